package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * M/M/c: Poisson arrivals, exponential service, several workers at one unbounded queue, first come
 * first served (Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 4th ed., 2008,
 * section 2.3).
 */
public final class Mmc implements TimedQueueModel {
  private final double arrivalRate;
  private final double serviceRate;
  private final int workers;
  private final double waitShare;

  /**
   * @param arrivalRate λ, a second, above zero
   * @param serviceRate μ of each worker, a second, above zero
   * @param workers c, one or more
   * @throws IllegalArgumentException if one is out of range, or the workers cannot keep up
   */
  public Mmc(double arrivalRate, double serviceRate, int workers) {
    Require.positive("arrivalRate", arrivalRate);
    Require.positive("serviceRate", serviceRate);
    Require.workers(workers);
    Require.stable(arrivalRate, serviceRate, workers);
    this.arrivalRate = arrivalRate;
    this.serviceRate = serviceRate;
    this.workers = workers;
    waitShare = ErlangFormulas.waiting(workers, arrivalRate / serviceRate);
  }

  @Override
  public String notation() {
    return "M/M/" + workers;
  }

  /** ρ = λ / cμ, above 0 and below 1. */
  public double utilisation() {
    return arrivalRate / (workers * serviceRate);
  }

  /** The share that has to wait: Erlang C. */
  public double waitShare() {
    return waitShare;
  }

  /** Lq = C λ / (cμ - λ), and the rest by Little's law. */
  @Override
  public QueueFigures figures() {
    double meanQueue = waitShare * arrivalRate / drainRate();
    return QueueFigures.of(arrivalRate, arrivalRate / serviceRate, workers, meanQueue);
  }

  /** The variance of the wait, C(2 - C) / (cμ - λ)², of its tail {@link #waitTail}. */
  public double waitVariance() {
    return waitShare * (2 - waitShare) / (drainRate() * drainRate());
  }

  /** P(W &gt; t) = C e^(-(cμ - λ) t). */
  @Override
  public Tail waitTail() {
    return new ExponentialTail(waitShare, drainRate());
  }

  /**
   * Service alone, or with probability C after an exponential wait: with θ = cμ - λ, P(R &gt; t) =
   * e^(-μt) + C μ (e^(-μt) - e^(-θt)) / (θ - μ) (Gross and others, section 2.3).
   */
  @Override
  public Tail responseTail() {
    return this::responseAbove;
  }

  private double responseAbove(double seconds) {
    double theta = drainRate();
    double gap = Math.abs(theta - serviceRate) * seconds;
    // The quotient's limit at θ = μ is t e^(-μt): expm1 keeps its digits beside that.
    double spread = gap > 0 ? -ExactMath.expm1(-gap) / gap : 1;
    double afterWait =
        serviceRate * seconds * ExactMath.exp(-Math.min(theta, serviceRate) * seconds) * spread;
    return ExactMath.exp(-serviceRate * seconds) + waitShare * afterWait;
  }

  private double drainRate() {
    return workers * serviceRate - arrivalRate;
  }
}
