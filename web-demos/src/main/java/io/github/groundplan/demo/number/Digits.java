package io.github.groundplan.demo.number;

import io.github.groundplan.sim.number.Decimals;

/** The digits of a number for readers: so many decimals, or so many digits that count. */
public final class Digits {
  /** From here on, digits in groups are no longer read. */
  private static final double TOO_LONG = 1e15;

  private Digits() {}

  /** Whether there is something to write: neither infinite nor not a number. */
  public static boolean isFinite(double value) {
    return Math.abs(value) <= Double.MAX_VALUE;
  }

  /**
   * With so many decimals, and a comma between thousands: {@code 1,250,000}. From 1e15 on as a
   * power of ten: {@code 1.25 × 10^18}.
   *
   * @param value finite
   * @param decimals 0 to 9
   */
  public static String grouped(double value, int decimals) {
    if (Math.abs(value) >= TOO_LONG) {
      return asPower(value);
    }
    return grouped(Decimals.fixed(value, decimals));
  }

  /**
   * With as many digits as it takes to tell it from all other numbers, and a comma between
   * thousands: {@code 40,000}, {@code 99.995}. From 1e15 on as a power of ten.
   *
   * @param value finite
   */
  public static String exact(double value) {
    return Math.abs(value) >= TOO_LONG ? asPower(value) : grouped(Decimals.shortest(value));
  }

  private static String grouped(String plain) {
    int start = plain.charAt(0) == '-' ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    for (int i = end - 3; i > start; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /**
   * With three digits, zeros at the end included, or with all digits before the point if they are
   * more: {@code 0.25}, {@code 1.50}, {@code 12.0}, {@code 140}, {@code 2,315}. Below 1 there are
   * two decimals.
   *
   * @param value finite
   */
  public static String three(double value) {
    return grouped(value, decimalsForThree(value));
  }

  /** As {@link #three}, without the zeros at the end of the decimals: {@code 1.5}, {@code 12}. */
  public static String shortThree(double value) {
    return trimmed(value, decimalsForThree(value));
  }

  /**
   * With four digits at most, or with all digits before the point if they are more, and no zeros at
   * the end of the decimals: {@code 182.5}, {@code 1.157}, {@code 10}. Below 1 there are up to
   * three digits that count, and no more than five decimals: {@code 0.25}, {@code 0.0123}.
   *
   * @param value finite
   */
  public static String shortFour(double value) {
    return trimmed(value, decimalsForFour(Math.abs(value)));
  }

  private static int decimalsForFour(double magnitude) {
    if (magnitude < 0.0995) {
      return magnitude < 0.00995 ? 5 : 4;
    }
    return magnitude < 9.9995 ? 3 : magnitude < 99.995 ? 2 : magnitude < 999.95 ? 1 : 0;
  }

  private static String trimmed(double value, int decimals) {
    String text = grouped(value, decimals);
    int end = text.length();
    if (decimals > 0 && text.indexOf('.') > 0) {
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      if (text.charAt(end - 1) == '.') {
        end--;
      }
    }
    return text.substring(0, end);
  }

  /** What is written as 10.0 has one decimal, even if it is a little less than ten. */
  private static int decimalsForThree(double value) {
    double magnitude = Math.abs(value);
    return magnitude < 9.995 ? 2 : magnitude < 99.95 ? 1 : 0;
  }

  private static String asPower(double value) {
    double mantissa = Math.abs(value);
    int exponent = 0;
    while (mantissa >= 9.995) {
      mantissa /= 10;
      exponent++;
    }
    return (value < 0 ? "-" : "") + Decimals.fixed(mantissa, 2) + " × 10^" + exponent;
  }
}
