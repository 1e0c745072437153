package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.number.Binary64;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.RandomStream;

/**
 * How long to wait before trying again.
 *
 * @param baseSeconds before the first retry, zero or more
 * @param isExponential whether each further wait is twice the one before; else all are alike
 * @param capSeconds the longest wait, before jitter; at least the base
 * @param jitter what chance makes of the wait
 */
public record Backoff(double baseSeconds, boolean isExponential, double capSeconds, Jitter jitter) {

  /**
   * What chance makes of a wait, as named by Marc Brooker, "Exponential Backoff and Jitter" (AWS
   * Architecture Blog, 2015).
   */
  public enum Jitter {
    /** The wait as it is: callers that failed together come back together. */
    NONE,
    /** Anything from zero to the wait. */
    FULL,
    /** Half the wait, and anything from zero to the other half. */
    EQUAL
  }

  /** Takes the smallest double beyond the largest, so that more of them change nothing. */
  private static final int MOST_DOUBLINGS = 2100;

  public Backoff {
    Require.finiteNotNegative(baseSeconds, "baseSeconds");
    Require.finiteNotNegative(capSeconds, "capSeconds");
    if (capSeconds < baseSeconds) {
      throw new IllegalArgumentException(
          "capSeconds must not be below baseSeconds: "
              + Decimals.text(capSeconds)
              + " < "
              + Decimals.text(baseSeconds));
    }
  }

  /**
   * The wait before a retry, in seconds, at most the cap. Takes one {@code nextDouble}, unless
   * there is no jitter.
   *
   * @param retry 1 for the first
   * @throws IllegalArgumentException if the retry is less than 1
   */
  public double delay(int retry, RandomStream stream) {
    Require.atLeast(1, retry, "retry");
    double wait = beforeJitter(retry);
    return switch (jitter) {
      case NONE -> wait;
      case FULL -> stream.nextDouble() * wait;
      case EQUAL -> wait * 0.5 + stream.nextDouble() * (wait * 0.5);
    };
  }

  // The cap comes before the jitter: capping what was drawn would gather the herd at the cap.
  private double beforeJitter(int retry) {
    int doublings = isExponential ? Math.min(retry - 1, MOST_DOUBLINGS) : 0;
    return Math.min(Binary64.scale(baseSeconds, doublings), capSeconds);
  }
}
