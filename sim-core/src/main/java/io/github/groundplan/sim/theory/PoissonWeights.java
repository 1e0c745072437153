package io.github.groundplan.sim.theory;

/**
 * The probabilities of a Poisson distribution around its mode, outward until they no longer count,
 * and scaled to a sum of one: neither e^(-x) nor a factorial is needed (Fox and Glynn, "Computing
 * Poisson Probabilities", Communications of the ACM 31, 1988).
 */
final class PoissonWeights {
  /** Each side stops where a weight is this small beside the mode's. */
  private static final double NEGLIGIBLE = 1e-22;

  private final int first;
  private final double[] weights;

  /**
   * @param mean zero or more, at most a billion
   */
  PoissonWeights(double mean) {
    int mode = (int) mean;
    int below = mode;
    for (double weight = 1; below > 0 && weight > NEGLIGIBLE; below--) {
      weight *= below / mean;
    }
    int above = mode;
    for (double weight = 1; weight > NEGLIGIBLE; above++) {
      weight *= mean / (above + 1);
    }
    first = below;
    weights = new double[above - below + 1];
    fill(mode - below, mean);
  }

  private void fill(int mode, double mean) {
    weights[mode] = 1;
    for (int i = mode; i > 0; i--) {
      weights[i - 1] = weights[i] * ((first + i) / mean);
    }
    for (int i = mode + 1; i < weights.length; i++) {
      weights[i] = weights[i - 1] * (mean / (first + i));
    }
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }

  /** The smallest count that has a weight. */
  int first() {
    return first;
  }

  /** The largest count that has a weight. */
  int last() {
    return first + weights.length - 1;
  }

  /** The probability of a count from first to last. */
  double of(int count) {
    return weights[count - first];
  }
}
