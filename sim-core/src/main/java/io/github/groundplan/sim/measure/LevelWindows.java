package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a level (busy workers, a queue's length) goes through time, for a chart: its mean and its
 * largest value in windows of equal width.
 *
 * <p>Memory does not grow: when all windows are used, neighbours are joined and the width doubles.
 */
public final class LevelWindows {
  private final double[] areas;
  private final double[] peaks;
  private final double firstWidth;
  private double start;
  private double width;

  /** The window that time is in; it began at start + current · width. */
  private int current;

  private double changedAt;
  private double level;

  /**
   * One window.
   *
   * @param from in seconds, inclusive
   * @param to in seconds; the last window ends at the time asked about
   * @param mean of the level, each value counting for as long as it lasts
   * @param largest value of the level, those that lasted no time included
   */
  public record Window(double from, double to, double mean, double largest) {}

  /**
   * Begins with a level at a time.
   *
   * @param time in seconds
   * @param level at that time
   * @param width of a window in seconds, above zero
   * @param most windows there may be: even, at least 2
   * @throws IllegalArgumentException if one is out of range
   */
  public LevelWindows(double time, double level, double width, int most) {
    WindowRules.check(time, width, most);
    this.level = level;
    firstWidth = width;
    areas = new double[most];
    peaks = new double[most];
    restart(time);
  }

  /**
   * Forgets what was before a time, as at the end of a warm-up; the level stays, and the width is
   * the first again.
   *
   * @param time in seconds
   */
  public void restart(double time) {
    start = time;
    width = firstWidth;
    changedAt = time;
    current = 0;
    areas[0] = 0;
    peaks[0] = level;
  }

  /**
   * The level changes.
   *
   * @param time in seconds, finite, not before the last change
   * @throws IllegalArgumentException if the time goes back or is not finite
   */
  public void set(double time, double newLevel) {
    advance(time);
    level = newLevel;
    peaks[current] = Math.max(peaks[current], newLevel);
  }

  /** How wide a window is now, in seconds: the first width times a power of two. */
  public double width() {
    return width;
  }

  /**
   * The windows from the start to a time; none if no time has passed.
   *
   * @param time in seconds, finite, not before the last change
   * @throws IllegalArgumentException if the time goes back or is not finite
   */
  public List<Window> windows(double time) {
    advance(time);
    List<Window> windows = new ArrayList<>(current + 1);
    for (int i = 0; i < current; i++) {
      windows.add(new Window(end(i - 1), end(i), areas[i] / width, peaks[i]));
    }
    double from = end(current - 1);
    if (time > from) {
      windows.add(new Window(from, time, areas[current] / (time - from), peaks[current]));
    }
    return Collections.unmodifiableList(windows);
  }

  /** Counts the level up to a time. */
  void advance(double time) {
    if (!(time >= changedAt && time <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "time goes from " + Decimals.text(changedAt) + " to " + Decimals.text(time));
    }
    while (time >= end(current)) {
      areas[current] += level * (end(current) - changedAt);
      changedAt = end(current);
      open();
    }
    areas[current] += level * (time - changedAt);
    changedAt = time;
  }

  private void open() {
    current++;
    if (current == areas.length) {
      join();
    }
    areas[current] = 0;
    peaks[current] = level;
  }

  private void join() {
    current /= 2;
    width *= 2;
    for (int i = 0; i < current; i++) {
      areas[i] = areas[2 * i] + areas[2 * i + 1];
      peaks[i] = Math.max(peaks[2 * i], peaks[2 * i + 1]);
    }
  }

  private double end(int window) {
    return start + (window + 1) * width;
  }

  /** How many windows are full. */
  int full() {
    return current;
  }

  /** The mean level of a window that is full. */
  double mean(int window) {
    return areas[window] / width;
  }
}
