package io.github.groundplan.sim.theory;

/**
 * A call that is sent a second time if the first has no answer after a while; whichever answers
 * first counts (Dean and Barroso, "The Tail at Scale", Communications of the ACM 56, 2013). Both
 * take times of one tail, independent of each other and of the extra load.
 *
 * @param each the tail of a single call
 * @param delay after which the second is sent, in seconds, zero or more
 */
public record HedgedCall(Tail each, double delay) implements Tail {

  /**
   * @throws IllegalArgumentException if the delay is negative or infinite
   */
  public HedgedCall {
    Require.notNegative("delay", delay);
  }

  /** P(T &gt; t) up to the delay d, and from there on P(T &gt; t) P(T &gt; t - d). */
  @Override
  public double above(double seconds) {
    double first = each.above(seconds);
    return seconds < delay ? first : first * each.above(seconds - delay);
  }

  /**
   * How many calls more than one are sent, on average: the share of first calls above the delay.
   */
  public double extraCalls() {
    return each.above(delay);
  }
}
