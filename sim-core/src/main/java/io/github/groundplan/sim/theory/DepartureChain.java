package io.github.groundplan.sim.theory;

/**
 * How many are left behind at the ends of services, where arrivals are Poisson and one works
 * (Kendall's embedded chain; Kleinrock, "Queueing Systems, Volume 1: Theory", 1975, section 5.3).
 *
 * <p>By crossings: from n or fewer to more as often as back, which is from n + 1 to n alone. So
 * each probability is a sum of positive terms over those before.
 */
final class DepartureChain {
  private final ServiceArrivals arrivals;

  DepartureChain(ServiceArrivals arrivals) {
    this.arrivals = arrivals;
  }

  /**
   * How likely n + 1 is, from all that is below and in the same unit.
   *
   * @param below of 0 to n at least
   */
  double next(double[] below, int n) {
    double up = below[0] * arrivals.atLeast(n + 1);
    for (int i = Math.max(1, n + 2 - arrivals.most()); i <= n; i++) {
      up += below[i] * arrivals.atLeast(n + 2 - i);
    }
    return up / arrivals.none();
  }
}
