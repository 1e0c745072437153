package io.github.groundplan.sim.theory;

/**
 * The Universal Scalability Law: X(N) = γN / (1 + α(N - 1) + βN(N - 1)) (Gunther, "Guerrilla
 * Capacity Planning", 2007, chapter 4, with γ for the rate of one). Without coherency it is
 * Amdahl's law ("Validity of the Single Processor Approach to Achieving Large Scale Computing
 * Capabilities", AFIPS 1967), whose serial share is the contention.
 *
 * <p>A model that is fitted to measurements, not one that follows from how a system works.
 *
 * @param rateOfOne γ, the throughput of one, a second, above zero
 * @param contention α, the share that all queue for, 0 to 1
 * @param coherency β, what each pair costs to keep in step, zero or more
 */
public record ScalabilityLaw(double rateOfOne, double contention, double coherency) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public ScalabilityLaw {
    Require.positive("rateOfOne", rateOfOne);
    Require.share("contention", contention);
    Require.notNegative("coherency", coherency);
  }

  /** Amdahl's law, for a share of the work that cannot be divided. */
  public static ScalabilityLaw amdahl(double rateOfOne, double serialShare) {
    return new ScalabilityLaw(rateOfOne, serialShare, 0);
  }

  /**
   * X(N), a second.
   *
   * @param concurrency N, one or more; need not be whole
   * @throws IllegalArgumentException if it is less or infinite
   */
  public double throughput(double concurrency) {
    return rateOfOne * speedup(concurrency);
  }

  /**
   * X(N) / X(1).
   *
   * @param concurrency N, one or more; need not be whole
   * @throws IllegalArgumentException if it is less or infinite
   */
  public double speedup(double concurrency) {
    Require.that(
        concurrency >= 1 && concurrency <= Double.MAX_VALUE,
        "concurrency must be finite, 1 or more",
        concurrency);
    double others = concurrency - 1;
    return concurrency / (1 + contention * others + coherency * concurrency * others);
  }

  /**
   * The N beyond which throughput falls, √((1 - α) / β) but at least 1, not rounded; infinite
   * without coherency, where throughput never falls.
   */
  public double peakConcurrency() {
    return coherency == 0
        ? Double.POSITIVE_INFINITY
        : Math.max(1, Math.sqrt((1 - contention) / coherency));
  }

  /**
   * The throughput that no concurrency exceeds: that of the peak; without coherency the limit γ /
   * α, infinite if nothing is contended either.
   */
  public double mostThroughput() {
    return coherency == 0 ? rateOfOne / contention : throughput(peakConcurrency());
  }
}
