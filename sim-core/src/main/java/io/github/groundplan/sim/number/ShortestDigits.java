package io.github.groundplan.sim.number;

/**
 * The fewest decimal digits that read back as the same double, and of those the nearest to it.
 *
 * <p>Free-format printing of R. G. Burger and R. K. Dybvig, "Printing Floating-Point Numbers
 * Quickly and Accurately", PLDI 1996, section 3, in exact integers. The double is r / s; {@code
 * below} / s and {@code above} / s are half the distances to its neighbours.
 */
final class ShortestDigits {
  private final Natural r;
  private final Natural s;
  private final Natural below;
  private final Natural above;

  /** A reader that rounds half to even takes the ends of the interval for this double too. */
  private final boolean isEndIncluded;

  private final StringBuilder digits = new StringBuilder();
  private int point;

  /** Takes a positive, finite value. */
  ShortestDigits(double value) {
    int exponent = Math.max(Binary64.exponent(value), -1022) - 52;
    double significand = Binary64.scale(value, -exponent);
    boolean isNarrowBelow = significand == 0x1p52 && exponent > -1074;
    int shift = isNarrowBelow ? 2 : 1;
    isEndIncluded = significand % 2 == 0;
    r = powerOfTwoTimes(significand, Math.max(exponent, 0) + shift);
    s = powerOfTwoTimes(1, Math.max(-exponent, 0) + shift);
    below = powerOfTwoTimes(1, Math.max(exponent, 0));
    above = powerOfTwoTimes(1, Math.max(exponent, 0) + shift - 1);
    scale(Binary64.exponent(value));
    generate();
  }

  /** The digits d1 d2 ... of 0.d1d2... · 10^{@link #point}; neither end is a zero. */
  String digits() {
    return digits.toString();
  }

  int point() {
    return point;
  }

  private static Natural powerOfTwoTimes(double whole, int exponent) {
    Natural natural = Natural.of(whole);
    natural.multiplyByPowerOfTwo(exponent);
    return natural;
  }

  /** Finds the point, and leaves r / s as ten times 0.d1d2... */
  private void scale(int binaryExponent) {
    // At most one too small: log10(2) = 0.30102999566..., rounded against the sign of the exponent.
    point = (int) Math.ceil(binaryExponent * 0.30102999566 - 1e-10);
    s.multiplyByPowerOfTen(Math.max(point, 0));
    multiplyAllByTen(Math.max(-point, 0));
    if (reachesUp()) {
      point++;
    } else {
      multiplyAllByTen(1);
    }
  }

  private void generate() {
    while (true) {
      int digit = 0;
      for (; r.compareTo(s) >= 0; r.subtract(s)) {
        digit++;
      }
      boolean canRoundDown = r.compareTo(below) < (isEndIncluded ? 1 : 0);
      boolean canRoundUp = reachesUp();
      if (canRoundDown || canRoundUp) {
        boolean isUp = canRoundUp && (!canRoundDown || isUpperHalf());
        digits.append(isUp ? digit + 1 : digit);
        return;
      }
      digits.append(digit);
      multiplyAllByTen(1);
    }
  }

  /** Whether the next whole multiple of s lies within the interval. */
  private boolean reachesUp() {
    Natural end = r.copy();
    end.add(above);
    return end.compareTo(s) > (isEndIncluded ? -1 : 0);
  }

  private boolean isUpperHalf() {
    Natural twice = r.copy();
    twice.multiply(2);
    return twice.compareTo(s) >= 0;
  }

  private void multiplyAllByTen(int times) {
    r.multiplyByPowerOfTen(times);
    below.multiplyByPowerOfTen(times);
    above.multiplyByPowerOfTen(times);
  }
}
