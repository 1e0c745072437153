package io.github.groundplan.sim.policy;

/**
 * Stops calling what keeps failing: closed while all is well, open after too many failures, half
 * open while it lets a few probes through to see (Michael Nygard, "Release It!", 2nd ed., 2018,
 * chapter 5).
 *
 * <p>Its owner asks {@link #permits} before each call and reports each that was permitted, once.
 */
public final class CircuitBreaker {
  /** What the breaker does with calls. */
  public enum State {
    /** Lets all through. */
    CLOSED,
    /** Lets none through. */
    OPEN,
    /** Lets a few probes through. */
    HALF_OPEN
  }

  private final BreakerRule rule;

  /** The latest calls in a ring: true for a failure. */
  private final boolean[] outcomes;

  private State state = State.CLOSED;
  private int calls;
  private int failures;
  private int next;
  private double openedAt;
  private int probesOut;
  private int probesSucceeded;

  /** A closed breaker that has seen no call. */
  public CircuitBreaker(BreakerRule rule) {
    this.rule = rule;
    outcomes = new boolean[rule.window()];
  }

  /** What it does with a call now, without asking for one. */
  public State state() {
    return state;
  }

  /**
   * Whether a call may be made.
   *
   * @param now in seconds, not before any time given before
   */
  public boolean permits(double now) {
    if (state == State.OPEN && now - openedAt >= rule.openSeconds()) {
      state = State.HALF_OPEN;
      probesOut = 0;
      probesSucceeded = 0;
    }
    if (state == State.HALF_OPEN) {
      return takeProbe();
    }
    return state == State.CLOSED;
  }

  /** A permitted call was answered. */
  public void succeeded() {
    if (state == State.HALF_OPEN) {
      probesSucceeded++;
      if (probesSucceeded >= rule.probes()) {
        close();
      }
    } else if (state == State.CLOSED) {
      note(false);
    }
  }

  /**
   * A permitted call failed or was not answered in time.
   *
   * @param now in seconds
   */
  public void failed(double now) {
    if (state == State.HALF_OPEN) {
      open(now);
    } else if (state == State.CLOSED) {
      note(true);
      if (calls == rule.window() && failures >= rule.failureShare() * rule.window()) {
        open(now);
      }
    }
  }

  private boolean takeProbe() {
    if (probesOut >= rule.probes()) {
      return false;
    }
    probesOut++;
    return true;
  }

  private void note(boolean isFailure) {
    if (calls < outcomes.length) {
      calls++;
    } else if (outcomes[next]) {
      failures--;
    }
    outcomes[next] = isFailure;
    if (isFailure) {
      failures++;
    }
    next = (next + 1) % outcomes.length;
  }

  private void open(double now) {
    state = State.OPEN;
    openedAt = now;
  }

  private void close() {
    state = State.CLOSED;
    calls = 0;
    failures = 0;
    next = 0;
  }
}
