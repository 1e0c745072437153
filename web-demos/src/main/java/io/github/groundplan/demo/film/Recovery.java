package io.github.groundplan.demo.film;

import java.util.OptionalDouble;

/** When clients felt a kill, and when no more; see {@link Incident}. */
final class Recovery {
  private final Log log;
  private final double end;
  private final double window;

  private double killedAt;
  private double shareBefore;
  private OptionalDouble feltAfter = OptionalDouble.empty();
  private OptionalDouble recoveredAfter = OptionalDouble.empty();

  /**
   * Has looked at nothing yet.
   *
   * @param end of the run, in seconds
   * @param window the length of stretches that are compared, in seconds
   */
  Recovery(Log log, double end, double window) {
    this.log = log;
    this.end = end;
    this.window = window;
  }

  OptionalDouble feltAfter() {
    return feltAfter;
  }

  OptionalDouble recoveredAfter() {
    return recoveredAfter;
  }

  /** Looks what came of a kill. */
  void look(int event, double time) {
    killedAt = time;
    int before = log.endedWhen(event);
    int start = Math.min(before, log.endedBy(time - window));
    shareBefore = before > start ? share(start, before) : 1;
    int number = before;
    while (number < log.ended() && !isFelt(number)) {
      number++;
    }
    if (number < log.ended()) {
      feltAfter = OptionalDouble.of(log.endedTime(number) - time);
      recover(number);
    }
  }

  private void recover(int felt) {
    int number = felt;
    while (number < log.ended() && !isLastFailure(number)) {
      number++;
    }
    if (number < log.ended()) {
      recoveredAfter = OptionalDouble.of(log.endedTime(number) - killedAt);
    }
  }

  /** Whether a request failed and brought the share of the last window down. */
  private boolean isFelt(int number) {
    return isFailure(number)
        && share(log.endedBy(log.endedTime(number) - window), number + 1) < shareBefore;
  }

  /** Whether a request failed, and all was as before in the window that followed. */
  private boolean isLastFailure(int number) {
    double until = log.endedTime(number) + window;
    if (!isFailure(number) || until > end) {
      return false;
    }
    int next = log.endedBy(until);
    return next > number + 1 && share(number + 1, next) >= shareBefore;
  }

  private boolean isFailure(int number) {
    return log.completed(number + 1) == log.completed(number);
  }

  private double share(int from, int to) {
    return (double) (log.completed(to) - log.completed(from)) / (to - from);
  }
}
