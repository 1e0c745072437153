package io.github.groundplan.demo.teavm;

import org.teavm.interop.NoSideEffects;

/**
 * What Java means by operations that a back end of TeaVM translates loosely. {@link NumberMeaning}
 * and {@link EvaluationOrder} call these in their place; no code of ours does.
 */
final class JavaNumbers {
  private static final double INT_LIMIT = 0x1p31;
  private static final double LONG_LIMIT = 0x1p63;

  private JavaNumbers() {}

  /** The sum of just these two; in JavaScript only, where {@link Infix} prints it. */
  @NoSideEffects
  static native double sum(double first, double second);

  /** The product of just these two; in JavaScript only, where {@link Infix} prints it. */
  @NoSideEffects
  static native double product(double first, double second);

  /**
   * A cast to int (Java Language Specification 17, 5.1.3): what is too large becomes the largest
   * int, what is too small the smallest, and what is not a number zero.
   */
  static int toInt(double value) {
    if (value >= INT_LIMIT) {
      return Integer.MAX_VALUE;
    }
    return value < -INT_LIMIT ? Integer.MIN_VALUE : (int) value;
  }

  /** A cast to long, as {@link #toInt}. */
  static long toLong(double value) {
    if (value >= LONG_LIMIT) {
      return Long.MAX_VALUE;
    }
    if (value < -LONG_LIMIT) {
      return Long.MIN_VALUE;
    }
    return Double.isNaN(value) ? 0 : (long) value;
  }

  /**
   * A quotient; of the smallest int and -1, that int (Java Language Specification 17, 15.17.2).
   *
   * @throws ArithmeticException if the divisor is zero
   */
  static int divide(int dividend, int divisor) {
    requireNotZero(divisor != 0);
    return divisor == -1 ? -dividend : dividend / divisor;
  }

  /** A quotient of longs, as {@link #divide(int, int)}. */
  static long divide(long dividend, long divisor) {
    requireNotZero(divisor != 0);
    return divisor == -1 ? -dividend : dividend / divisor;
  }

  /**
   * The remainder that {@link #divide(int, int)} leaves.
   *
   * @throws ArithmeticException if the divisor is zero
   */
  static int remainder(int dividend, int divisor) {
    requireNotZero(divisor != 0);
    return divisor == -1 ? 0 : dividend % divisor;
  }

  /** The remainder that {@link #divide(long, long)} leaves. */
  static long remainder(long dividend, long divisor) {
    requireNotZero(divisor != 0);
    return divisor == -1 ? 0 : dividend % divisor;
  }

  private static void requireNotZero(boolean isMet) {
    if (!isMet) {
      throw new ArithmeticException("/ by zero");
    }
  }

  /** The negative: of zero, the zero of the other sign. */
  static double negate(double value) {
    return -0.0 - value;
  }

  /**
   * The remainder of a division that truncates (Java Language Specification 17, 15.17.3), exact and
   * with the sign of the dividend: doubles of the divisor are taken off, the largest first, which
   * rounds nothing.
   */
  static double remainder(double dividend, double divisor) {
    double rest = Math.abs(dividend);
    double smallest = Math.abs(divisor);
    if (!(rest <= Double.MAX_VALUE) || !(smallest > 0)) {
      return Double.NaN;
    }
    double step = smallest;
    while (step <= rest * 0.5) {
      step *= 2;
    }
    for (; step >= smallest && rest >= smallest; step *= 0.5) {
      if (step <= rest) {
        rest -= step;
      }
    }
    return dividend < 0 || 1 / dividend < 0 ? negate(rest) : rest;
  }
}
