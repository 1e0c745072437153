package io.github.groundplan.demo.percentiles;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Percentiles;

/** What was measured of the first so many requests to end. */
final class Figures {
  private final LatencyHistogram all = new LatencyHistogram();
  private final LatencyHistogram[] servers = new LatencyHistogram[Fleet.SERVERS];
  private int slow;

  /** Of none. */
  Figures() {
    for (int i = 0; i < servers.length; i++) {
      servers[i] = new LatencyHistogram();
    }
  }

  /**
   * Counts them.
   *
   * @param count 0 to as many as there are
   */
  Figures(Requests requests, int count) {
    this();
    for (int i = 0; i < count; i++) {
      int number = requests.ended(i);
      all.record(requests.latency(number));
      servers[requests.server(number)].record(requests.latency(number));
      slow += requests.isSlow(number) ? 1 : 0;
    }
  }

  int count() {
    return (int) all.count();
  }

  /** How many went to the disk. */
  int slow() {
    return slow;
  }

  /** The mean in seconds; NaN if there is none yet. */
  double mean() {
    return all.isEmpty() ? Double.NaN : all.mean();
  }

  double standardDeviation() {
    return all.standardDeviation();
  }

  /** In seconds; NaN if the requests are too few to tell. */
  double percentile(double percent) {
    return percentile(all, percent);
  }

  /** Of one server, from 0; NaN if its requests are too few to tell. */
  double percentile(int server, double percent) {
    return percentile(servers[server], percent);
  }

  /** How many requests a server has answered. */
  int count(int server) {
    return (int) servers[server].count();
  }

  /** What it is not: the mean of the servers' percentiles. NaN if one is not known. */
  double averaged(double percent) {
    double sum = 0;
    for (LatencyHistogram server : servers) {
      sum += percentile(server, percent);
    }
    return sum / servers.length;
  }

  /** What the servers' histograms tell when they are put together; NaN if too little. */
  double merged(double percent) {
    LatencyHistogram merged = new LatencyHistogram();
    for (LatencyHistogram server : servers) {
      merged.add(server);
    }
    return percentile(merged, percent);
  }

  private static double percentile(LatencyHistogram histogram, double percent) {
    return isTold(histogram.count(), percent) ? histogram.percentile(percent) : Double.NaN;
  }

  /** Whether at least one of so many is slower than the percentile: else it is but the maximum. */
  static boolean isTold(double count, double percent) {
    return count > 0 && Percentiles.rank(count, percent) < count;
  }
}
