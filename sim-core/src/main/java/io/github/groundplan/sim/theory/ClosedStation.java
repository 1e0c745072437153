package io.github.groundplan.sim.theory;

/**
 * A station of a closed network: workers who share one queue.
 *
 * @param visits how often a request passes it on average, above zero
 * @param serviceMean of one visit, in seconds, above zero
 * @param workers one or more
 */
public record ClosedStation(double visits, double serviceMean, int workers) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public ClosedStation {
    Require.positive("visits", visits);
    Require.positive("serviceMean", serviceMean);
    Require.workers(workers);
  }

  /** With one worker. */
  public ClosedStation(double visits, double serviceMean) {
    this(visits, serviceMean, 1);
  }

  /** The service that one request asks for in all, in seconds. */
  public double demand() {
    return visits * serviceMean;
  }
}
