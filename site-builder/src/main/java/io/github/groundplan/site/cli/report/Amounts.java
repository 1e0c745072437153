package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;

/** Numbers with their units, rounded for people: three digits that count. */
public final class Amounts {
  private static final int DIGITS = 3;
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;

  private Amounts() {}

  /** An amount in the base of its unit. */
  public static String of(Unit unit, double value) {
    return switch (unit) {
      case COUNT, MEAN_NUMBER -> number(value);
      case RATE -> rate(value);
      case TIME -> time(value);
      case SHARE -> share(value);
    };
  }

  /** Seconds as {@code 12.3 ms}; zero is {@code 0 s}. */
  public static String time(double seconds) {
    double size = Math.abs(seconds);
    if (size == 0) {
      return "0 s";
    }
    // What would be rounded up to 1000 of one unit is 1 of the next.
    if (size < 0.9995e-6) {
      return significant(seconds * 1e9) + " ns";
    }
    if (size < 0.9995e-3) {
      return significant(seconds * 1e6) + " µs";
    }
    if (size < 0.9995) {
      return significant(seconds * 1e3) + " ms";
    }
    return significant(seconds) + " s";
  }

  /** How long something was to take, as {@code 90 s}, {@code 10 min} or {@code 2 h}. */
  public static String duration(double seconds) {
    if (seconds >= HOUR && seconds % HOUR == 0) {
      return Decimals.shortest(seconds / HOUR) + " h";
    }
    if (seconds >= 2 * MINUTE && seconds % MINUTE == 0) {
      return Decimals.shortest(seconds / MINUTE) + " min";
    }
    return seconds >= 1 ? Decimals.shortest(seconds) + " s" : time(seconds);
  }

  /** A share as {@code 98.7 %}, to a tenth, and finer where it is close to nothing or to all. */
  public static String share(double share) {
    double percent = 100 * share;
    double rest = Math.min(Math.abs(percent), Math.abs(100 - percent));
    if (rest == 0 || rest >= 0.95) {
      return fixed(percent, 1) + " %";
    }
    return fixed(percent, rest >= 0.095 ? 2 : 3) + " %";
  }

  /** A rate as {@code 159/s}. */
  public static String rate(double perSecond) {
    return significant(perSecond) + "/s";
  }

  /** A whole number with its thousands kept apart: {@code 1,234,567}. */
  public static String count(double count) {
    return grouped(fixed(count, 0));
  }

  /** A plain number, to three digits that count, whole ones in full. */
  public static String number(double value) {
    return Math.abs(value) >= 1000 ? count(value) : significant(value);
  }

  /** With its sign, plus included. */
  public static String signed(String amount) {
    return amount.startsWith("-") ? amount : "+" + amount;
  }

  private static String significant(double value) {
    double size = Math.abs(value);
    if (size >= 1000) {
      return count(value);
    }
    int decimals = DIGITS - 1;
    for (double limit = 9.995; decimals > 0 && size >= limit; limit *= 10) {
      decimals--;
    }
    for (double limit = 0.9995; decimals < 9 && size < limit && size > 0; limit /= 10) {
      decimals++;
    }
    return fixed(value, size == 0 ? 0 : decimals);
  }

  private static String fixed(double value, int decimals) {
    return Decimals.fixed(value, decimals);
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
