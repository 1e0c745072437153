package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;

/**
 * M/G/1: Poisson arrivals, any service, one worker, an unbounded queue (Pollaczek 1930, Khinchine
 * 1932; Kleinrock, "Queueing Systems, Volume 1: Theory", 1975, section 5.6). M/D/1 is the case of a
 * {@link Constant} service.
 *
 * <p>The means hold for every order of service that looks at no service time and interrupts none:
 * first come first served as well as last come first served.
 */
public final class Mg1 implements QueueModel {
  private final double arrivalRate;
  private final Distribution service;

  /**
   * @param arrivalRate λ, a second, above zero
   * @param service whose mean is above zero, below 1 / λ, and whose variance is finite
   * @throws IllegalArgumentException if one is out of range, the worker cannot keep up, or the
   *     variance is infinite, and with it the mean wait
   */
  public Mg1(double arrivalRate, Distribution service) {
    Require.positive("arrivalRate", arrivalRate);
    Require.service(service);
    Require.stable(arrivalRate, 1 / service.mean(), 1);
    Require.that(
        service.variance() <= Double.MAX_VALUE,
        "no finite mean wait: the variance of the service must be finite",
        service.variance());
    this.arrivalRate = arrivalRate;
    this.service = service;
  }

  @Override
  public String notation() {
    return service instanceof Constant ? "M/D/1" : "M/G/1";
  }

  /** ρ = λ E[S], above 0 and below 1. */
  public double utilisation() {
    return arrivalRate * service.mean();
  }

  /** W = λ E[S²] / 2(1 - ρ) (Kleinrock, equation 5.72), and the rest by Little's law. */
  @Override
  public QueueFigures figures() {
    double rho = utilisation();
    double wait = meanResidual(arrivalRate, service) / (1 - rho);
    return QueueFigures.of(arrivalRate, rho, 1, arrivalRate * wait);
  }

  /**
   * λ E[S²] / 2: the work that an arrival finds left, on average, of the service under way, by
   * which {@link PriorityMg1} waits are measured too.
   */
  static double meanResidual(double arrivalRate, Distribution service) {
    return arrivalRate * (service.variance() + service.mean() * service.mean()) / 2;
  }
}
