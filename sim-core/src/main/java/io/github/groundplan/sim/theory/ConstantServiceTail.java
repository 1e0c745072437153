package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.ExactMath;
import java.util.Arrays;

/**
 * The wait in M/D/1, in order of arrival: P(W ≤ t), for t from mD to (m + 1)D, is the probability
 * that at most m - j wait while j come in the time (m + 1)D - t, summed over j (Franx, "A Simple
 * Solution for the M/D/c Waiting Time Distribution", Operations Research Letters 29, 2001). All
 * terms are positive, unlike those of Erlang's own formula of 1909.
 */
final class ConstantServiceTail implements Tail {
  private static final double NEGLIGIBLE = 1e-18;
  private static final int MOST_STATES = 5_000_000;

  /** In a time shorter than a service, at a load below one, no more come: that is below 1e-80. */
  private static final int MOST_ARRIVALS = 60;

  private final double arrivalRate;
  private final double service;

  /** At n the probability that more than n wait, besides the one in service. */
  private final double[] moreWait;

  /**
   * @param arrivalRate λ, below 1 / D
   * @throws IllegalArgumentException if the load is so near to one that more than five million
   *     states would have to be summed
   */
  ConstantServiceTail(double arrivalRate, double service) {
    this.arrivalRate = arrivalRate;
    this.service = service;
    DepartureChain chain =
        new DepartureChain(ServiceArrivals.of(arrivalRate, new Constant(service), MOST_ARRIVALS));
    double[] shares = new double[64];
    shares[0] = 1 - arrivalRate * service;
    int last = 0;
    while (shares[last] > NEGLIGIBLE * shares[0]) {
      Require.that(last < MOST_STATES, "too near to full load to sum", arrivalRate * service);
      if (last + 1 == shares.length) {
        shares = Arrays.copyOf(shares, 2 * shares.length);
      }
      shares[last + 1] = chain.next(shares, last);
      last++;
    }
    moreWait = new double[last];
    for (int n = last - 2; n >= 0; n--) {
      moreWait[n] = moreWait[n + 1] + shares[n + 2];
    }
  }

  @Override
  public double above(double seconds) {
    double services = Math.floor(seconds / service);
    if (services > moreWait.length + MOST_ARRIVALS) {
      return 0;
    }
    int m = (int) services;
    double come = Math.max(0, arrivalRate * ((m + 1) * service - seconds));
    double weight = ExactMath.exp(-come);
    double above = 0;
    for (int j = 0; j < MOST_ARRIVALS; j++) {
      above += weight * moreWait(m - j);
      weight *= come / (j + 1);
    }
    return above;
  }

  private double moreWait(int n) {
    if (n < 0) {
      return 1;
    }
    return n < moreWait.length ? moreWait[n] : 0;
  }
}
