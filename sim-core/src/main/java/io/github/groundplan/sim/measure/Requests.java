package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/** The requests that ended in one window of {@link Windows}. */
final class Requests {
  private static final int LOWEST_EXPONENT = -20;
  private static final int HIGHEST_EXPONENT = 12;
  private static final int SPLIT_BITS = 6;

  private final Tally latencies = new Tally();
  private final Cells cells = new Cells(LOWEST_EXPONENT, HIGHEST_EXPONENT, SPLIT_BITS);
  private double failed;

  void complete(double latency) {
    if (!(latency >= 0)) {
      throw new IllegalArgumentException("not a latency: " + Decimals.text(latency));
    }
    latencies.add(latency);
    cells.count(latency);
  }

  void fail() {
    failed++;
  }

  void add(Requests other) {
    latencies.add(other.latencies);
    cells.add(other.cells);
    failed += other.failed;
  }

  void reset() {
    latencies.reset();
    cells.reset();
    failed = 0;
  }

  double percentile(double percent) {
    return cells.percentile(percent, latencies);
  }

  Windows.Window window(double from, double to) {
    return latencies.isEmpty()
        ? new Windows.Window(from, to, 0, failed, 0, 0)
        : new Windows.Window(
            from, to, latencies.count(), failed, latencies.mean(), latencies.max());
  }
}
