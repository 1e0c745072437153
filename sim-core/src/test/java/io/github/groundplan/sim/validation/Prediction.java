package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.theory.Tail;
import java.util.function.ToDoubleFunction;

/**
 * What theory says a run will come to.
 *
 * @param quantity its name
 * @param theory its value, not zero; times in seconds
 * @param reading takes what was measured from a run
 */
record Prediction(
    String quantity, double theory, ToDoubleFunction<Measured> reading, Allowance allowance) {
  Prediction {
    if (!(Math.abs(theory) > 0 && Math.abs(theory) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(quantity + " must be finite and not zero: " + theory);
    }
  }

  /** An exact prediction. */
  static Prediction of(String quantity, double theory, ToDoubleFunction<Measured> reading) {
    return new Prediction(quantity, theory, reading, Allowance.NONE);
  }

  /** A percentile of the latency of all requests that were completed. */
  static Prediction percentile(int percent, Tail tail) {
    return new Prediction(
        "p" + percent + " of response",
        tail.percentile(percent),
        Readings.responsePercentile(percent),
        Allowance.CELL);
  }

  /** The same with more allowed. */
  Prediction allowing(Allowance more) {
    return new Prediction(quantity, theory, reading, more);
  }
}
