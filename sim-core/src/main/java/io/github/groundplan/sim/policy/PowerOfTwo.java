package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.random.RandomStream;

/**
 * The less loaded of two different available targets, any two as likely; the first drawn if they
 * are equal. Two are enough: the longest of n queues falls from about log n to about log log n
 * (Michael Mitzenmacher, "The Power of Two Choices in Randomized Load Balancing", IEEE Transactions
 * on Parallel and Distributed Systems 12(10), 2001).
 *
 * <p>Takes two {@code nextDouble} for every choice, even if one target or none is there.
 */
public final class PowerOfTwo implements Router {
  private final RandomStream stream;

  /** Draws from the stream, which should be the router's own. */
  public PowerOfTwo(RandomStream stream) {
    this.stream = stream;
  }

  @Override
  public int choose(Targets targets, int key) {
    double firstDraw = stream.nextDouble();
    double secondDraw = stream.nextDouble();
    int available = Available.count(targets);
    if (available == 0) {
      return NOBODY;
    }
    int one = (int) (firstDraw * available);
    int first = Available.nth(one, targets);
    if (available == 1) {
      return first;
    }
    // One place fewer, and the places from the first on move up by one: never the same twice.
    int other = (int) (secondDraw * (available - 1));
    int second = Available.nth(other < one ? other : other + 1, targets);
    return targets.load(second) < targets.load(first) ? second : first;
  }
}
