package io.github.groundplan.site.figure.value;

import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.random.ExactMath;

/**
 * A number with its unit.
 *
 * @param amount in base units: seconds, bytes, shares of one
 * @param isShare whether it is a part of a whole, and so read in per cent
 */
public record Value(Amount amount, boolean isShare) implements Result {
  /** Of times. */
  public static final Dimension TIME = Dimension.of("s");

  /** Of sizes. */
  public static final Dimension SIZE = Dimension.of("B");

  /** Of how often something happens. */
  public static final Dimension RATE = Dimension.NONE.per(TIME);

  public Value {
    isShare &= amount.dimension().equals(Dimension.NONE);
  }

  /**
   * A plain number.
   *
   * @throws ArithmeticException if it is infinite or not a number, here and below
   */
  public static Value number(double number) {
    return new Value(Amount.of(number), false);
  }

  /** A part of a whole. */
  public static Value share(double share) {
    return new Value(Amount.of(share), true);
  }

  /** So many of the base units of a dimension. */
  public static Value of(double value, Dimension dimension) {
    return new Value(new Amount(value, dimension), false);
  }

  /** Whether it is a number without a unit; a share is one. */
  public boolean isPlain() {
    return is(Dimension.NONE);
  }

  /** Whether it counts this. */
  public boolean is(Dimension dimension) {
    return amount.dimension().equals(dimension);
  }

  /** In base units. */
  public double number() {
    return amount.value();
  }

  /**
   * Both together; of a share and a plain number, as in {@code 1 + 5 %}, a share.
   *
   * @throws IllegalArgumentException if the other has another unit
   */
  public Value plus(Value other) {
    return new Value(amount.plus(other.amount), isShare || other.isShare);
  }

  /**
   * What is left, as in {@code 1 - 99.9 %}.
   *
   * @throws IllegalArgumentException if the other has another unit
   */
  public Value minus(Value other) {
    return new Value(amount.minus(other.amount), isShare || other.isShare);
  }

  /** The product: a part of a part is a part, any other is a number of something. */
  public Value times(Value other) {
    return new Value(amount.times(other.amount), isShare && other.isShare);
  }

  /** The quotient; of a share and a number a share, as a half of it is. */
  public Value per(Value other) {
    return new Value(amount.per(other.amount), isShare && !other.isShare);
  }

  /**
   * A power; of what has a unit, to a whole number only.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Value power(Value exponent) {
    double power = exponent.number();
    if (!exponent.isPlain()) {
      throw new IllegalArgumentException("the exponent must be a plain number");
    }
    if (isPlain() && (number() > 0 || (number() == 0 && power > 0))) {
      return new Value(Amount.of(ExactMath.pow(number(), power)), isShare);
    }
    if (power != Math.floor(power) || Math.abs(power) > 9) {
      throw new IllegalArgumentException("the exponent must be a whole number, -9 to 9");
    }
    Value product = number(1);
    for (int i = 0; i < Math.abs(power); i++) {
      product = power > 0 ? product.times(this) : product.per(this);
    }
    return product;
  }

  /** The same below zero. */
  public Value negated() {
    return new Value(new Amount(-number(), amount.dimension()), isShare);
  }
}
