package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.instrument.Values;

/** Where the time axis of a run ends. */
final class Axes {
  private Axes() {}

  /** Room for what is to be expected of a request, in seconds. */
  static double ahead(Values settings) {
    return Axis.endFor(1.1 * Scene.expectedTotal(settings, false));
  }

  /**
   * Room for what is to be expected, and more once it was needed: the axis must not tell the total
   * before it is known.
   *
   * @param seen the longest time seen so far, in seconds
   */
  static double forRun(Run run, double seen) {
    return Math.max(ahead(run.settings()), seen > 0 ? Axis.endFor(seen) : 0);
  }
}
