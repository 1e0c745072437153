package io.github.groundplan.sim.theory;

/**
 * Calls made side by side, each exponential and independent: from the first to end to the last, the
 * gaps are exponential too, with means m/n, m/(n - 1), ..., m (Rényi, "On the Theory of Order
 * Statistics", Acta Mathematica Hungarica 4, 1953; David and Nagaraja, "Order Statistics", 3rd ed.,
 * 2003, section 2.5).
 *
 * @param calls n, one to ten million
 * @param mean m of each, in seconds, above zero
 */
public record ExponentialCalls(int calls, double mean) {
  private static final int MOST_CALLS = 10_000_000;

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public ExponentialCalls {
    Require.that(calls >= 1 && calls <= MOST_CALLS, "calls must be 1 to " + MOST_CALLS, calls);
    Require.positive("mean", mean);
  }

  /**
   * The mean time until k of the calls have ended: m/n of the fastest, m(1 + 1/2 + ... + 1/n) of
   * the slowest.
   *
   * @param ended k, one to n
   * @throws IllegalArgumentException if it is out of range
   */
  public double meanUntil(int ended) {
    requireCall(ended);
    double sum = 0;
    for (int i = calls - ended + 1; i <= calls; i++) {
      sum += 1.0 / i;
    }
    return mean * sum;
  }

  /**
   * The variance of the time until k of the calls have ended.
   *
   * @param ended k, one to n
   * @throws IllegalArgumentException if it is out of range
   */
  public double varianceUntil(int ended) {
    requireCall(ended);
    double sum = 0;
    for (int i = calls - ended + 1; i <= calls; i++) {
      sum += 1.0 / i / i;
    }
    return mean * mean * sum;
  }

  /** The mean of the slowest. */
  public double meanOfSlowest() {
    return meanUntil(calls);
  }

  /** The mean of the fastest, as of a request that is hedged from its start. */
  public double meanOfFastest() {
    return meanUntil(1);
  }

  /** The tail of the slowest. */
  public Tail slowestTail() {
    return new FanOut(calls).slowest(new ExponentialTail(1, 1 / mean));
  }

  /** The tail of the fastest. */
  public Tail fastestTail() {
    return new ExponentialTail(1, calls / mean);
  }

  private void requireCall(int ended) {
    Require.that(ended >= 1 && ended <= calls, "ended must be 1 to " + calls, ended);
  }
}
