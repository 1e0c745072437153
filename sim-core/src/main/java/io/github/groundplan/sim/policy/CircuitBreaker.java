package io.github.groundplan.sim.policy;

/**
 * Stops calling what keeps failing: closed while all is well, open after too many failures, half
 * open while it lets a few probes through to see (Michael Nygard, "Release It!", 2nd ed., 2018,
 * chapter 5).
 *
 * <p>Its owner asks for a {@link #permit} before each call, and reports each that was given once:
 * as {@link #succeeded}, {@link #failed} or {@link #forgone}. A report that comes after the state
 * has changed says nothing about the new state and is ignored: a call from before the breaker
 * opened may fail while its probes are out, and is none of them.
 */
public final class CircuitBreaker {
  /** What {@link #permit} gives if the call may not be made. */
  public static final int REFUSED = -1;

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
  private final Outcomes latest;
  private State state = State.CLOSED;

  /** Which state it is, counted from the first: the permits of one are no good in the next. */
  private int term;

  private double openUntil;
  private int probesOut;
  private int probesSucceeded;

  /** A closed breaker that has seen no call. */
  public CircuitBreaker(BreakerRule rule) {
    this.rule = rule;
    latest = new Outcomes(rule.window());
  }

  /** What it is since it was last asked or told: an open one turns half open when it is asked. */
  public State state() {
    return state;
  }

  /**
   * A permit for one call, to be given back with its report; or {@link #REFUSED}.
   *
   * @param now in seconds, not before any time given before
   */
  public int permit(double now) {
    if (state == State.OPEN && now >= openUntil) {
      enter(State.HALF_OPEN);
      probesOut = 0;
      probesSucceeded = 0;
    }
    boolean isPermitted = state == State.HALF_OPEN ? takeProbe() : state == State.CLOSED;
    return isPermitted ? term : REFUSED;
  }

  private boolean takeProbe() {
    if (probesOut >= rule.probes()) {
      return false;
    }
    probesOut++;
    return true;
  }

  /**
   * A permitted call was answered.
   *
   * @param permit of this call
   * @param now in seconds, not before any time given before
   */
  public void succeeded(int permit, double now) {
    if (permit != term) {
      return;
    }
    if (state == State.CLOSED) {
      note(false, now);
    } else if (++probesSucceeded >= rule.probes()) {
      latest.clear();
      enter(State.CLOSED);
    }
  }

  /**
   * A permitted call failed or was not answered in time.
   *
   * @param permit of this call
   * @param now in seconds, not before any time given before
   */
  public void failed(int permit, double now) {
    if (permit != term) {
      return;
    }
    if (state == State.CLOSED) {
      note(true, now);
    } else {
      open(now);
    }
  }

  /**
   * A permitted call was not made after all, or nobody will learn what became of it. Another probe
   * may take its place.
   *
   * @param permit of this call
   */
  public void forgone(int permit) {
    if (permit == term && state == State.HALF_OPEN) {
      probesOut--;
    }
  }

  // Looks after a success too: it may be the one that makes the window full.
  private void note(boolean isFailure, double now) {
    latest.add(isFailure);
    if (latest.isFull() && latest.failures() >= rule.leastFailures()) {
      open(now);
    }
  }

  private void open(double now) {
    enter(State.OPEN);
    openUntil = now + rule.openSeconds();
  }

  private void enter(State entered) {
    state = entered;
    term++;
  }
}
