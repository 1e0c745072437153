package io.github.groundplan.sim.policy;

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

  public Backoff {
    Require.finiteNotNegative(baseSeconds, "baseSeconds");
    Require.finiteNotNegative(capSeconds, "capSeconds");
    if (capSeconds < baseSeconds) {
      throw new IllegalArgumentException("capSeconds must not be below baseSeconds");
    }
  }

  /**
   * The wait before a retry, in seconds. Takes one draw, unless there is no jitter.
   *
   * @param retry 1 for the first
   * @throws IllegalArgumentException if the retry is less than 1
   */
  public double delay(int retry, RandomStream stream) {
    Require.atLeast(1, retry, "retry");
    double wait = beforeJitter(retry);
    return switch (jitter) {
      case NONE -> wait;
      case FULL -> wait * stream.nextDouble();
      case EQUAL -> wait * 0.5 + wait * 0.5 * stream.nextDouble();
    };
  }

  // The cap comes before the jitter: capping what was drawn would gather the herd at the cap.
  private double beforeJitter(int retry) {
    double wait = baseSeconds;
    for (int i = 1; isExponential && i < retry && wait < capSeconds; i++) {
      wait *= 2;
    }
    return Math.min(wait, capSeconds);
  }
}
