package io.github.groundplan.sim.theory;

/**
 * A rate limiter: tokens drip into a bucket until it is full, and each request takes one. What
 * passes is bounded whatever comes (Cruz, "A Calculus for Network Delay, Part I", IEEE Transactions
 * on Information Theory 37, 1991).
 *
 * @param rate tokens a second, above zero
 * @param burst how many the bucket holds, one or more
 */
public record TokenBucket(double rate, int burst) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public TokenBucket {
    Require.positive("rate", rate);
    Require.atLeast(1, "burst", burst);
  }

  /**
   * The most requests that can pass in any window of time: burst + rate · seconds, down to a whole.
   *
   * @param seconds zero or more
   * @throws IllegalArgumentException if it is not
   */
  public double mostWithin(double seconds) {
    Require.notNegative("seconds", seconds);
    return Math.floor(burst + rate * seconds);
  }
}
