package io.github.groundplan.demo.percentiles;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Percentiles;

/** One number that stands for many response times. */
enum Level {
  MEAN("mean", "Mean", 0, 1),
  P50("p50", "p50", 50, 2),
  P95("p95", "p95", 95, 20),
  P99("p99", "p99", 99, 100),
  P999("p999", "p99.9", 99.9, 1000);

  private static final Level[] ALL = values();

  private final String metric;
  private final String label;
  private final double percent;
  private final int needed;

  Level(String metric, String label, double percent, int needed) {
    this.metric = metric;
    this.label = label;
    this.percent = percent;
    this.needed = needed;
  }

  /** All, from left to right in most runs. */
  static Level[] all() {
    return ALL.clone();
  }

  /** Where it stands among {@link #all}, from 0. */
  int place() {
    int place = 0;
    while (ALL[place] != this) {
      place++;
    }
    return place;
  }

  /** Its name for programs. */
  String metric() {
    return metric;
  }

  /** Its name for the reader. */
  String label() {
    return label;
  }

  /** Which share of all is at or below it; 0 for the mean. */
  double percent() {
    return percent;
  }

  /** How many requests it takes to tell: with fewer, none would be slower than the percentile. */
  int needed() {
    return needed;
  }

  /** Which of so many in ascending order it is, from 1; a percentile. */
  int rank(double count) {
    return (int) Percentiles.rank(count, percent);
  }

  /** What was measured, in seconds; NaN where it is too little to tell. */
  double of(LatencyHistogram latencies) {
    if (latencies.count() < needed) {
      return Double.NaN;
    }
    return this == MEAN ? latencies.mean() : latencies.percentile(percent);
  }

  /** What theory says, in seconds. */
  double of(Expectation theory) {
    return this == MEAN ? theory.mean() : theory.percentile(percent);
  }
}
