package io.github.groundplan.sim.theory;

/**
 * Each request is split in two, one half for each of two M/M/1 queues, and is done when both are:
 * the mean response is (12 - ρ) / 8 of one queue's (Flatto and Hahn, "Two Parallel Queues Created
 * by Arrivals with Two Demands", SIAM Journal on Applied Mathematics 44, 1984; Nelson and Tantawi,
 * "Approximate Analysis of Fork/Join Synchronization in Parallel Queues", IEEE Transactions on
 * Computers 37, 1988). For more than two there is no closed form.
 *
 * @param arrivalRate λ of requests, a second, above zero
 * @param serviceRate μ of each worker, a second, above the arrival rate
 */
public record ForkJoin(double arrivalRate, double serviceRate) {

  /**
   * @throws IllegalArgumentException if a rate is not above zero, or the workers cannot keep up
   */
  public ForkJoin {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.stable(arrivalRate, serviceRate, 1);
  }

  /** From arrival until both halves are done, on average, in seconds. */
  public double meanResponse() {
    return (12 - arrivalRate / serviceRate) / 8 / (serviceRate - arrivalRate);
  }
}
