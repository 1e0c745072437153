package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.sim.random.Distribution;

/**
 * From where to where a time goes, in seconds.
 *
 * @param low zero or more
 * @param high at least low
 */
record Range(double low, double high) {
  /** No time at all. */
  static final Range NONE = new Range(0, 0);

  /** What a distribution can draw. */
  static Range of(Distribution.Uniform distribution) {
    return new Range(distribution.low(), distribution.high());
  }

  /** So many of these one after another, all of the same length. */
  Range times(double count) {
    return new Range(low * count, high * count);
  }

  /** This and another after it. */
  Range and(Range other) {
    return new Range(low + other.low, high + other.high);
  }

  /** The mean of what is drawn evenly, or added up from even draws. */
  double mean() {
    return low + (high - low) / 2;
  }

  /** Whether no time can pass. */
  boolean isNone() {
    return high == 0;
  }

  /** Where a time lies in it, from 0 at the low end to 1 at the high one. */
  double share(double seconds) {
    return high > low ? Math.max(0, Math.min(1, (seconds - low) / (high - low))) : 0;
  }

  /** {@code 130 to 1,270 ms}. */
  String text() {
    return isNone() ? "0 ms" : whole(low) + " to " + whole(high) + " ms";
  }

  /** Seconds as whole milliseconds, without the unit. */
  static String whole(double seconds) {
    return Digits.grouped(seconds * 1000, 0);
  }
}
