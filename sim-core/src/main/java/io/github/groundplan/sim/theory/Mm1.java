package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * M/M/1: Poisson arrivals, exponential service, one worker, an unbounded queue, first come first
 * served (Kleinrock, "Queueing Systems, Volume 1: Theory", 1975, section 3.2).
 *
 * @param arrivalRate λ, a second, above zero
 * @param serviceRate μ, a second, above the arrival rate
 */
public record Mm1(double arrivalRate, double serviceRate) implements TimedQueueModel {

  /**
   * @throws IllegalArgumentException if a rate is not above zero, or the worker cannot keep up
   */
  public Mm1 {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.stable(arrivalRate, serviceRate, 1);
  }

  @Override
  public String notation() {
    return "M/M/1";
  }

  /** ρ = λ / μ, above 0 and below 1. */
  public double utilisation() {
    return arrivalRate / serviceRate;
  }

  /** The probability (1 - ρ) ρⁿ that n are in the system (equation 3.23). */
  public double probability(int inSystem) {
    Require.atLeast(0, "inSystem", inSystem);
    return (serviceRate - arrivalRate) / serviceRate * ExactMath.pow(utilisation(), inSystem);
  }

  /** L = ρ / (1 - ρ) (equation 3.24), and the rest by Little's law. */
  @Override
  public QueueFigures figures() {
    double rho = utilisation();
    double meanQueue = rho * arrivalRate / (serviceRate - arrivalRate);
    return QueueFigures.of(arrivalRate, rho, 1, meanQueue);
  }

  /** P(W &gt; t) = ρ e^(-(μ - λ) t) (Kleinrock, equation 5.123). */
  @Override
  public Tail waitTail() {
    return new ExponentialTail(utilisation(), serviceRate - arrivalRate);
  }

  /** P(R &gt; t) = e^(-(μ - λ) t) (Kleinrock, equation 5.119). */
  @Override
  public Tail responseTail() {
    return new ExponentialTail(1, serviceRate - arrivalRate);
  }
}
