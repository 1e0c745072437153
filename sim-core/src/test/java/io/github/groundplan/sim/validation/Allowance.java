package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.measure.LatencyHistogram;

/**
 * How far a measurement may be off for another reason than chance.
 *
 * @param relative to what theory says, zero or more
 * @param reason empty if nothing is allowed
 */
record Allowance(double relative, String reason) {
  /** Chance alone. */
  static final Allowance NONE = new Allowance(0, "");

  /** A percentile is the middle of its cell. */
  static final Allowance CELL = new Allowance(LatencyHistogram.RELATIVE_ERROR, "histogram");

  /** A formula that is exact in a limit only. */
  static Allowance limit(double relative) {
    return new Allowance(relative, "limit");
  }

  /** A law that does not see what is under way at the two ends of a run. */
  static Allowance ends(double relative) {
    return new Allowance(relative, "ends");
  }
}
