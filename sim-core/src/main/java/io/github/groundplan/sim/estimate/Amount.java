package io.github.groundplan.sim.estimate;

import io.github.groundplan.sim.number.Decimals;

/**
 * A number of something, unrounded.
 *
 * @param value finite
 * @param dimension what it counts
 */
public record Amount(double value, Dimension dimension) {
  public Amount {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new ArithmeticException("no amount: " + Decimals.text(value) + " " + dimension.text());
    }
  }

  /** So many of one unit: {@code of(500, "B")}. */
  public static Amount of(double value, String unit) {
    return new Amount(value, Dimension.of(unit));
  }

  /** So many of one unit for each of another: {@code of(86_400, "s", "day")}. */
  public static Amount of(double value, String unit, String perUnit) {
    return new Amount(value, Dimension.of(unit).per(Dimension.of(perUnit)));
  }

  /** A plain number. */
  public static Amount of(double value) {
    return new Amount(value, Dimension.NONE);
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if the other is of another dimension
   */
  public Amount plus(Amount other) {
    requireSame(other);
    return new Amount(value + other.value, dimension);
  }

  /**
   * What is left.
   *
   * @throws IllegalArgumentException if the other is of another dimension
   */
  public Amount minus(Amount other) {
    requireSame(other);
    return new Amount(value - other.value, dimension);
  }

  /** The product, in the product of the units. */
  public Amount times(Amount other) {
    return new Amount(value * other.value, dimension.times(other.dimension));
  }

  /**
   * The quotient, in the quotient of the units.
   *
   * @throws ArithmeticException if the other is zero
   */
  public Amount per(Amount other) {
    return new Amount(value / other.value, dimension.per(other.dimension));
  }

  /**
   * The whole number that is enough: 49.6 servers are 50. What is above a whole number by no more
   * than the error of a few roundings counts as that number.
   */
  public Amount roundedUp() {
    return new Amount(Math.ceil(value - Math.abs(value) * 1e-12), dimension);
  }

  private void requireSame(Amount other) {
    if (!dimension.equals(other.dimension)) {
      throw new IllegalArgumentException(
          "cannot add or compare " + text() + " and " + other.text());
    }
  }

  /** Whether this is at most the other, which must be of the same dimension. */
  public boolean isAtMost(Amount other) {
    requireSame(other);
    return value <= other.value;
  }

  /** Unrounded, with its unit: {@code 86400 s/day}. */
  public String text() {
    String unit = dimension.text();
    return unit.isEmpty() ? Decimals.text(value) : Decimals.text(value) + " " + unit;
  }
}
