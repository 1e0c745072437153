package io.github.groundplan.demo.chart;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.ExactMath;

/** Where a value lies between the two ends of an axis. Immutable. */
public final class Scale {
  private final double low;
  private final double high;
  private final boolean isLogarithmic;
  private final double start;
  private final double length;

  private Scale(double low, double high, boolean isLogarithmic) {
    if (!(high > low) || !Digits.isFinite(low) || !Digits.isFinite(high)) {
      throw new IllegalArgumentException(
          "no scale from " + Decimals.text(low) + " to " + Decimals.text(high));
    }
    this.low = low;
    this.high = high;
    this.isLogarithmic = isLogarithmic;
    this.start = isLogarithmic ? ExactMath.log(low) : low;
    this.length = (isLogarithmic ? ExactMath.log(high) : high) - start;
  }

  /**
   * Equal steps are equally long.
   *
   * @throws IllegalArgumentException unless low &lt; high, both finite
   */
  public static Scale linear(double low, double high) {
    return new Scale(low, high, false);
  }

  /**
   * Equal factors are equally long.
   *
   * @throws IllegalArgumentException unless 0 &lt; low &lt; high, both finite
   */
  public static Scale logarithmic(double low, double high) {
    if (!(low > 0)) {
      throw new IllegalArgumentException("no logarithm of " + Decimals.text(low));
    }
    return new Scale(low, high, true);
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  public boolean isLogarithmic() {
    return isLogarithmic;
  }

  /**
   * From 0 at the low end to 1 at the high end. What lies beyond an end is put at that end, and so
   * is, on a logarithmic scale, zero.
   *
   * @param value not NaN
   */
  public double at(double value) {
    if (value <= low) {
      return 0;
    }
    if (value >= high) {
      return 1;
    }
    return ((isLogarithmic ? ExactMath.log(value) : value) - start) / length;
  }

  /**
   * The value at a share of the way: the inverse of {@link #at}, up to rounding.
   *
   * @param share 0 to 1
   */
  public double valueAt(double share) {
    double place = start + share * length;
    return isLogarithmic ? ExactMath.exp(place) : place;
  }
}
