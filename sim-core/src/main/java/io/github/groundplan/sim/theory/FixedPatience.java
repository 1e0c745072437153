package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * M/M/c+D: as {@link Mmc}, but who has waited for a fixed time leaves (Barrer, "Queuing with
 * Impatient Customers and Ordered Service", Operations Research 5, 1957; Baccelli and Hébuterne,
 * "On Queues with Impatient Customers", Performance '81, 1981). Who is in service stays. Stable at
 * any load.
 *
 * <p>The wait x that a request would have with endless patience has density λ p(c - 1) e^((λ -
 * cμ)x) up to the patience τ, and λ p(c - 1) e^(λτ - cμx) beyond it.
 */
public final class FixedPatience implements QueueModel {
  private final double arrivalRate;
  private final double serviceRate;
  private final double patience;
  private final int workers;

  /** (λ - cμ)τ: by how many powers of e the density rises, or falls, within the patience. */
  private final double growth;

  private final double waitedShare;
  private final double abandonShare;

  /**
   * @param arrivalRate λ, a second, above zero
   * @param serviceRate μ of each worker, a second, above zero
   * @param workers c, one or more
   * @param patience τ, in seconds, zero or more
   * @throws IllegalArgumentException if one is out of range
   */
  public FixedPatience(double arrivalRate, double serviceRate, int workers, double patience) {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.workers(workers);
    Require.notNegative("patience", patience);
    this.arrivalRate = arrivalRate;
    this.serviceRate = serviceRate;
    this.workers = workers;
    this.patience = patience;
    growth = (arrivalRate - workers * serviceRate) * patience;
    // In units of p(c - 1), by which 1 / B(c - 1) find a worker free; and all divided by e^growth
    // where that would overflow.
    double free =
        ExactMath.exp(-Math.max(growth, 0))
            / ErlangFormulas.blocking(workers - 1, arrivalRate / serviceRate);
    double waited = arrivalRate * patience * meanFall(Math.abs(growth));
    double late = arrivalRate / (workers * serviceRate) * ExactMath.exp(Math.min(growth, 0));
    waitedShare = waited / (free + waited + late);
    abandonShare = late / (free + waited + late);
  }

  /** The mean of e^(-fall u) for u from 0 to 1. */
  private static double meanFall(double fall) {
    return fall > 0 ? -ExactMath.expm1(-fall) / fall : 1;
  }

  @Override
  public String notation() {
    return "M/M/" + workers + "+D";
  }

  /** The share of arrivals that find no worker free. */
  public double waitShare() {
    return waitedShare + abandonShare;
  }

  /** The share of arrivals that wait in vain. */
  public double abandonShare() {
    return abandonShare;
  }

  /** The mean wait of those who are served, waiting or not. */
  public double meanWaitOfServed() {
    return waitedShare * meanShareOfPatience() * patience / (1 - abandonShare);
  }

  /**
   * The mean of u, from 0 to 1 and of density in proportion to e^(growth u): 1 / (1 - e^-growth) -
   * 1 / growth, and near zero its series.
   */
  private double meanShareOfPatience() {
    if (Math.abs(growth) < 0.05) {
      double squared = growth * growth;
      return 0.5 + growth / 12 * (1 - squared / 60 * (1 - squared / 42));
    }
    return -1 / ExactMath.expm1(-growth) - 1 / growth;
  }

  /** Waits are over all arrivals, until service or until they leave. */
  @Override
  public QueueFigures figures() {
    double wait = patience * (waitedShare * meanShareOfPatience() + abandonShare);
    double throughput = arrivalRate * (1 - abandonShare);
    return QueueFigures.abandoned(
        arrivalRate, throughput, throughput / serviceRate, workers, arrivalRate * wait);
  }

  /** How long all arrivals wait: none longer than the patience. */
  public Tail waitTail() {
    return seconds ->
        seconds >= patience ? 0 : abandonShare + waitedShare * beyond(seconds / patience);
  }

  /** The share of those served after a wait that waited for more than this share of patience. */
  private double beyond(double share) {
    if (growth == 0) {
      return 1 - share;
    }
    double rest = ExactMath.expm1(-Math.abs(growth) * (1 - share));
    double quotient = rest / ExactMath.expm1(-Math.abs(growth));
    return growth > 0 ? quotient : ExactMath.exp(growth * share) * quotient;
  }
}
