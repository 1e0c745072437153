package io.github.groundplan.demo.chart;

/** Numbers that are easy to read: a digit or two times a power of ten. */
final class RoundNumber {
  private static final double[] ONE_TWO_FIVE = {1, 2, 5};

  /** What is but a rounding error beyond a round number counts as that number. */
  private static final double SLACK = 1e-9;

  private RoundNumber() {}

  /**
   * The smallest of 1, 2 and 5 times a power of ten that is at least {@code value}.
   *
   * @param value above 0 and finite
   */
  static double atLeast(double value) {
    return atLeast(value, ONE_TWO_FIVE);
  }

  /**
   * The same with other digits than 1, 2 and 5.
   *
   * @param digits ascending, from 1 to below 10
   */
  static double atLeast(double value, double... digits) {
    int exponent = exponent(value);
    for (double digit : digits) {
      if (times(digit, exponent) >= value * (1 - SLACK)) {
        return times(digit, exponent);
      }
    }
    return times(1, exponent + 1);
  }

  /**
   * The largest of 1, 2 and 5 times a power of ten that is at most {@code value}.
   *
   * @param value above 0 and finite
   */
  static double atMost(double value) {
    int exponent = exponent(value * (1 + SLACK));
    double found = times(1, exponent);
    for (double digit : ONE_TWO_FIVE) {
      if (times(digit, exponent) <= value * (1 + SLACK)) {
        found = times(digit, exponent);
      }
    }
    return found;
  }

  /** A digit times 10^exponent, as near as its text would be read: 3 / 10 is 0.3. */
  static double times(double digit, int exponent) {
    return exponent < 0 ? digit / power(-exponent) : digit * power(exponent);
  }

  /**
   * The k with 10^k ≤ value &lt; 10^(k + 1).
   *
   * @param value above 0 and finite
   */
  static int exponent(double value) {
    int exponent = 0;
    while (times(1, exponent) > value) {
      exponent--;
    }
    while (times(1, exponent + 1) <= value) {
      exponent++;
    }
    return exponent;
  }

  /** How many decimals it takes to write a round number, 0 to 9. */
  static int decimals(double value) {
    int decimals = 0;
    double rest = Math.abs(value);
    while (decimals < 9 && Math.abs(rest - Math.floor(rest + 0.5)) > 1e-6 * rest) {
      decimals++;
      rest *= 10;
    }
    return decimals;
  }

  private static double power(int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
