package io.github.groundplan.sim.policy;

/**
 * A rate limiter: tokens drip into a bucket that holds a burst of them, and each call takes one
 * (Jonathan Turner, "New Directions in Communications", IEEE Communications Magazine 24(10), 1986).
 */
public final class TokenBucket {
  /**
   * What rounding may have taken from a token, a billion tokens after the start. A call that is so
   * little early is let through and not held against the next: else calls that come exactly at the
   * rate would be refused now and then.
   */
  private static final double ROUNDING = 1e-6;

  private final RateLimit limit;
  private double tokens;
  private double filledAt;

  /**
   * A full bucket.
   *
   * @param now in seconds
   */
  public TokenBucket(RateLimit limit, double now) {
    this.limit = limit;
    tokens = limit.burst();
    filledAt = now;
  }

  /**
   * Takes a token, and says whether there was one.
   *
   * @param now in seconds, not before any time given before
   */
  public boolean take(double now) {
    double dripped = (now - filledAt) * limit.ratePerSecond();
    tokens = Math.min(limit.burst(), tokens + dripped);
    filledAt = now;
    if (tokens < 1 - ROUNDING) {
      return false;
    }
    tokens = Math.max(0, tokens - 1);
    return true;
  }
}
