package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution.HyperExponential;

/**
 * The two exponentials of which a {@link HyperExponential} is one: each brings half of the mean.
 *
 * @param longShare above 0, at most a half
 */
record HyperBranches(double longShare, double mean) {

  HyperBranches(HyperExponential hyper) {
    this(longShare(hyper.coefficientOfVariation()), hyper.mean());
  }

  /** (1 - √((c² - 1) / (c² + 1))) / 2, without the difference, which cancels where c is large. */
  private static double longShare(double variation) {
    double squared = variation * variation;
    return 1 / ((squared + 1) * (1 + Math.sqrt((squared - 1) / (squared + 1))));
  }

  double shortShare() {
    return 1 - longShare;
  }

  double shortMean() {
    return mean / (2 * shortShare());
  }

  double longMean() {
    return mean / (2 * longShare);
  }
}
