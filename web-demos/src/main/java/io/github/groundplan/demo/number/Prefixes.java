package io.github.groundplan.demo.number;

/** Numbers with a prefix before their unit: k for a thousand, M for a million, up to Q for 10³⁰. */
public final class Prefixes {
  private static final String ALL = "kMGTPEZYRQ";

  private Prefixes() {}

  /**
   * With three digits, zeros at the end included: {@code 1.50 kB}, {@code 12.0 TB}; whole below a
   * thousand if the value is: {@code 512 B}.
   *
   * @param value finite
   */
  public static String three(double value, String unit) {
    // Below 999.5, or it would be written as 1,000.
    int count = thousands(value, 999.5);
    double rest = divided(value, count);
    boolean isWhole = count == 0 && rest == Math.floor(rest);
    return (isWhole ? Digits.grouped(rest, 0) : Digits.three(rest)) + prefixed(count, unit);
  }

  /**
   * With four digits at most and no zeros at the end: {@code 1.5 kB}, {@code 182.5 TB}.
   *
   * @param value finite
   */
  public static String four(double value, String unit) {
    int count = thousands(value, 999.95);
    return Digits.shortFour(divided(value, count)) + prefixed(count, unit);
  }

  private static String prefixed(int count, String unit) {
    return count == 0 ? " " + unit : " " + ALL.charAt(count - 1) + unit;
  }

  /** How many thousands to divide by, until what is left is below {@code next}. */
  private static int thousands(double value, double next) {
    int count = 0;
    while (count < ALL.length() && Math.abs(divided(value, count)) >= next) {
      count++;
    }
    return count;
  }

  private static double divided(double value, int count) {
    double rest = value;
    for (int i = 0; i < count; i++) {
      rest /= 1000;
    }
    return rest;
  }
}
