package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.number.Prefixes;
import io.github.groundplan.sim.number.Decimals;

/**
 * Writes measured quantities for readers: rounded, with the unit as the field spells it. What is
 * infinite or not a number is {@link #NONE_YET}.
 */
public final class Quantity {
  /** What stands where a number will be. */
  public static final String NONE_YET = "–";

  private static final String[] SMALL_TIMES = {"s", "ms", "µs", "ns"};

  private static final int MOST_DECIMALS = 7;

  private Quantity() {}

  /**
   * A time: {@code 72.4 ms} below a second, {@code 2.35 s} from there on; {@code 11.50 min}, {@code
   * 4.25 h} and {@code 3.50 d} where the axes of charts count so too.
   */
  public static String duration(double seconds) {
    if (!Digits.isFinite(seconds)) {
      return NONE_YET;
    }
    if (seconds < 0.99995) {
      return Decimals.fixed(seconds * 1000, 1) + " ms";
    }
    return seconds <= 300
        ? Digits.grouped(seconds, 2) + " s"
        : seconds <= 3 * 3_600
            ? Digits.grouped(seconds / 60, 2) + " min"
            : seconds <= 3 * 86_400
                ? Digits.grouped(seconds / 3_600, 2) + " h"
                : Digits.grouped(seconds / 86_400, 2) + " d";
  }

  /** A time that was chosen, not measured: {@code 250 ms}, {@code 2 s}. */
  public static String plainDuration(double seconds) {
    if (!Digits.isFinite(seconds)) {
      return NONE_YET;
    }
    return seconds < 1
        ? Decimals.shortest(seconds * 1000) + " ms"
        : Decimals.shortest(seconds) + " s";
  }

  /**
   * A time of any size with three digits: {@code 1.50 ns}, {@code 12.0 µs}, {@code 140 ms}, {@code
   * 2.35 s}, {@code 43.8 min}, {@code 8.76 h}, {@code 3.65 d}.
   */
  public static String anyDuration(double seconds) {
    if (!Digits.isFinite(seconds)) {
      return NONE_YET;
    }
    double magnitude = Math.abs(seconds);
    if (magnitude >= 59.95) {
      return magnitude < 3_597
          ? Digits.three(seconds / 60) + " min"
          : magnitude < 86_220
              ? Digits.three(seconds / 3_600) + " h"
              : Digits.three(seconds / 86_400) + " d";
    }
    double value = seconds;
    int unit = 0;
    for (; unit < 3 && Math.abs(value) < 0.9995 && value != 0; unit++) {
      value *= 1000;
    }
    return Digits.three(value) + " " + SMALL_TIMES[unit];
  }

  /**
   * How long something was down, or lasted, in words: {@code 3.65 days}, {@code 8.76 hours}, {@code
   * 52.6 minutes}, {@code 26.3 seconds}, {@code 1 day}. At most three digits, no zeros at their
   * end; below a second in milliseconds.
   */
  public static String longDuration(double seconds) {
    if (!Digits.isFinite(seconds)) {
      return NONE_YET;
    }
    double magnitude = Math.abs(seconds);
    if (magnitude >= 86_220) {
      return worded(seconds / 86_400, "day");
    } else if (magnitude >= 3_597) {
      return worded(seconds / 3_600, "hour");
    } else if (magnitude >= 59.95) {
      return worded(seconds / 60, "minute");
    }
    return magnitude >= 0.9995 || magnitude == 0
        ? worded(seconds, "second")
        : worded(seconds * 1000, "millisecond");
  }

  private static String worded(double value, String unit) {
    String digits = Digits.shortThree(value);
    return digits + " " + unit + (digits.equals("1") ? "" : "s");
  }

  /** A share from 0 to 1 as a whole percentage: {@code 83 %}. */
  public static String share(double share) {
    return Digits.isFinite(share) ? Decimals.fixed(share * 100, 0) + " %" : NONE_YET;
  }

  /**
   * A share from 0 to 1 to the hundredth of a percent: {@code 99.95 %}, {@code 0.03 %}. What is not
   * quite nothing, or not quite all, is not rounded to it: {@code < 0.01 %}, {@code > 99.99 %}.
   */
  public static String fineShare(double share) {
    if (!Digits.isFinite(share)) {
      return NONE_YET;
    }
    if (share > 0 && share < 0.00005) {
      return "< 0.01 %";
    }
    if (share < 1 && share >= 0.99995) {
      return "> 99.99 %";
    }
    return Decimals.fixed(share * 100, 2) + " %";
  }

  /**
   * An availability with two digits after its nines: {@code 99.50 %}, {@code 99.950 %}, {@code
   * 99.9973 %}; at least two decimals, at most seven.
   *
   * @param share of time up, 0 to 1
   */
  public static String availability(double share) {
    if (!Digits.isFinite(share)) {
      return NONE_YET;
    }
    double down = 1 - share;
    int decimals = 2;
    for (double limit = 0.0011; down > 0 && down < limit && decimals < MOST_DECIMALS; decimals++) {
      limit /= 10;
    }
    return Decimals.fixed(share * 100, decimals) + " %";
  }

  /**
   * How many nines an availability begins with: {@code 3 nines} of 0.9995, {@code 1 nine} of 0.95,
   * {@code no nines} of 0.8. Of 1 it is {@code never down}.
   *
   * @param share of time up, 0 to 1
   */
  public static String nines(double share) {
    if (!Digits.isFinite(share)) {
      return NONE_YET;
    }
    if (share >= 1) {
      return "never down";
    }
    int nines = 0;
    // A little more room than a double's error: 1 - 0.999 is more than 0.001.
    for (double limit = 0.1; 1 - share <= limit * (1 + 1e-9) && nines < 15; nines++) {
      limit /= 10;
    }
    return nines == 0 ? "no nines" : nines == 1 ? "1 nine" : nines + " nines";
  }

  /**
   * Requests, or whatever is counted, a second: {@code 0.25 /s}, {@code 160 /s}, {@code 12,300 /s}.
   */
  public static String rate(double perSecond) {
    return Digits.isFinite(perSecond) ? Digits.three(perSecond) + " /s" : NONE_YET;
  }

  /** A whole number in groups of three digits: {@code 1,250,000}. */
  public static String count(double count) {
    return Digits.isFinite(count) ? Digits.grouped(count, 0) : NONE_YET;
  }

  /** An amount of data, decimal: {@code 512 B}, {@code 1.50 kB}, {@code 12.0 TB}. */
  public static String bytes(double bytes) {
    return prefixed(bytes, "B");
  }

  /** The same with four digits at most, to reckon with: {@code 1 kB}, {@code 182.5 TB}. */
  public static String workedBytes(double bytes) {
    return Digits.isFinite(bytes) ? Prefixes.four(bytes, "B") : NONE_YET;
  }

  /** A bandwidth: {@code 1.50 Gbps}. */
  public static String bitsPerSecond(double bits) {
    return prefixed(bits, "bps");
  }

  /** Money for an hour: {@code $0.40/h}, {@code $1,250.00/h}. */
  public static String dollarsPerHour(double dollars) {
    return Digits.isFinite(dollars)
        ? (dollars <= -0.005 ? "-$" : "$") + Digits.grouped(Math.abs(dollars), 2) + "/h"
        : NONE_YET;
  }

  /** A number with two decimals: {@code 0.98}. */
  public static String number(double value) {
    return Digits.isFinite(value) ? Digits.grouped(value, 2) : NONE_YET;
  }

  private static String prefixed(double value, String unit) {
    return Digits.isFinite(value) ? Prefixes.three(value, unit) : NONE_YET;
  }
}
