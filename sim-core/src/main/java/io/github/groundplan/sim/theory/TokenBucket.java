package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution.Constant;

/**
 * A rate limiter: tokens flow into a bucket, steadily and until it is full, and each request takes
 * a whole one or is refused. What passes is bounded whatever comes (Cruz, "A Calculus for Network
 * Delay, Part I", IEEE Transactions on Information Theory 37, 1991).
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

  /**
   * The share refused of Poisson requests: the tokens missing are as the work in M/D/1/K, where
   * each request that passes adds one, 1 / rate of a second is worked off at a time, and K = burst.
   *
   * @param arrivalRate a second, above zero and at most 500 times the rate
   * @throws IllegalArgumentException if it is out of range, or the burst is above ten thousand
   */
  public double refusedShare(double arrivalRate) {
    return new Mg1k(arrivalRate, new Constant(1 / rate), burst).blocking();
  }
}
