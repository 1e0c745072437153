package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Decimals;

/** The binomial distribution: how many of several independent trials succeed. */
public final class Binomial {
  /** Weights below this, the likeliest being one, change no digit of a sum. */
  private static final double NEGLIGIBLE = 0x1p-100;

  private Binomial() {}

  /**
   * The smallest k with P(X ≤ k) at least {@code level}: how many of a hundred right 99 % intervals
   * may miss before something is wrong.
   *
   * <p>Probabilities are summed one by one, as weights relative to the likeliest number, so that
   * none under- or overflows.
   *
   * @param trials zero or more
   * @param probability of one success, in [0, 1]
   * @param level in (0, 1), as 0.999
   * @throws IllegalArgumentException if one is out of range
   */
  public static int quantile(int trials, double probability, double level) {
    require(trials >= 0, "trials must not be negative", trials);
    require(probability >= 0 && probability <= 1, "probability must be 0 to 1", probability);
    require(level > 0 && level < 1, "level must be between 0 and 1", level);
    if (probability == 1) {
      return trials;
    }
    double odds = probability / (1 - probability);
    int k = (int) (trials * probability);
    double weight = 1;
    for (; k > 0 && weight > NEGLIGIBLE; k--) {
      weight *= k / ((trials - k + 1.0) * odds);
    }
    double enough = level * total(trials, odds, k, weight);
    double sum = weight;
    // Summed as the total is, the weights reach it: k never passes the trials.
    for (; sum < enough; k++) {
      weight *= (trials - k) * odds / (k + 1.0);
      sum += weight;
    }
    return k;
  }

  /** The sum of all weights from k on, which has the weight given. */
  private static double total(int trials, double odds, int k, double weight) {
    double sum = 0;
    double rest = weight;
    for (int next = k; next <= trials; next++) {
      sum += rest;
      rest *= (trials - next) * odds / (next + 1.0);
    }
    return sum;
  }

  private static void require(boolean isMet, String rule, double value) {
    if (!isMet) {
      throw new IllegalArgumentException(rule + ": " + Decimals.text(value));
    }
  }
}
