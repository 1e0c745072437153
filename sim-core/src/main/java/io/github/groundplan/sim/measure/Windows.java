package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How requests fare through time, for a chart: completions, failures and latencies in windows of
 * equal width. For a level see {@link LevelWindows}.
 *
 * <p>Memory does not grow: when a time needs more windows than there may be, neighbours are joined
 * and the width doubles. Each of the windows there may be takes 16 kB.
 */
public final class Windows {
  /**
   * The largest relative error of a {@link #percentile} for latencies from a microsecond to an
   * hour: half of 1/64 at most, as {@link LatencyHistogram#RELATIVE_ERROR} but with cells twice as
   * wide.
   */
  public static final double RELATIVE_ERROR = 0.008;

  private final double start;
  private final Requests[] requests;
  private double width;

  /**
   * One window; each request counts where it ends.
   *
   * @param from in seconds, inclusive
   * @param to in seconds, exclusive; the last window ends at the time asked about
   * @param completed a whole number
   * @param failed a whole number
   * @param meanLatency of the completed, in seconds; zero if there were none
   * @param maxLatency of the completed, in seconds; zero if there were none
   */
  public record Window(
      double from,
      double to,
      double completed,
      double failed,
      double meanLatency,
      double maxLatency) {

    /** Completions a second. */
    public double throughput() {
      return completed / (to - from);
    }
  }

  /**
   * Empty windows.
   *
   * @param start of the first, in seconds
   * @param width of a window in seconds, above zero
   * @param most windows there may be: even, at least 2
   * @throws IllegalArgumentException if one is out of range
   */
  public Windows(double start, double width, int most) {
    WindowRules.check(start, width, most);
    this.start = start;
    this.width = width;
    requests = new Requests[most];
    for (int i = 0; i < most; i++) {
      requests[i] = new Requests();
    }
  }

  /**
   * A request is completed.
   *
   * @param time in seconds, finite, not before the start
   * @param latency in seconds
   * @throws IllegalArgumentException if the time is out of range, or the latency negative, infinite
   *     or not a number
   */
  public void completed(double time, double latency) {
    requests[position(time)].complete(latency);
  }

  /**
   * A request has failed: it was refused, timed out or got an error.
   *
   * @param time in seconds, finite, not before the start
   * @throws IllegalArgumentException if the time is out of range
   */
  public void failed(double time) {
    requests[position(time)].fail();
  }

  /** How wide a window is now, in seconds: the first width times a power of two. */
  public double width() {
    return width;
  }

  /**
   * All windows from the start to a time, empty ones included; none if no time has passed.
   *
   * @param time in seconds, finite, not before the start; what ended then or later is left out
   *     where it falls into a later window
   * @throws IllegalArgumentException if the time is out of range
   */
  public List<Window> windows(double time) {
    int last = position(time);
    List<Window> windows = new ArrayList<>(last + 1);
    for (int i = 0; i <= last; i++) {
      double from = start + i * width;
      double to = Math.min(start + (i + 1) * width, time);
      if (to > from) {
        windows.add(requests[i].window(from, to));
      }
    }
    return Collections.unmodifiableList(windows);
  }

  /**
   * A percentile of the latencies in one window, to {@link #RELATIVE_ERROR}; nearest rank, see
   * {@link Percentiles}.
   *
   * @param window its position in {@link #windows}, from 0
   * @param percent in (0, 100]
   * @throws IndexOutOfBoundsException if there can be no such window
   * @throws IllegalArgumentException if the percent is out of range
   * @throws IllegalStateException if the window has no completions
   */
  public double percentile(int window, double percent) {
    return requests[Objects.checkIndex(window, requests.length)].percentile(percent);
  }

  private int position(double time) {
    if (!(time >= start && time <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "time must be finite and at least " + Decimals.text(start) + ": " + Decimals.text(time));
    }
    while (Math.floor((time - start) / width) >= requests.length) {
      join();
    }
    return (int) Math.floor((time - start) / width);
  }

  private void join() {
    width *= 2;
    for (int i = 0; i < requests.length; i += 2) {
      Requests joined = requests[i];
      joined.add(requests[i + 1]);
      requests[i + 1].reset();
      // The two change places, so that no window is made anew.
      Requests free = requests[i / 2];
      requests[i / 2] = joined;
      requests[i] = free;
    }
  }
}
