package io.github.groundplan.sim.model;

/** One call that its caller is set on getting answered, through all attempts. Used again. */
final class Operation {
  /** Its number at its {@link Outbound}. */
  final int slot;

  /** The call on whose behalf it is; null once nobody waits for it. */
  Call outer;

  int attempts;

  /**
   * The breaker's permit for the attempt under way, if it has not been told yet what came of it.
   */
  int permit;

  boolean hasPermit;

  /** Copies of which the caller has heard nothing: those under way, and those that are lost. */
  int unanswered;

  /** The attempt under way and the hedge, or null. */
  Call current;

  Call hedge;
  int timeout;
  boolean hasTimeout;
  int hedgeTimer;
  boolean hasHedgeTimer;
  int retryTimer;
  boolean hasRetryTimer;

  Operation(int slot) {
    this.slot = slot;
  }
}
