package io.github.groundplan.demo.percentiles;

import io.github.groundplan.sim.measure.LatencyHistogram;

/** What was measured of the first so many requests to end. Does not change. */
final class Figures {
  /** Of no run. */
  static final Figures NONE = new Figures();

  private final LatencyHistogram all = new LatencyHistogram();
  private final double[] levels;
  private final double[] servers = new double[Fleet.SERVERS];
  private final double averaged;
  private final double merged;
  private int slow;

  private Figures() {
    levels = levels(all);
    for (int i = 0; i < servers.length; i++) {
      servers[i] = Double.NaN;
    }
    averaged = Double.NaN;
    merged = Double.NaN;
  }

  /**
   * Counts them.
   *
   * @param count 0 to as many as there are
   */
  Figures(Requests requests, int count) {
    LatencyHistogram[] each = new LatencyHistogram[servers.length];
    for (int i = 0; i < each.length; i++) {
      each[i] = new LatencyHistogram();
    }
    for (int i = 0; i < count; i++) {
      int number = requests.ended(i);
      all.record(requests.latency(number));
      each[requests.server(number)].record(requests.latency(number));
      slow += requests.isSlow(number) ? 1 : 0;
    }
    levels = levels(all);
    LatencyHistogram together = new LatencyHistogram();
    double sum = 0;
    for (int i = 0; i < each.length; i++) {
      servers[i] = Level.P99.of(each[i]);
      sum += servers[i];
      together.add(each[i]);
    }
    averaged = sum / each.length;
    merged = Level.P99.of(together);
  }

  /** What a histogram tells, by the places of levels. */
  static double[] levels(LatencyHistogram latencies) {
    Level[] all = Level.all();
    double[] levels = new double[all.length];
    for (Level level : all) {
      levels[level.place()] = level.of(latencies);
    }
    return levels;
  }

  int count() {
    return (int) all.count();
  }

  /** How many went to the disk. */
  int slow() {
    return slow;
  }

  /** In seconds; NaN if the requests are too few to tell. */
  double level(Level level) {
    return levels[level.place()];
  }

  /** Of all, in seconds, divided by their count. */
  double standardDeviation() {
    return all.standardDeviation();
  }

  /** The p99 of one server, from 0; NaN if its requests are too few to tell. */
  double server(int server) {
    return servers[server];
  }

  /** The mean of the servers' p99s, which is the p99 of nothing; NaN if one is not known. */
  double averaged() {
    return averaged;
  }

  /** The p99 of the servers' histograms put together; NaN if they hold too little. */
  double merged() {
    return merged;
  }
}
