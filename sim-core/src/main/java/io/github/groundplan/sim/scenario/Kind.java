package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.policy.ScaleRule;
import java.util.List;
import java.util.Optional;

/** What a node is, and what only such a node has. */
public sealed interface Kind {

  /**
   * Serves, then calls the nodes behind it while its worker waits.
   *
   * @param scale the auto-scaler, if there is one
   */
  record Server(Optional<ScaleRule> scale) implements Kind {}

  /**
   * A primary, and replicas that follow it.
   *
   * @param followers beside the primary, 0 to 100
   * @param failoverSeconds from the primary's death until a follower takes its place, zero or more
   * @param readShare the share of calls that any follower may answer, 0 to 1; the others, and all
   *     if no follower is up, need the primary
   */
  record Database(int followers, double failoverSeconds, double readShare) implements Kind {
    public Database {
      if (followers < 0 || followers > 100) {
        throw new IllegalArgumentException("followers must be 0 to 100: " + followers);
      }
      notNegative(failoverSeconds, "failoverSeconds");
      Kind.share(readShare, "readShare");
    }

    /** Whether it has followers that answer nothing while the primary is up. */
    public boolean isPrimaryOnly() {
      return followers > 0 && readShare == 0;
    }
  }

  /**
   * Answers what it holds and calls the node behind it for the rest.
   *
   * @param contents how it is known what it holds
   * @param isStaleServed whether it answers with what it once held when the node behind it fails
   * @param isAside whether callers go past it to the node behind when it is down
   */
  record Cache(Contents contents, boolean isStaleServed, boolean isAside) implements Kind {
    /** A cache without which its callers fail. */
    public Cache(Contents contents, boolean isStaleServed) {
      this(contents, isStaleServed, false);
    }
  }

  /** How it is known what a cache holds. */
  sealed interface Contents {}

  /**
   * Each look-up is a hit with the same probability.
   *
   * @param share from 0 to 1
   */
  record HitShare(double share) implements Contents {
    public HitShare {
      Kind.share(share, "share");
    }
  }

  /**
   * The keys asked for last.
   *
   * @param capacity how many keys it holds, 1 or more
   * @param ttlSeconds how long it holds each, above zero; infinite for until it is pushed out
   */
  record LeastRecentlyUsed(int capacity, double ttlSeconds) implements Contents {
    public LeastRecentlyUsed {
      if (capacity < 1) {
        throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
      }
      if (!(ttlSeconds > 0)) {
        throw new IllegalArgumentException(
            "ttlSeconds must be above zero: " + Decimals.text(ttlSeconds));
      }
    }
  }

  /**
   * Passes each call on to one of the replicas behind it.
   *
   * @param weights one for each node in {@code to}, 1 or more; empty for all alike
   * @param health how it finds out whom it can send to; empty if it never does
   */
  record Balancer(Routing routing, List<Integer> weights, Optional<HealthRule> health)
      implements Kind {
    public Balancer {
      weights = List.copyOf(weights);
    }
  }

  /**
   * Looks a name up, remembers the answer, and passes the call on.
   *
   * @param ttlSeconds how long the answer is remembered, zero or more, or infinite
   * @param health how it finds out which replicas its answers name; empty if they name all
   */
  record Resolver(double ttlSeconds, Optional<HealthRule> health) implements Kind {
    public Resolver {
      if (!(ttlSeconds >= 0)) {
        throw new IllegalArgumentException(
            "ttlSeconds must not be negative: " + Decimals.text(ttlSeconds));
      }
    }
  }

  /** Acknowledges each call at once and does the work later. */
  record Queue() implements Kind {}

  /** Somebody else's service. */
  record External() implements Kind {}

  private static void notNegative(double value, String name) {
    if (!(value >= 0 && value <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          name + " must be finite and not negative: " + Decimals.text(value));
    }
  }

  private static void share(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1: " + Decimals.text(value));
    }
  }
}
