package io.github.groundplan.sim.number;

/**
 * The parts of a double (IEEE 754 binary64): exponent, and the two halves of its bits.
 *
 * <p>They are found by scaling with powers of two, which is exact, and not from {@code
 * Double.doubleToRawLongBits}: a {@code long} becomes a BigInt in JavaScript, which costs a hundred
 * times as much as a handful of products.
 */
public final class Binary64 {
  private static final int SMALLEST_NORMAL_EXPONENT = -1022;
  private static final int BIAS = 1023;

  private Binary64() {}

  /**
   * The k with 2^k ≤ |x| &lt; 2^(k + 1), from -1074 to 1023.
   *
   * @throws IllegalArgumentException if x is zero, infinite or not a number
   */
  public static int exponent(double x) {
    double rest = Math.abs(x);
    if (rest == 0 || !(rest <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("no exponent: " + Decimals.text(x));
    }
    int exponent = 0;
    for (; rest >= 0x1p32; rest *= 0x1p-32) {
      exponent += 32;
    }
    for (; rest >= 2; rest *= 0.5) {
      exponent++;
    }
    for (; rest < 0x1p-32; rest *= 0x1p32) {
      exponent -= 32;
    }
    for (; rest < 1; rest *= 2) {
      exponent--;
    }
    return exponent;
  }

  /**
   * x · 2^k: exact where that is a normal double, infinite where it is too large. A subnormal
   * result is exact as well if x has no more bits than fit there.
   */
  public static double scale(double x, int k) {
    double scaled = x;
    int rest = k;
    for (; rest >= 30; rest -= 30) {
      scaled *= 0x1p30;
    }
    for (; rest <= -30; rest += 30) {
      scaled *= 0x1p-30;
    }
    return rest >= 0 ? scaled * (1 << rest) : scaled / (1 << -rest);
  }

  /** The upper 32 bits: sign, eleven bits of exponent, twenty of the fraction. */
  public static int highBits(double x) {
    return signBit(x) | highBitsOfMagnitude(Math.abs(x));
  }

  /** The lower 32 bits, all of the fraction; zero if x is zero, infinite or not a number. */
  public static int lowBits(double x) {
    if (x == 0 || !(Math.abs(x) <= Double.MAX_VALUE)) {
      return 0;
    }
    double fraction = fraction(Math.abs(x));
    double low = fraction - Math.floor(fraction * 0x1p-32) * 0x1p32;
    // A cast stops at the largest int: the upper half of the range goes through the negatives.
    return (int) (low >= 0x1p31 ? low - 0x1p32 : low);
  }

  private static int signBit(double x) {
    return x < 0 || (x == 0 && 1 / x < 0) ? Integer.MIN_VALUE : 0;
  }

  private static int highBitsOfMagnitude(double magnitude) {
    if (magnitude == 0) {
      return 0;
    }
    if (!(magnitude <= Double.MAX_VALUE)) {
      return magnitude > 0 ? 0x7ff00000 : 0x7ff80000;
    }
    int exponent = exponent(magnitude);
    int biased = exponent < SMALLEST_NORMAL_EXPONENT ? 0 : exponent + BIAS;
    return biased << 20 | (int) (fraction(magnitude) * 0x1p-32);
  }

  /** The 52 bits behind the leading one (a subnormal has none) as a whole number. */
  private static double fraction(double magnitude) {
    int exponent = exponent(magnitude);
    return exponent < SMALLEST_NORMAL_EXPONENT
        ? scale(magnitude, 1074)
        : scale(magnitude, 52 - exponent) - 0x1p52;
  }
}
