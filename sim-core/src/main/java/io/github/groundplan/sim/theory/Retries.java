package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * A request that is tried again until it succeeds or its attempts are used up, when each attempt
 * fails independently of the others. (Where failures come from overload they do not: then the
 * retries cause more of them, and these figures are the least.)
 *
 * @param attempts r, the first one included, one or more
 * @param failureShare p of single attempts, 0 to 1
 */
public record Retries(int attempts, double failureShare) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public Retries {
    Require.atLeast(1, "attempts", attempts);
    Require.share("failureShare", failureShare);
  }

  /** Attempts a request, by which the load is amplified: (1 - p^r) / (1 - p), or r if all fail. */
  public double meanAttempts() {
    return amplification(attempts);
  }

  /** The share of requests of which no attempt succeeds: p^r. */
  public double lostShare() {
    return ExactMath.pow(failureShare, attempts);
  }

  /**
   * Attempts at the lowest of several tiers a request at the highest, when each tier retries the
   * one beneath. With failures at the lowest alone: a tier of r attempts over one of r is like one
   * of r² attempts, as it fails only if all of these do; so (1 - p^(r^tiers)) / (1 - p). If all
   * attempts fail that is r^tiers, such as 64 for three tiers of four attempts (Beyer, Jones,
   * Petoff, Murphy, "Site Reliability Engineering", 2016, chapter 22).
   *
   * @param tiers that retry, one or more
   * @throws IllegalArgumentException if it is less
   */
  public double amplificationOver(int tiers) {
    Require.atLeast(1, "tiers", tiers);
    return amplification(ExactMath.pow(attempts, tiers));
  }

  /**
   * Attempts a request, when retries are at most a share of requests (a retry budget; chapter 21 of
   * the same book has one of 10 %): never more than 1 + budget, whatever fails.
   *
   * @param budget retries a request, zero or more
   * @throws IllegalArgumentException if it is negative or infinite
   */
  public double meanAttemptsWithin(double budget) {
    Require.notNegative("budget", budget);
    return Math.min(meanAttempts(), 1 + budget);
  }

  private double amplification(double most) {
    if (failureShare == 1) {
      return most;
    }
    return failureShare == 0
        ? 1
        : -ExactMath.expm1(most * ExactMath.log(failureShare)) / (1 - failureShare);
  }
}
