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
    Require.positive(share, "share");
    Require.share(share, "share");
    Require.atLeast(0, sparedPriority, "sparedPriority");
  }

  /**
   * Whether to turn a call away. Takes one {@code nextDouble}, whatever the load and the priority:
   * so the n-th call meets the same chance in two runs that differ in their load.
   *
   * @param inSystem how many are waiting or in service already
   * @param priority the lower, the more important
   */
  public boolean sheds(int inSystem, int priority, RandomStream stream) {
    boolean isOfShare = stream.nextDouble() < share;
    return isOfShare && inSystem > above && priority >= sparedPriority;
  }
}
