package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.LatencyHistogram;

/**
 * What became of client requests in a stretch of a run. A request is counted as sent when it was,
 * and as completed, failed, timed out or rejected when it ended.
 */
public final class Figures {
  private final Log log;
  private final int sent;
  private final int from;
  private final int to;
  private final double seconds;

  /**
   * The figures of a stretch.
   *
   * @param sent how many were sent in it
   * @param from how many had ended before
   * @param to how many had ended with it
   * @param seconds how long it is
   */
  Figures(Log log, int sent, int from, int to, double seconds) {
    this.log = log;
    this.sent = sent;
    this.from = from;
    this.to = to;
    this.seconds = seconds;
  }

  /** How long the stretch is, in seconds; the first of a run may be shorter than asked for. */
  public double seconds() {
    return seconds;
  }

  /** Requests that clients sent. */
  public int sent() {
    return sent;
  }

  /** Requests that ended, one way or the other. */
  public int ended() {
    return to - from;
  }

  /** Requests that got what they asked for. */
  public int completed() {
    return log.completed(to) - log.completed(from);
  }

  /** Requests that ended with an error. */
  public int failed() {
    return log.failed(to) - log.failed(from);
  }

  /** Requests whose client waited no longer. */
  public int timedOut() {
    return log.timedOut(to) - log.timedOut(from);
  }

  /** Requests whose last answer was a refusal. */
  public int rejected() {
    return log.rejected(to) - log.rejected(from);
  }

  /** Whether there are latencies: ask this before a mean or a percentile. */
  public boolean hasCompleted() {
    return completed() > 0;
  }

  /** Whether there is a share of successes: ask this before {@link #successShare}. */
  public boolean hasEnded() {
    return ended() > 0;
  }

  /**
   * The mean latency of the completed, in seconds, from the client's send to the answer.
   *
   * @throws IllegalStateException if there are none
   */
  public double meanLatency() {
    require(hasCompleted());
    return from == 0 ? log.mean(log.completed(to)) : latencies().mean();
  }

  /**
   * A percentile of the latencies of the completed, in seconds: nearest rank, to {@link
   * LatencyHistogram#RELATIVE_ERROR}, as a run's report gives it.
   *
   * @param percent in (0, 100]
   * @throws IllegalStateException if there are none
   */
  public double percentile(double percent) {
    require(hasCompleted());
    return latencies().percentile(percent);
  }

  /**
   * The latencies of the completed, in seconds. Put together anew: for several figures, ask once.
   */
  public LatencyHistogram latencies() {
    return log.latencies(log.completed(from), log.completed(to));
  }

  /**
   * The completed as a share of those that ended, 0 to 1: availability as requests see it. What is
   * under way is neither success nor failure yet.
   *
   * @throws IllegalStateException if none ended
   */
  public double successShare() {
    require(hasEnded());
    return (double) completed() / ended();
  }

  /** Completed requests a second; zero if no time has passed. */
  public double throughput() {
    return seconds > 0 ? completed() / seconds : 0;
  }

  private static void require(boolean isThere) {
    if (!isThere) {
      throw new IllegalStateException("no requests");
    }
  }
}
