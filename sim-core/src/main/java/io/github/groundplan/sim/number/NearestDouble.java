package io.github.groundplan.sim.number;

/**
 * The double nearest to digits · 10^tens times a scale.
 *
 * <p>Where a single operation on exact doubles gives the number, its rounding is the one wanted (W.
 * D. Clinger, "How to Read Floating Point Numbers Accurately", PLDI 1990, section 3). All else is
 * the quotient of two whole numbers, divided bit by bit.
 */
final class NearestDouble {
  private static final int EXACT_DIGITS = 15;
  private static final int SIGNIFICAND_BITS = 53;

  /** Of the last bit of the smallest doubles. */
  private static final int SMALLEST_EXPONENT = -1074;

  private final double value;

  /**
   * Finds it.
   *
   * @param digits at least one, the first not zero
   * @param tens the decimal exponent of the last digit, that of the scale included
   */
  NearestDouble(String digits, int tens, Numeral.Scale scale) {
    double quick = digits.length() <= EXACT_DIGITS ? quick(digits, tens, scale) : Double.NaN;
    value = quick >= 0 ? quick : exact(digits, tens, scale);
  }

  double value() {
    return value;
  }

  /** NaN if more than one operation would round. */
  private static double quick(String digits, int tens, Numeral.Scale scale) {
    double whole = 0;
    for (int i = 0; i < digits.length(); i++) {
      whole = whole * 10 + (digits.charAt(i) - '0');
    }
    whole = Binary64.scale(whole * scale.numerator(), scale.twos());
    if (whole >= 0x1p53 || Math.abs(tens) > EXACT_DIGITS) {
      return Double.NaN;
    }
    double power = 1;
    for (int i = 0; i < Math.abs(tens); i++) {
      power *= 10;
    }
    if (tens < 0) {
      double divisor = power * scale.denominator();
      return divisor < 0x1p53 ? whole / divisor : Double.NaN;
    }
    return scale.denominator() == 1 ? whole * power : Double.NaN;
  }

  private static double exact(String digits, int tens, Numeral.Scale scale) {
    Natural dividend = Natural.of(0);
    for (int i = 0; i < digits.length(); i++) {
      dividend.multiply(10);
      dividend.add(Natural.of(digits.charAt(i) - '0'));
    }
    dividend.multiply(scale.numerator());
    dividend.multiplyByPowerOfTwo(scale.twos());
    dividend.multiplyByPowerOfTen(Math.max(tens, 0));
    Natural divisor = Natural.of(scale.denominator());
    divisor.multiplyByPowerOfTen(Math.max(-tens, 0));
    return quotient(dividend, divisor);
  }

  private static double quotient(Natural dividend, Natural divisor) {
    int exponent = Math.max(binaryExponent(dividend, divisor) - 52, SMALLEST_EXPONENT);
    dividend.multiplyByPowerOfTwo(Math.max(-exponent, 0));
    divisor.multiplyByPowerOfTwo(Math.max(exponent, 0) + SIGNIFICAND_BITS - 1);
    double significand = 0;
    for (int i = 0; i < SIGNIFICAND_BITS; i++) {
      significand *= 2;
      if (dividend.compareTo(divisor) >= 0) {
        dividend.subtract(divisor);
        significand++;
      }
      dividend.multiply(2);
    }
    // Both have been multiplied alike but for one bit: the dividend is twice the remainder now.
    int half = dividend.compareTo(divisor);
    if (half > 0 || (half == 0 && significand % 2 == 1)) {
      significand++;
    }
    return Binary64.scale(significand, exponent);
  }

  /** The k with 2^k ≤ dividend / divisor &lt; 2^(k + 1). */
  private static int binaryExponent(Natural dividend, Natural divisor) {
    int exponent = dividend.bitLength() - divisor.bitLength();
    Natural left = dividend.copy();
    Natural right = divisor.copy();
    left.multiplyByPowerOfTwo(Math.max(-exponent, 0));
    right.multiplyByPowerOfTwo(Math.max(exponent, 0));
    return left.compareTo(right) >= 0 ? exponent : exponent - 1;
  }
}
