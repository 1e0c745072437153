package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/**
 * Count, mean, variance and extremes of observations that each count once, in memory that does not
 * grow. For a level that lasts (a queue's length) see {@link TimeAverage}.
 *
 * <p>Mean and variance are updated as by B. P. Welford ("Note on a Method for Calculating Corrected
 * Sums of Squares and Products", Technometrics 4, 1962), which loses no digits where the spread is
 * small beside the mean.
 */
public final class Tally {
  private double count;
  private double mean;
  private double squares;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /**
   * Takes one observation.
   *
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public void add(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("not an observation: " + Decimals.text(value));
    }
    count++;
    double delta = value - mean;
    mean += delta / count;
    squares += delta * (value - mean);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  /**
   * Takes all observations of another tally, which stays as it is: but for rounding the same as
   * adding each (T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for Computing the Sample
   * Variance", The American Statistician 37, 1983).
   */
  public void add(Tally other) {
    if (other.count == 0) {
      return;
    }
    double both = count + other.count;
    double delta = other.mean - mean;
    squares += other.squares + delta * delta * (count * (other.count / both));
    mean += delta * (other.count / both);
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
    count = both;
  }

  /** Forgets all observations, as at the end of a warm-up. */
  public void reset() {
    count = 0;
    mean = 0;
    squares = 0;
    min = Double.POSITIVE_INFINITY;
    max = Double.NEGATIVE_INFINITY;
  }

  /**
   * How many observations there were: a whole number, exact up to 2^53. A double, as an {@code int}
   * overflows in a long run and a {@code long} is a BigInt in JavaScript.
   */
  public double count() {
    return count;
  }

  /** Whether there were no observations. */
  public boolean isEmpty() {
    return count == 0;
  }

  /**
   * The arithmetic mean.
   *
   * @throws IllegalStateException if there were no observations
   */
  public double mean() {
    require(1);
    return mean;
  }

  /** The sum of all observations, that is the mean times the count; zero if there were none. */
  public double sum() {
    return mean * count;
  }

  /**
   * The smallest observation.
   *
   * @throws IllegalStateException if there were no observations
   */
  public double min() {
    require(1);
    return min;
  }

  /**
   * The largest observation.
   *
   * @throws IllegalStateException if there were no observations
   */
  public double max() {
    require(1);
    return max;
  }

  /**
   * The variance of what the observations are a sample of, estimated without bias: the squared
   * deviations from the mean, divided by one less than the count.
   *
   * @throws IllegalStateException if there were fewer than two observations
   */
  public double variance() {
    require(2);
    return squares / (count - 1);
  }

  /**
   * The standard deviation of the observations themselves: the root of the mean squared deviation,
   * divided by the count; zero for a single one.
   *
   * @throws IllegalStateException if there were no observations
   */
  public double standardDeviation() {
    require(1);
    return Math.sqrt(squares / count);
  }

  private void require(int least) {
    if (count < least) {
      throw new IllegalStateException(count == 0 ? "no observations" : "only one observation");
    }
  }
}
