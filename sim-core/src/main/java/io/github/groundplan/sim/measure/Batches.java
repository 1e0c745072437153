package io.github.groundplan.sim.measure;

/**
 * What {@link BatchMeans} makes of the means of consecutive batches of one long run, as if each
 * were a run.
 *
 * <p>Between {@link #FEWEST} and {@link #MOST} batches: more would be shorter and so depend on each
 * other more, while the interval would hardly become narrower (B. W. Schmeiser, "Batch Size Effects
 * in the Analysis of Simulation Output", Operations Research 30, 1982).
 */
final class Batches {
  static final int FEWEST = 20;
  static final int MOST = 2 * FEWEST;

  /**
   * Observations a batch must hold for its mean to be near to normal: that of exponentials has
   * skewness 2 / √64 = 1/4.
   */
  static final int SMALLEST = 64;

  /** The normal quantile of 0.95. */
  private static final double CRITICAL = 1.6448536269514722;

  private Batches() {}

  /** The interval of the first so many means. */
  static Interval interval(double[] means, int count, double level) {
    Tally tally = new Tally();
    for (int i = 0; i < count; i++) {
      tally.add(means[i]);
    }
    return Interval.of(tally, level);
  }

  /**
   * Whether the means look independent, by von Neumann's ratio in the form of G. S. Fishman and L.
   * S. Yarberry ("An Implementation of the Batch Means Method", INFORMS Journal on Computing 9,
   * 1997): one sided, which refuses 5 % of those that are.
   */
  static boolean lookIndependent(double[] means, int count) {
    double spread = Math.sqrt((count - 2.0) / ((double) count * count - 1));
    return correlation(means, count) <= CRITICAL * spread;
  }

  /**
   * 1 - Σ (Yᵢ₊₁ - Yᵢ)² / 2 Σ (Yᵢ - Ȳ)², which is the lag-one autocorrelation but for the ends; zero
   * if all are the same.
   */
  static double correlation(double[] means, int count) {
    Tally all = new Tally();
    double steps = 0;
    for (int i = 0; i < count; i++) {
      double step = means[i] - means[Math.max(i - 1, 0)];
      steps += step * step;
      all.add(means[i]);
    }
    double spread = all.variance() * (count - 1);
    return spread == 0 ? 0 : 1 - steps / (2 * spread);
  }
}
