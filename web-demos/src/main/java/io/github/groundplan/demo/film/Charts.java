package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Trace;

/**
 * How requests and machines fared through a run, in windows of equal width; the last ends with the
 * run, and may be shorter. A request counts in the window in which it ended. Where a number has no
 * value, as a mean latency where nothing was completed, it is zero: {@link #completed} tells.
 */
public final class Charts {
  private static final double ROUNDING = 1e-9;

  private final Trace trace;
  private final Digest digest;
  private final double duration;
  private final double width;
  private final int count;

  /** How many requests had been sent, and had ended, before each window and before the end. */
  private final int[] sentBefore;

  private final int[] endedBefore;
  private final double[] means;
  private final double[] medians;
  private final double[] ninetyNinths;

  Charts(Trace trace, Digest digest, double duration, double width) {
    this.trace = trace;
    this.digest = digest;
    this.duration = duration;
    this.width = width;
    count = (int) Math.ceil(duration / width - ROUNDING);
    sentBefore = new int[count + 1];
    endedBefore = new int[count + 1];
    means = new double[count];
    medians = new double[count];
    ninetyNinths = new double[count];
    for (int i = 0; i < count; i++) {
      // What happens at the very end of the last window belongs to it.
      boolean isLast = i == count - 1;
      sentBefore[i + 1] = digest.all.sentWhen(isLast ? trace.size() : seenBefore(to(i)));
      endedBefore[i + 1] = digest.all.endedWhen(isLast ? trace.size() : seenBefore(to(i)));
    }
    measure();
  }

  /** How many events there are before a time. */
  private int seenBefore(double time) {
    int seen = trace.countUntil(time);
    while (seen > 0 && trace.time(seen - 1) == time) {
      seen--;
    }
    return seen;
  }

  private void measure() {
    LatencyHistogram histogram = new LatencyHistogram();
    for (int i = 0; i < count; i++) {
      int from = digest.all.completed(endedBefore[i]);
      int to = digest.all.completed(endedBefore[i + 1]);
      if (to > from) {
        histogram.reset();
        digest.all.addTo(histogram, from, to);
        means[i] = histogram.mean();
        medians[i] = histogram.percentile(50);
        ninetyNinths[i] = histogram.percentile(99);
      }
    }
  }

  /** The width of a window in seconds. */
  public double width() {
    return width;
  }

  /** How many windows there are. */
  public int count() {
    return count;
  }

  /**
   * How many windows are over by a time: those to be shown then.
   *
   * @param seconds from the run's start
   */
  public int over(double seconds) {
    return seconds >= duration
        ? count
        : Math.max(0, Math.min(count, (int) Math.floor(seconds / width + ROUNDING)));
  }

  /** When a window begins, in seconds. */
  public double from(int window) {
    return window * width;
  }

  /** When a window ends, in seconds. */
  public double to(int window) {
    return Math.min(duration, (window + 1) * width);
  }

  /** Requests that clients sent in a window. */
  public int sent(int window) {
    return sentBefore[window + 1] - sentBefore[window];
  }

  /** Requests that were completed in a window. */
  public int completed(int window) {
    return digest.all.completed(endedBefore[window + 1])
        - digest.all.completed(endedBefore[window]);
  }

  /** Requests that failed, timed out or were rejected in a window. */
  public int failures(int window) {
    return endedBefore[window + 1] - endedBefore[window] - completed(window);
  }

  /** Completed requests a second. */
  public double throughput(int window) {
    return completed(window) / (to(window) - from(window));
  }

  /** Requests sent, a second. */
  public double sentRate(int window) {
    return sent(window) / (to(window) - from(window));
  }

  /** The share of successes among the requests that ended in a window; 1 if none did. */
  public double successShare(int window) {
    int ended = endedBefore[window + 1] - endedBefore[window];
    return ended == 0 ? 1 : (double) completed(window) / ended;
  }

  /** The mean latency of those completed in a window, in seconds; zero if there are none. */
  public double meanLatency(int window) {
    return means[window];
  }

  /** Their median, in seconds; zero if there are none. */
  public double p50(int window) {
    return medians[window];
  }

  /** Their 99th percentile, in seconds; zero if there are none. */
  public double p99(int window) {
    return ninetyNinths[window];
  }

  /**
   * The mean share of a machine's workers that were busy, window by window, 0 to 1; zeros where
   * there is no limit to them. Put together anew each time it is asked for.
   */
  public double[] busyShare(String machine) {
    return busyShare(digest.places.machine(machine));
  }

  private double[] busyShare(Machine machine) {
    double[] means = levels(machine.busy);
    for (int i = 0; i < count; i++) {
      means[i] = machine.workers() == 0 ? 0 : means[i] / machine.workers();
    }
    return means;
  }

  /**
   * How many machines' worth of work was done at a node, on average, window by window: also by
   * those that drain, so that it may be more than {@link #serving}.
   */
  public double[] working(String node) {
    double[] sum = new double[count];
    for (Machine machine : digest.places.of(node)) {
      add(busyShare(machine), sum);
    }
    return sum;
  }

  /** How many calls waited at a machine on average, window by window. */
  public double[] queue(String machine) {
    return levels(digest.places.machine(machine).queued);
  }

  /** How many machines of a node were in rotation and up, on average, window by window. */
  public double[] serving(String node) {
    double[] sum = new double[count];
    for (Machine machine : digest.places.of(node)) {
      add(levels(Tracks.serving(machine)), sum);
    }
    return sum;
  }

  private static void add(double[] values, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i];
    }
  }

  private double[] levels(Track track) {
    return Tracks.means(track, trace, width, count, duration);
  }
}
