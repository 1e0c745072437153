package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;

/**
 * M/G/c-PS: all requests in the system share the workers evenly, though none uses more than one.
 * With one worker this is M/G/1-PS (Kleinrock, "Queueing Systems, Volume 2", 1976, chapter 4).
 *
 * <p>How many are in the system depends on the service's mean alone, so it is as in {@link Mmc};
 * and a request's mean response is in proportion to its own service (Cohen, "The Multiple Phase
 * Service Network with Generalized Processor Sharing", Acta Informatica 12, 1979). There is no
 * queue: what counts as waiting here is the response beyond the service alone.
 */
public final class ProcessorSharing implements QueueModel {
  private final int workers;
  private final double serviceMean;
  private final Mmc sameMean;

  /**
   * @param arrivalRate λ, a second, above zero
   * @param service at a worker of one's own; its mean is above zero and finite
   * @param workers c, one or more
   * @throws IllegalArgumentException if one is out of range, or the workers cannot keep up
   */
  public ProcessorSharing(double arrivalRate, Distribution service, int workers) {
    Require.service(service);
    serviceMean = service.mean();
    this.workers = workers;
    sameMean = new Mmc(arrivalRate, 1 / serviceMean, workers);
  }

  @Override
  public String notation() {
    return "M/G/" + workers + "-PS";
  }

  @Override
  public QueueFigures figures() {
    return sameMean.figures();
  }

  /** How many times a request takes of what it would alone: 1 / (1 - ρ) with one worker. */
  public double slowdown() {
    return figures().meanResponse() / serviceMean;
  }

  /**
   * The mean response of a request whose own service is known: x / (1 - ρ) with one worker.
   *
   * @param serviceSeconds finite, zero or more
   * @throws IllegalArgumentException if it is not
   */
  public double meanResponse(double serviceSeconds) {
    Require.notNegative("serviceSeconds", serviceSeconds);
    return serviceSeconds * slowdown();
  }
}
