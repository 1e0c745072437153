package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * Zero, or else exponential: P(T &gt; t) = share · e^(-rate t).
 *
 * @param share of times above zero, 0 to 1
 * @param rate above zero, a second
 */
record ExponentialTail(double share, double rate) implements Tail {

  @Override
  public double above(double seconds) {
    return share * ExactMath.exp(-rate * seconds);
  }

  @Override
  public double percentile(double percent) {
    Require.percent(percent);
    return Math.max(0, ExactMath.log(share / ((100 - percent) / 100)) / rate);
  }
}
