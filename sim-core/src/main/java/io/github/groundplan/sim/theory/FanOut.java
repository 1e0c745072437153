package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * A page that needs so many calls, made side by side and independent of each other, is as slow as
 * its slowest (Dean and Barroso, "The Tail at Scale", Communications of the ACM 56, 2013).
 *
 * @param calls one or more
 */
public record FanOut(int calls) {

  /**
   * @throws IllegalArgumentException if there is no call
   */
  public FanOut {
    Require.atLeast(1, "calls", calls);
  }

  /**
   * The share of pages that meet at least one slow call, 1 - (1 - p)ⁿ.
   *
   * @param slowShare p, the share of calls that are slow, 0 to 1
   * @throws IllegalArgumentException if it is not
   */
  public double slowPageShare(double slowShare) {
    Require.share("slowShare", slowShare);
    return -ExactMath.expm1(calls * ExactMath.log1p(-slowShare));
  }

  /**
   * The percentile of a call that bounds this percentile of pages: 99 for pages is 99.99 for each
   * of 100 calls, about.
   *
   * @param pagePercent above 0 and below 100
   * @throws IllegalArgumentException if it is not
   */
  public double callPercent(double pagePercent) {
    Require.percent(pagePercent);
    return 100 * ExactMath.exp(ExactMath.log(pagePercent / 100) / calls);
  }

  /**
   * The largest share of slow calls with which at most this share of pages is slow, 1 - (1 - p)^(1
   * / n).
   *
   * @param pageShare 0 to 1
   * @throws IllegalArgumentException if it is not
   */
  public double slowCallShare(double pageShare) {
    Require.share("pageShare", pageShare);
    return -ExactMath.expm1(ExactMath.log1p(-pageShare) / calls);
  }

  /** The tail of the slowest, when each call has this tail: 1 - (1 - P(T &gt; t))ⁿ. */
  public Tail slowest(Tail each) {
    return seconds -> slowPageShare(each.above(seconds));
  }
}
