package io.github.groundplan.demo.percentiles;

import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.random.Normal;
import io.github.groundplan.sim.theory.Tail;

/**
 * How long requests take by theory: a mixture of lognormal work, and of the sum of such work and
 * the disk's. No draw is made: percentiles solve the distribution function.
 *
 * @param slowShare of the requests, 0 to 1
 * @param slowFactor how many times as long a slow one takes on average, above 1
 */
record Expectation(double slowShare, double slowFactor) implements Tail {
  /** The standard deviation of the logarithm of all work. */
  private static final double SIGMA = Math.sqrt(ExactMath.log(1 + Fleet.SPREAD * Fleet.SPREAD));

  /** Standard deviations on either side over which is summed, and the step of the sum. */
  private static final double REACH = 6;

  private static final double STEP = 0.25;

  /** The weight of the middle of the sum: the step by the square root of 2π. */
  private static final double WEIGHT = STEP * 0.3989422804014327;

  /** The mean, in seconds. */
  double mean() {
    return Fleet.WORK * (1 + slowShare * (slowFactor - 1));
  }

  @Override
  public double above(double seconds) {
    double below = slowShare < 1 ? (1 - slowShare) * workBelow(seconds, Fleet.WORK) : 0;
    return 1 - below - (slowShare > 0 ? slowShare * slowBelow(seconds) : 0);
  }

  private static double workBelow(double seconds, double mean) {
    if (!(seconds > 0)) {
      return 0;
    }
    double logOfMedian = ExactMath.log(mean) - SIGMA * SIGMA / 2;
    return Normal.below((ExactMath.log(seconds) - logOfMedian) / SIGMA);
  }

  /**
   * The distribution of a sum: over all that the server's own work may take, the disk's share that
   * fits into the rest. The trapezoidal rule, which is exact to 1e-8 here: the disk's share is
   * smooth over the server's.
   */
  private double slowBelow(double seconds) {
    double sum = 0;
    for (double z = -REACH; z <= REACH; z += STEP) {
      double own = Fleet.WORK * ExactMath.exp(SIGMA * z - SIGMA * SIGMA / 2);
      double weight = WEIGHT * ExactMath.exp(-z * z / 2);
      sum += weight * workBelow(seconds - own, Fleet.WORK * (slowFactor - 1));
    }
    return sum;
  }
}
