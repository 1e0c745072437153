package io.github.groundplan.sim.theory;

/**
 * A station of {@link MeanValueAnalysis}: one worker with a queue.
 *
 * @param visits how often a request passes it on average, above zero
 * @param serviceMean of one visit, in seconds, above zero
 */
public record ClosedStation(double visits, double serviceMean) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public ClosedStation {
    Require.positive("visits", visits);
    Require.positive("serviceMean", serviceMean);
  }

  /** The service that one request asks for in all, in seconds. */
  public double demand() {
    return visits * serviceMean;
  }
}
