package io.github.groundplan.demo.httplifecycle;

/**
 * One thing that happens in a phase: a message on its way, or a stretch of time at one place.
 *
 * @param kind what it is
 * @param from who sends, works or waits
 * @param to who receives; the same as {@code from} if nothing travels
 * @param label what is said or done
 * @param start in seconds of the run
 * @param end in seconds of the run, at or after the start
 * @param isAwaited whether the phase lasts for as long as this does; what goes on beside it is not
 *     awaited
 */
record Leg(
    Kind kind, String from, String to, String label, double start, double end, boolean isAwaited) {
  /** What a leg is. */
  enum Kind {
    /** A message that arrives. */
    MESSAGE,
    /** A message that gets lost at the leg's end. */
    LOST,
    /** Work at one place. */
    WORK,
    /** Nothing but waiting at one place. */
    WAITING
  }

  /** How long it takes, in seconds. */
  double length() {
    return end - start;
  }

  /** Whether it goes from one place to another. */
  boolean isTravelling() {
    return kind == Kind.MESSAGE || kind == Kind.LOST;
  }
}
