package io.github.groundplan.sim.validation;

import java.util.function.IntToDoubleFunction;

/**
 * A birth-death process: in state n one comes at rate λ(n) and one goes at rate μ(n); p(n) is p(n -
 * 1) λ(n - 1) / μ(n) (Kleinrock, "Queueing Systems, Volume 1", 1975, equation 3.11).
 */
final class BirthAndDeath {
  private final double[] probabilities;

  /**
   * @param states beyond which nothing is likely
   */
  BirthAndDeath(int states, IntToDoubleFunction births, IntToDoubleFunction deaths) {
    probabilities = new double[states];
    double weight = 1;
    double sum = 0;
    for (int n = 0; n < states; n++) {
      if (n > 0) {
        weight *= births.applyAsDouble(n - 1) / deaths.applyAsDouble(n);
      }
      probabilities[n] = weight;
      sum += weight;
    }
    for (int n = 0; n < states; n++) {
      probabilities[n] /= sum;
    }
  }

  /** The mean of a function of the state. */
  double mean(IntToDoubleFunction value) {
    double mean = 0;
    for (int n = 0; n < probabilities.length; n++) {
      mean += probabilities[n] * value.applyAsDouble(n);
    }
    return mean;
  }
}
