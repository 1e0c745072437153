package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.theory.FanOut;

/** What theory says of a run under some settings, worked out once. */
final class Theory {
  /** The share of calls that are slower than p99. */
  private static final double TAIL = 0.01;

  private final double[] levels = new double[Level.all().length];
  private final double averaged;
  private final double pageMedian;

  private Theory(Expectation all, Expectation healthy, Expectation degraded, int calls) {
    for (Level level : Level.all()) {
      levels[level.place()] = level.of(all);
    }
    int healthyServers = Fleet.SERVERS - 1;
    averaged = (healthyServers * Level.P99.of(healthy) + Level.P99.of(degraded)) / Fleet.SERVERS;
    pageMedian = all.percentile(new FanOut(calls).callPercent(50));
  }

  /** Of a whole run. All slow requests are at one server, which has its share of all. */
  static Theory of(Values settings, boolean isDegraded) {
    double share = isDegraded ? Fleet.slowShare(settings) : 0;
    double factor = Fleet.slowFactor(settings);
    return new Theory(
        new Expectation(share, factor),
        new Expectation(0, factor),
        new Expectation(Math.min(1, Fleet.SERVERS * share), factor),
        Fleet.calls(settings));
  }

  /** In seconds. */
  double level(Level level) {
    return levels[level.place()];
  }

  /** The mean of the servers' p99s. */
  double averaged() {
    return averaged;
  }

  /** How long half of the pages take at most. */
  double pageMedian() {
    return pageMedian;
  }

  /** The share of pages of so many calls that meet the tail. */
  static double pages(int calls) {
    return new FanOut(calls).slowPageShare(TAIL);
  }
}
