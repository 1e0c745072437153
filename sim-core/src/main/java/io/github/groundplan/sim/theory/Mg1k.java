package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;

/**
 * M/G/1/K: one worker, and room for K in the system, the one in service included; who finds no room
 * is turned away (Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 4th ed.,
 * 2008, section 5.1). Stable at any load. The means count those let in.
 */
public final class Mg1k implements QueueModel {
  private static final int MOST_PLACES = 10_000;
  private static final double MOST_LOAD = 500;

  private final double arrivalRate;
  private final Distribution service;
  private final int places;

  /** Of 0 to K - 1 left behind by a departure. */
  private final double[] leftBehind;

  private final double blocking;

  /**
   * @param arrivalRate λ of all who come, a second, above zero
   * @param service constant, exponential, Erlang or hyperexponential, of a mean of at most 500 / λ
   * @param places K, one to ten thousand
   * @throws IllegalArgumentException if one is out of range, or the service is none of the four
   */
  public Mg1k(double arrivalRate, Distribution service, int places) {
    Require.positive("arrivalRate", arrivalRate);
    Require.service(service);
    Require.that(
        places >= 1 && places <= MOST_PLACES, "places must be 1 to " + MOST_PLACES, places);
    double load = arrivalRate * service.mean();
    Require.that(load <= MOST_LOAD, "load must be at most 500", load);
    this.arrivalRate = arrivalRate;
    this.service = service;
    this.places = places;
    ServiceArrivals arrivals = ServiceArrivals.of(arrivalRate, service, places);
    leftBehind = leftBehind(new DepartureChain(arrivals));
    double lost = lostPerService(arrivals);
    blocking = lost / (1 + lost);
  }

  /** Scaled to a sum of one at each step, as the unit would overflow at high load. */
  private double[] leftBehind(DepartureChain chain) {
    double[] shares = new double[places];
    shares[0] = 1;
    for (int n = 0; n + 1 < places; n++) {
      double next = chain.next(shares, n);
      for (int i = 0; i <= n; i++) {
        shares[i] /= 1 + next;
      }
      shares[n + 1] = next / (1 + next);
    }
    return shares;
  }

  /** Turned away while a service lasts: one is let in for each, as one leaves for each. */
  private double lostPerService(ServiceArrivals arrivals) {
    double lost = leftBehind[0] * arrivals.meanAbove(places - 1);
    for (int n = 1; n < places; n++) {
      lost += leftBehind[n] * arrivals.meanAbove(places - n);
    }
    return lost;
  }

  @Override
  public String notation() {
    return (service instanceof Constant ? "M/D/1/" : "M/G/1/") + places;
  }

  /** The share of those who come that is turned away. */
  public double blocking() {
    return blocking;
  }

  /**
   * The probability that n are in the system, at any time: as left behind, but for the share that
   * is blocked. Zero above the places.
   *
   * @param inSystem n, zero or more
   * @throws IllegalArgumentException if it is negative
   */
  public double probability(int inSystem) {
    Require.atLeast(0, "inSystem", inSystem);
    if (inSystem >= places) {
      return inSystem == places ? blocking : 0;
    }
    return leftBehind[inSystem] * (1 - blocking);
  }

  @Override
  public QueueFigures figures() {
    double meanQueue = 0;
    for (int n = 2; n <= places; n++) {
      meanQueue += (n - 1) * probability(n);
    }
    double throughput = arrivalRate * (1 - blocking);
    return QueueFigures.of(throughput, throughput * service.mean(), 1, meanQueue);
  }
}
