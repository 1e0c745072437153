package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/** What windows over time must be. */
final class WindowRules {
  private WindowRules() {}

  static void check(double start, double width, int most) {
    if (!(Math.abs(start) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("start must be finite: " + Decimals.text(start));
    }
    if (!(width > 0 && width <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("width must be above zero: " + Decimals.text(width));
    }
    if (most < 2 || most % 2 != 0) {
      throw new IllegalArgumentException("most must be even and at least 2: " + most);
    }
  }
}
