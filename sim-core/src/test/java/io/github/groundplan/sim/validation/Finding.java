package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.measure.Interval;

/**
 * What came of a prediction.
 *
 * @param interval 99 % of the mean over all runs
 * @param requests of all runs together, without warm-ups
 */
record Finding(Experiment experiment, Prediction prediction, Interval interval, double requests) {
  /** As sums of constants are. */
  private static final double ROUNDING = 1e-9;

  /** How far off it is, beyond what is allowed. */
  private double excess() {
    double allowed = (ROUNDING + prediction.allowance().relative()) * Math.abs(prediction.theory());
    return Math.max(0, Math.abs(interval.mean() - prediction.theory()) - allowed);
  }

  /** Whether the interval, widened by what is allowed, does not hold what theory says. */
  boolean isMissed() {
    return excess() > interval.halfWidth();
  }

  /** How far off it is beyond what is allowed, in standard errors. */
  double standardErrorsOff() {
    return excess() == 0 ? 0 : excess() / interval.standardError();
  }

  /** The half-width relative to the largest there may be. */
  double relativeWidth() {
    return interval.halfWidth() / (experiment.target() * Math.abs(prediction.theory()));
  }
}
