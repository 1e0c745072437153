package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/**
 * A confidence interval of a mean, by Student's distribution: of many that are made this way from
 * new data, a share of {@code level} hold the true mean.
 *
 * @param mean the middle, finite
 * @param halfWidth from the middle to either end, zero or more, finite
 * @param level in (0, 1), as 0.95
 * @param count of the independent observations (runs, batches) it rests on, at least 2
 */
public record Interval(double mean, double halfWidth, double level, int count) {
  public Interval {
    require(Math.abs(mean) <= Double.MAX_VALUE, "mean must be finite", mean);
    require(
        halfWidth >= 0 && halfWidth <= Double.MAX_VALUE,
        "halfWidth must be finite and not negative",
        halfWidth);
    require(level > 0 && level < 1, "level must be between 0 and 1", level);
    require(count >= 2, "count must be at least 2", count);
  }

  /**
   * The interval mean ± t · s / √n with n - 1 degrees of freedom (A. M. Law, "Simulation Modeling
   * and Analysis", 5th ed., 2015, section 4.5).
   *
   * @param independent observations of one distribution that is not far from normal
   * @param level in (0, 1), as 0.95
   * @throws IllegalArgumentException if the level is out of range
   * @throws IllegalStateException if there are fewer than two observations
   */
  public static Interval of(Tally independent, double level) {
    double n = independent.count();
    double standardError = Math.sqrt(independent.variance() / n);
    double halfWidth = StudentT.twoSided(level, n - 1) * standardError;
    return new Interval(independent.mean(), halfWidth, level, (int) n);
  }

  /** The lower end, which belongs to the interval. */
  public double low() {
    return mean - halfWidth;
  }

  /** The upper end, which belongs to the interval. */
  public double high() {
    return mean + halfWidth;
  }

  /** Whether a value lies between the ends, or on one. */
  public boolean contains(double value) {
    return low() <= value && value <= high();
  }

  /**
   * The half-width as a share of the mean's size; infinite, or zero as the width, of a mean of
   * zero.
   */
  public double relativeHalfWidth() {
    return halfWidth == 0 ? 0 : halfWidth / Math.abs(mean);
  }

  /** The estimated standard deviation of the mean. */
  public double standardError() {
    return halfWidth / StudentT.twoSided(level, count - 1.0);
  }

  private static void require(boolean isMet, String rule, double value) {
    if (!isMet) {
      throw new IllegalArgumentException(rule + ": " + Decimals.text(value));
    }
  }
}
