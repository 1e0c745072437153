package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.random.RandomStream;

/**
 * Turns calls away before the queue is full, so that the others are served in time.
 *
 * @param above sheds when more than so many are in the system, 0 or more
 * @param share of the calls that come then, above 0 to 1
 * @param sparedPriority calls of a priority below this are never shed; 0 spares none
 */
public record Shedding(int above, double share, int sparedPriority) {
  public Shedding {
    Require.atLeast(0, above, "above");
    Require.share(share, "share");
    Require.positive(share, "share");
    Require.atLeast(0, sparedPriority, "sparedPriority");
  }

  /**
   * Whether to turn a call away. Takes a draw if the load is above the limit and the share below 1.
   *
   * @param inSystem how many are waiting or in service already
   * @param priority the lower, the more important
   */
  public boolean sheds(int inSystem, int priority, RandomStream stream) {
    if (inSystem <= above || priority < sparedPriority) {
      return false;
    }
    return share >= 1 || stream.nextDouble() < share;
  }
}
