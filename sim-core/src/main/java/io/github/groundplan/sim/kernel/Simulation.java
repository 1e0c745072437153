package io.github.groundplan.sim.kernel;

import io.github.groundplan.sim.number.Decimals;

/**
 * The clock of a run and the events that move it. Time is in seconds, from zero, and stands still
 * while an event is handled.
 */
public final class Simulation {
  /** The priority of an event for which none is given. */
  public static final int NORMAL_PRIORITY = 0;

  /** For an event that comes after all others of its time. */
  public static final int LAST_PRIORITY = Integer.MAX_VALUE;

  /** No model has so many events at one time but by mistake. */
  private static final int EVENTS_BETWEEN_CHECKS = 10_000_000;

  private final EventQueue events = new EventQueue();
  private double now;
  private double checkedAt = -1;
  private int sinceCheck;

  /** A run at time zero in which nothing is to happen yet. */
  public Simulation() {}

  /** The time in seconds: that of the latest event, or the one that was run until. */
  public double now() {
    return now;
  }

  /** How many events are still to come. */
  public int pending() {
    return events.size();
  }

  /**
   * Schedules an event of normal priority: behind those scheduled before for the same time.
   *
   * @param delay in seconds from now, zero or more
   * @param payload handed to the handler
   * @return a handle for {@link #cancel}
   * @throws IllegalArgumentException if the delay is negative, infinite or not a number
   */
  public int schedule(double delay, EventHandler handler, int payload) {
    return schedule(delay, NORMAL_PRIORITY, handler, payload);
  }

  /**
   * Schedules an event.
   *
   * @param delay in seconds from now, zero or more
   * @param priority the lower comes first among events of the same time
   * @param payload handed to the handler
   * @return a handle for {@link #cancel}
   * @throws IllegalArgumentException if the delay is negative, infinite or not a number
   */
  public int schedule(double delay, int priority, EventHandler handler, int payload) {
    if (!(delay >= 0 && delay <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "delay must be finite and not negative: " + Decimals.text(delay));
    }
    return events.add(now + delay, priority, handler, payload);
  }

  /**
   * Cancels an event, and says whether it was still to come: not if it has run, runs, or was
   * cancelled.
   */
  public boolean cancel(int handle) {
    return events.cancel(handle);
  }

  /** Whether an event is to come up to a time, that time included. */
  public boolean isDue(double time) {
    return events.isDue(time);
  }

  /**
   * Runs the next event, and says whether there was one.
   *
   * @throws IllegalStateException if the clock stands still: if ten to twenty million events have
   *     run at one time
   */
  public boolean step() {
    if (!events.isDue(Double.MAX_VALUE)) {
      return false;
    }
    runFirst();
    return true;
  }

  private void runFirst() {
    int slot = events.takeFirst();
    now = events.time(slot);
    events.handler(slot).handle(events.payload(slot));
    // Looking now and then costs nothing, and an event for ever at one time is found all the same.
    if (++sinceCheck == EVENTS_BETWEEN_CHECKS) {
      requireProgress();
    }
  }

  /**
   * Runs all events up to a time, that time included, and sets the clock to it.
   *
   * @param time in seconds, not before now
   * @throws IllegalArgumentException if the time is before now, infinite or not a number
   * @throws IllegalStateException if the clock stands still, as in {@link #step}
   */
  public void runUntil(double time) {
    if (!(time >= now && time <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "time must be finite and not before now: " + Decimals.text(time));
    }
    runThrough(time);
    now = time;
  }

  /**
   * Runs until no event is to come: for ever if every event schedules a later one.
   *
   * @throws IllegalStateException if the clock stands still, as in {@link #step}
   */
  public void runToEnd() {
    runThrough(Double.MAX_VALUE);
  }

  private void runThrough(double time) {
    while (events.isDue(time)) {
      runFirst();
    }
  }

  private void requireProgress() {
    sinceCheck = 0;
    if (now == checkedAt) {
      throw new IllegalStateException(
          "the clock stands still at " + Decimals.text(now) + " s, where events go on and on");
    }
    checkedAt = now;
  }
}
