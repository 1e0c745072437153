package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;

/**
 * One class of requests of {@link PriorityMg1}.
 *
 * @param arrivalRate λ of this class, a second, above zero
 * @param service whose mean is above zero and finite, and whose variance is finite
 */
public record PriorityClass(double arrivalRate, Distribution service) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public PriorityClass {
    Require.positive("arrivalRate", arrivalRate);
    Require.service(service);
    Require.that(
        service.variance() <= Double.MAX_VALUE,
        "no finite mean wait: the variance of the service must be finite",
        service.variance());
  }

  /** ρ of this class alone. */
  public double load() {
    return arrivalRate * service.mean();
  }
}
