package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.ExactMath;

/** Numbers and nouns for reasons. */
final class Words {
  private Words() {}

  /** To four digits that count. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size == 0 || !(size <= 1e15)) {
      return Decimals.text(value);
    }
    double unit = 1e-3;
    while (size / unit >= 10_000) {
      unit *= 10;
    }
    while (size / unit < 1000 && unit > 1e-15) {
      unit /= 10;
    }
    // Divided by a whole power, as a product with a tenth is not the nearest to a decimal.
    double inverse = ExactMath.round(1 / unit);
    return Decimals.shortest(
        unit < 1
            ? ExactMath.round(value * inverse) / inverse
            : ExactMath.round(value / unit) * unit);
  }

  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Of workers that cannot keep up. */
  static String overload(String name, int workers, double holdSeconds, double rate) {
    return name
        + " cannot keep up: "
        + Words.number(rate)
        + "/s come to "
        + count(workers, "worker")
        + (workers == 1 ? " that manages " : " that manage ")
        + Words.number(workers / holdSeconds)
        + "/s at most (utilisation "
        + Words.number(rate * holdSeconds / workers)
        + ")";
  }
}
