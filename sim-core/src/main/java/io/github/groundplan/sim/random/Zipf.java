package io.github.groundplan.sim.random;

import io.github.groundplan.sim.number.Decimals;

/**
 * Few are asked for often, many seldom: of so many ranks, the k-th most popular is drawn in
 * proportion to 1 / k^skew (George Zipf, "Human Behavior and the Principle of Least Effort", 1949).
 *
 * <p>By inversion: each sample takes one {@code nextDouble}, and the larger the draw, the higher
 * the rank, so that runs which differ in count or skew stay in step.
 */
public final class Zipf {
  private final int count;

  /** The weight of each rank and all before it; empty if all are alike, which needs no table. */
  private final double[] cumulative;

  /**
   * Adds up the weights, in time and space proportional to the count unless the skew is zero.
   *
   * @param count of ranks, 1 or more
   * @param skew zero for all as likely, 1 for Zipf's own law; finite and not negative
   * @throws IllegalArgumentException if either is out of range
   */
  public Zipf(int count, double skew) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1: " + count);
    }
    if (!(skew >= 0 && skew <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "skew must be finite and not negative: " + Decimals.text(skew));
    }
    this.count = count;
    cumulative = skew == 0 ? new double[0] : cumulative(count, skew);
  }

  private static double[] cumulative(int count, double skew) {
    double[] cumulative = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      // A quotient, as TeaVM prints no sum of sums for it: a + (b + c) would lose its parentheses.
      sum += 1 / ExactMath.pow(i + 1, skew);
      cumulative[i] = sum;
    }
    return cumulative;
  }

  /** A rank: 0 for the most popular, up to one less than the count. */
  public int sample(RandomStream stream) {
    double draw = stream.nextDouble();
    return cumulative.length == 0 ? (int) (draw * count) : rank(draw * cumulative[count - 1]);
  }

  /** The first rank whose cumulative weight is above a weight, which is below the sum of all. */
  private int rank(double weight) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > weight) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
