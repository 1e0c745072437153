package io.github.groundplan.sim.theory;

/**
 * A station of {@link JacksonNetwork}: an exponential server with an unbounded queue.
 *
 * @param outsideRate of those who come from outside, a second, zero or more
 * @param serviceRate μ of each worker, a second, above zero
 * @param workers one or more
 */
public record OpenStation(double outsideRate, double serviceRate, int workers) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public OpenStation {
    Require.notNegative("outsideRate", outsideRate);
    Require.positive("serviceRate", serviceRate);
    Require.workers(workers);
  }
}
