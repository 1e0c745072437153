package io.github.groundplan.sim.number;

import java.util.Arrays;

/**
 * A natural number of any size that changes in place.
 *
 * <p>Limbs of 24 bits, least significant first: a limb times a factor below 128 stays within an
 * {@code int}.
 */
final class Natural implements Comparable<Natural> {
  private static final int LIMB_BITS = 24;
  private static final int LIMB_MASK = (1 << LIMB_BITS) - 1;

  /** All limbs from {@link #size} on are zero. */
  private int[] limbs;

  private int size;

  private Natural(int[] limbs, int size) {
    this.limbs = limbs;
    this.size = size;
  }

  /** The number that {@code whole} is, from 0 to 2^53. */
  static Natural of(double whole) {
    Natural natural = new Natural(new int[48], 0);
    for (double rest = whole; rest > 0; rest = Math.floor(rest * 0x1p-24)) {
      double limb = rest - Math.floor(rest * 0x1p-24) * 0x1p24;
      natural.limbs[natural.size++] = (int) limb;
    }
    return natural;
  }

  Natural copy() {
    return new Natural(limbs.clone(), size);
  }

  boolean isZero() {
    return size == 0;
  }

  /** Multiplies by a factor from 1 to 127. */
  void multiply(int factor) {
    int carry = 0;
    for (int i = 0; i < size; i++) {
      int product = limbs[i] * factor + carry;
      limbs[i] = product & LIMB_MASK;
      carry = product >>> LIMB_BITS;
    }
    if (carry > 0) {
      append(carry);
    }
  }

  /** Multiplies by 10^exponent; the exponent is not negative. */
  void multiplyByPowerOfTen(int exponent) {
    for (int i = 0; i < exponent; i++) {
      multiply(10);
    }
  }

  /** Multiplies by 2^exponent; the exponent is not negative. */
  void multiplyByPowerOfTwo(int exponent) {
    int rest = exponent;
    for (; rest >= 6; rest -= 6) {
      multiply(64);
    }
    multiply(1 << rest);
  }

  /** Divides by a divisor from 1 to 127, rounding down, and returns the remainder. */
  int divide(int divisor) {
    int remainder = 0;
    for (int i = size - 1; i >= 0; i--) {
      int dividend = remainder << LIMB_BITS | limbs[i];
      limbs[i] = dividend / divisor;
      remainder = dividend % divisor;
    }
    trim();
    return remainder;
  }

  void add(Natural other) {
    int carry = 0;
    for (int i = 0; i < other.size || carry > 0; i++) {
      if (i == size) {
        append(0);
      }
      int sum = limbs[i] + (i < other.size ? other.limbs[i] : 0) + carry;
      limbs[i] = sum & LIMB_MASK;
      carry = sum >>> LIMB_BITS;
    }
  }

  /** Subtracts a number that is not larger than this one. */
  void subtract(Natural other) {
    int borrow = 0;
    for (int i = 0; i < size; i++) {
      int difference = limbs[i] - (i < other.size ? other.limbs[i] : 0) - borrow;
      limbs[i] = difference & LIMB_MASK;
      borrow = difference < 0 ? 1 : 0;
    }
    trim();
  }

  @Override
  public int compareTo(Natural other) {
    if (size != other.size) {
      return Integer.compare(size, other.size);
    }
    for (int i = size - 1; i >= 0; i--) {
      if (limbs[i] != other.limbs[i]) {
        return Integer.compare(limbs[i], other.limbs[i]);
      }
    }
    return 0;
  }

  /** How many bits it takes to write it; 0 for zero. */
  int bitLength() {
    return size == 0 ? 0 : LIMB_BITS * size + 8 - Integer.numberOfLeadingZeros(limbs[size - 1]);
  }

  private void append(int limb) {
    if (size == limbs.length) {
      limbs = Arrays.copyOf(limbs, 2 * size);
    }
    limbs[size++] = limb;
  }

  private void trim() {
    while (size > 0 && limbs[size - 1] == 0) {
      size--;
    }
  }
}
