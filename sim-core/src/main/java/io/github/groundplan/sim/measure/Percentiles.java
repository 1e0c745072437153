package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/** The one definition of a percentile for the whole site: nearest rank, never interpolated. */
public final class Percentiles {
  /** Takes back what rounding adds to percent · n / 100, and is far less than one rank. */
  private static final double ROUNDING = 1 - 0x1p-50;

  private Percentiles() {}

  /**
   * The smallest sample with at least {@code percent} % of all samples at or below it, which is the
   * one of rank ⌈percent / 100 · n⌉. A percent that has no exact double (99.9) counts as the
   * decimal that was written.
   *
   * @param sorted the samples in ascending order
   * @param percent in (0, 100]
   * @throws IllegalArgumentException if the percent is out of range
   * @throws IllegalStateException if there are no samples
   */
  public static double nearestRank(double[] sorted, double percent) {
    return sorted[(int) rank(sorted.length, percent) - 1];
  }

  /**
   * Which of so many samples in ascending order, the first being 1, is the percentile: ⌈percent /
   * 100 · count⌉. Exact for a percent of up to three decimals and up to 10^9 samples.
   *
   * @param count a whole number below 2^50
   * @param percent in (0, 100]
   * @return from 1 to count
   * @throws IllegalArgumentException if the percent is out of range
   * @throws IllegalStateException if there are no samples
   */
  public static double rank(double count, double percent) {
    if (!(percent > 0 && percent <= 100)) {
      throw new IllegalArgumentException(
          "percent must be above 0 and at most 100: " + Decimals.text(percent));
    }
    if (count == 0) {
      throw new IllegalStateException("no samples");
    }
    return Math.max(Math.ceil(percent * count / 100 * ROUNDING), 1);
  }
}
