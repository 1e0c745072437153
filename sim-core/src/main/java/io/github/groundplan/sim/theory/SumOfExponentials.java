package io.github.groundplan.sim.theory;

/**
 * Independent exponential times one after another: the hypoexponential distribution. Means add up,
 * percentiles do not: two of mean 1 have a 95th percentile of 4.744, not of 5.991.
 *
 * <p>So is the response of M/M/1 queues in a row, each exponential by itself and independent of the
 * others (Reich, "Waiting Times When Queues Are in Tandem", Annals of Mathematical Statistics 28,
 * 1957).
 */
public final class SumOfExponentials implements Tail {
  private final double mean;
  private final PhaseTail tail;

  /**
   * @param means one or more, each above zero and finite
   * @throws IllegalArgumentException if there is none, or one is out of range
   */
  public SumOfExponentials(double... means) {
    Require.atLeast(1, "number of times", means.length);
    double sum = 0;
    double shortest = means[0];
    for (double each : means) {
      Require.positive("mean", each);
      sum += each;
      shortest = Math.min(shortest, each);
    }
    mean = sum;
    tail = chain(means, shortest);
  }

  /** Events come as fast as the fastest phase ends; the slower ones end at a part of them. */
  private static PhaseTail chain(double[] means, double shortest) {
    int count = means.length;
    double[] start = new double[count];
    start[0] = 1;
    double[][] moves = new double[count][count];
    for (int i = 0; i < count; i++) {
      double ends = shortest / means[i];
      moves[i][i] = 1 - ends;
      if (i + 1 < count) {
        moves[i][i + 1] = ends;
      }
    }
    return new PhaseTail(1 / shortest, start, moves);
  }

  /** The sum of the means. */
  public double mean() {
    return mean;
  }

  @Override
  public double above(double seconds) {
    return tail.above(seconds);
  }
}
