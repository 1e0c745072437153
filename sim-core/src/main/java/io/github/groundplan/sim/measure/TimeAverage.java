package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/**
 * The mean of a level over time (busy workers, a queue's length), where each value counts for as
 * long as it lasts.
 */
public final class TimeAverage {
  private double start;
  private double changedAt;
  private double level;
  private double largest;
  private double area;

  /** The area up to the start. */
  private double areaBefore;

  /**
   * Begins with a level at a time.
   *
   * @param time in seconds
   */
  public TimeAverage(double time, double level) {
    this.level = level;
    changedAt = time;
    restart(time);
  }

  /** The level now. */
  public double level() {
    return level;
  }

  /** The largest level since the start. */
  public double largest() {
    return largest;
  }

  /**
   * The level changes.
   *
   * @param time in seconds, not before the last change
   * @throws IllegalArgumentException if the time goes back
   */
  public void set(double time, double newLevel) {
    area += level * elapsed(changedAt, time);
    changedAt = time;
    level = newLevel;
    if (newLevel > largest) {
      largest = newLevel;
    }
  }

  /**
   * Forgets what was before a time, as at the end of a warm-up; the level stays.
   *
   * @param time in seconds
   */
  public void restart(double time) {
    areaBefore += area + level * elapsed(changedAt, time);
    start = time;
    changedAt = time;
    area = 0;
    largest = level;
  }

  /**
   * The mean level from the start to a time; the level itself if no time has passed.
   *
   * @param time in seconds, not before the last change
   * @throws IllegalArgumentException if the time goes back
   */
  public double mean(double time) {
    double total = area + level * elapsed(changedAt, time);
    return time == start ? level : total / (time - start);
  }

  /**
   * The integral of the level over time since it was first known, whatever has been forgotten
   * since: the difference of two areas, divided by the time between them, is the mean in between.
   *
   * @param time in seconds, not before the last change
   * @throws IllegalArgumentException if the time goes back
   */
  public double area(double time) {
    return areaBefore + (area + level * elapsed(changedAt, time));
  }

  private static double elapsed(double from, double to) {
    if (!(to >= from)) {
      throw new IllegalArgumentException(
          "time goes back from " + Decimals.text(from) + " to " + Decimals.text(to));
    }
    return to - from;
  }
}
