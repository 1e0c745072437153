package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.theory.Tail;
import java.util.function.DoubleUnaryOperator;

/**
 * GI/M/1: independent gaps of any distribution, exponential services of mean one (Kleinrock,
 * "Queueing Systems, Volume 1", 1975, section 6.4).
 *
 * @param root σ, the share of arrivals that wait
 */
record RenewalArrivals(double root) {
  /** Gaps that are all the same. */
  static RenewalArrivals constant(double rate) {
    return of(s -> ExactMath.exp(-s / rate));
  }

  /** Gaps that are sums of exponentials, as when every n-th of Poisson arrivals counts. */
  static RenewalArrivals erlang(int stages, double rate) {
    return of(s -> ExactMath.pow(stages * rate / (stages * rate + s), stages));
  }

  /**
   * By iteration from zero, which rises towards the smallest root of σ = A(1 - σ).
   *
   * @param transform A, the Laplace transform of the gaps
   */
  private static RenewalArrivals of(DoubleUnaryOperator transform) {
    double root = 0;
    for (double next = transform.applyAsDouble(1); next > root; ) {
      root = next;
      next = transform.applyAsDouble(1 - root);
    }
    return new RenewalArrivals(root);
  }

  double meanWait() {
    return root / (1 - root);
  }

  double meanResponse() {
    return 1 / (1 - root);
  }

  /** Exponential. */
  Tail responseTail() {
    return seconds -> ExactMath.exp(-(1 - root) * seconds);
  }
}
