package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Requests in the order in which they were sent, and in that in which they ended. */
final class Log {
  /** After so many completions their latencies are added up, so that no question takes long. */
  private static final int BETWEEN_SUMS = 1024;

  private int sent;
  private int[] sentSeen = new int[64];
  private double[] sentTimes = new double[64];

  private int ended;
  private int[] endedSeen = new int[64];
  private double[] endedTimes = new double[64];

  // How many of the first so many that ended have ended in each way.
  private int[] completed = new int[65];
  private int[] failed = new int[65];
  private int[] timedOut = new int[65];
  private int[] rejected = new int[65];

  /** Of the completed, in order; and the mean of each and those before. */
  private double[] latencies = new double[64];

  private double[] means = new double[64];
  private final Tally tally = new Tally();
  private final LatencyHistogram running = new LatencyHistogram();
  private final List<LatencyHistogram> sums = new ArrayList<>();

  void sent(int seen, double time) {
    if (sent == sentSeen.length) {
      sentSeen = Arrays.copyOf(sentSeen, 2 * sent);
      sentTimes = Arrays.copyOf(sentTimes, 2 * sent);
    }
    sentSeen[sent] = seen;
    sentTimes[sent] = time;
    sent++;
  }

  double sentTime(int number) {
    return sentTimes[number];
  }

  void ended(int seen, double time, EventKind kind, double latency) {
    if (ended == endedSeen.length) {
      grow();
    }
    endedSeen[ended] = seen;
    endedTimes[ended] = time;
    int next = ended + 1;
    completed[next] = completed[ended] + (kind == EventKind.REQUEST_COMPLETED ? 1 : 0);
    failed[next] = failed[ended] + (kind == EventKind.REQUEST_FAILED ? 1 : 0);
    timedOut[next] = timedOut[ended] + (kind == EventKind.REQUEST_TIMED_OUT ? 1 : 0);
    rejected[next] = rejected[ended] + (kind == EventKind.REQUEST_REJECTED ? 1 : 0);
    if (kind == EventKind.REQUEST_COMPLETED) {
      complete(completed[ended], latency);
    }
    ended = next;
  }

  private void complete(int index, double latency) {
    latencies[index] = latency;
    tally.add(latency);
    means[index] = tally.mean();
    running.record(latency);
    if ((index + 1) % BETWEEN_SUMS == 0) {
      LatencyHistogram sum = new LatencyHistogram();
      sum.add(running);
      sums.add(sum);
    }
  }

  private void grow() {
    int capacity = 2 * ended;
    endedSeen = Arrays.copyOf(endedSeen, capacity);
    endedTimes = Arrays.copyOf(endedTimes, capacity);
    completed = Arrays.copyOf(completed, capacity + 1);
    failed = Arrays.copyOf(failed, capacity + 1);
    timedOut = Arrays.copyOf(timedOut, capacity + 1);
    rejected = Arrays.copyOf(rejected, capacity + 1);
    latencies = Arrays.copyOf(latencies, capacity);
    means = Arrays.copyOf(means, capacity);
  }

  /** How many had been sent when so many events had been seen. */
  int sentWhen(int seen) {
    return Search.countUntil(sentSeen, sent, seen);
  }

  /** How many had been sent by a time, that time included. */
  int sentBy(double time) {
    return Search.countUntil(sentTimes, sent, time);
  }

  int endedWhen(int seen) {
    return Search.countUntil(endedSeen, ended, seen);
  }

  int endedBy(double time) {
    return Search.countUntil(endedTimes, ended, time);
  }

  int ended() {
    return ended;
  }

  double endedTime(int number) {
    return endedTimes[number];
  }

  /** How many of the first so many that ended were completed. */
  int completed(int ended) {
    return completed[ended];
  }

  int failed(int ended) {
    return failed[ended];
  }

  int timedOut(int ended) {
    return timedOut[ended];
  }

  int rejected(int ended) {
    return rejected[ended];
  }

  /** The mean latency of the first so many that were completed, at least one. */
  double mean(int completed) {
    return means[completed - 1];
  }

  /** The latencies of those that were completed from one to before another. */
  LatencyHistogram latencies(int from, int to) {
    LatencyHistogram histogram = new LatencyHistogram();
    addTo(histogram, from, to);
    return histogram;
  }

  void addTo(LatencyHistogram histogram, int from, int to) {
    int next = from;
    int some = to / BETWEEN_SUMS;
    if (from == 0 && some > 0) {
      histogram.add(sums.get(some - 1));
      next = some * BETWEEN_SUMS;
    }
    for (int i = next; i < to; i++) {
      histogram.record(latencies[i]);
    }
  }
}
