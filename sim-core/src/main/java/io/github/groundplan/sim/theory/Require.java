package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.ExactMath;

/** Refusals that say what is wrong, with the value. */
final class Require {
  private static final int MOST_WORKERS = 10_000_000;

  private Require() {}

  static void positive(String name, double value) {
    that(value > 0 && value <= Double.MAX_VALUE, name + " must be above zero and finite", value);
  }

  static void notNegative(String name, double value) {
    that(value >= 0 && value <= Double.MAX_VALUE, name + " must be finite, zero or more", value);
  }

  static void atLeast(int least, String name, int value) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ": " + value);
    }
  }

  /** So many that their formulas can be summed, state by state. */
  static void workers(int value) {
    atLeast(1, "workers", value);
    that(value <= MOST_WORKERS, "workers must be at most " + MOST_WORKERS, value);
  }

  /** A share is 0 to 1, both included. */
  static void share(String name, double value) {
    that(value >= 0 && value <= 1, name + " must be 0 to 1", value);
  }

  /** An index is zero or more and below the size. */
  static void index(int index, int size) {
    that(index >= 0 && index < size, "index must be 0 to " + (size - 1), index);
  }

  /** A percentile's percent is above 0 and below 100. */
  static void percent(double value) {
    that(value > 0 && value < 100, "percent must be above 0 and below 100", value);
  }

  static void that(boolean isMet, String rule, double value) {
    if (!isMet) {
      throw new IllegalArgumentException(rule + ": " + Decimals.text(value));
    }
  }

  /** A service time whose mean is above zero and finite. */
  static void service(Distribution service) {
    positive("mean of the service", service.mean());
  }

  /** Work must come in more slowly than the workers can do it. */
  static void stable(double arrivalRate, double serviceRate, int workers) {
    if (arrivalRate < workers * serviceRate) {
      return;
    }
    throw new IllegalArgumentException(
        "unstable: "
            + (workers == 1 ? "1 worker at " : workers + " workers at ")
            + rounded(serviceRate)
            + (workers == 1 ? "/s" : "/s each")
            + " cannot keep up with "
            + rounded(arrivalRate)
            + "/s (utilisation "
            + rounded(arrivalRate / (workers * serviceRate))
            + ")");
  }

  /** To six decimals, as 1 / 0.03 is of no use to a reader with sixteen. */
  static String rounded(double value) {
    return Decimals.text(Math.abs(value) < 1e9 ? ExactMath.round(value * 1e6) / 1e6 : value);
  }
}
