package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;

/**
 * M/G/c/c: several workers and no queue; who finds all of them busy is turned away. The share lost
 * is Erlang B, which depends on the service's mean alone (Sevastyanov, "An Ergodic Theorem for
 * Markov Processes and Its Application to Telephone Systems with Refusals", Theory of Probability
 * and its Applications 2, 1957).
 */
public final class MgcLoss implements QueueModel {
  private final double arrivalRate;
  private final double serviceMean;
  private final int workers;
  private final double blocking;

  /**
   * @param arrivalRate λ of all who come, a second, above zero
   * @param service whose mean is above zero and finite
   * @param workers c, one or more
   * @throws IllegalArgumentException if one is out of range
   */
  public MgcLoss(double arrivalRate, Distribution service, int workers) {
    Require.positive("arrivalRate", arrivalRate);
    Require.service(service);
    Require.workers(workers);
    this.arrivalRate = arrivalRate;
    this.serviceMean = service.mean();
    this.workers = workers;
    blocking = ErlangFormulas.blocking(workers, arrivalRate * serviceMean);
  }

  @Override
  public String notation() {
    return "M/G/" + workers + "/" + workers;
  }

  /** The share of those who come that is turned away. */
  public double blocking() {
    return blocking;
  }

  @Override
  public QueueFigures figures() {
    double throughput = arrivalRate * (1 - blocking);
    return QueueFigures.of(throughput, throughput * serviceMean, workers, 0);
  }
}
