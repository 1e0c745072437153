package io.github.groundplan.sim.random;

import io.github.groundplan.sim.number.Decimals;

/**
 * A distribution of durations (or of any amount that is not negative), in the unit of its
 * parameters: seconds all through the simulation.
 *
 * <p>Every sample takes the same number of draws from its stream whatever the parameters are,
 * {@link Erlang} but for its stages, so that two runs with the same seed stay in step.
 */
public sealed interface Distribution {

  /** The mean; positive infinity for a {@link Pareto} whose alpha is at most 1. */
  double mean();

  /** The variance; positive infinity for a {@link Pareto} whose alpha is at most 2. */
  double variance();

  /** One value, which is finite and not negative. */
  double sample(RandomStream stream);

  /**
   * Always the same; draws nothing.
   *
   * @param value zero or more
   */
  record Constant(double value) implements Distribution {
    public Constant {
      require(value >= 0, "value must not be negative", value);
    }

    @Override
    public double mean() {
      return value;
    }

    @Override
    public double variance() {
      return 0;
    }

    @Override
    public double sample(RandomStream stream) {
      return value;
    }
  }

  /**
   * Anything from low to high, each as likely.
   *
   * @param low zero or more
   * @param high at least low
   */
  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      require(low >= 0, "low must not be negative", low);
      require(high >= low, "high must be at least low", high);
    }

    @Override
    public double mean() {
      return low + (high - low) / 2;
    }

    @Override
    public double variance() {
      return (high - low) * (high - low) / 12;
    }

    @Override
    public double sample(RandomStream stream) {
      return low + (high - low) * stream.nextDouble();
    }
  }

  /**
   * Without memory: the time between Poisson arrivals.
   *
   * @param mean above zero
   */
  record Exponential(double mean) implements Distribution {
    public Exponential {
      require(mean > 0, "mean must be above zero", mean);
    }

    @Override
    public double variance() {
      return mean * mean;
    }

    @Override
    public double sample(RandomStream stream) {
      return -mean * stream.nextOpenLog();
    }
  }

  /**
   * A sum of exponential stages: the more of them, the steadier.
   *
   * @param stages 1 or more
   * @param mean of the sum, above zero
   */
  record Erlang(int stages, double mean) implements Distribution {
    public Erlang {
      require(stages >= 1, "stages must be at least 1", stages);
      require(mean > 0, "mean must be above zero", mean);
    }

    @Override
    public double variance() {
      return mean * mean / stages;
    }

    @Override
    public double sample(RandomStream stream) {
      double sum = 0;
      for (int i = 0; i < stages; i++) {
        sum -= ExactMath.log(stream.nextOpenDouble());
      }
      return sum * (mean / stages);
    }
  }

  /**
   * The exponential of a normal: the logarithm has variance σ² = ln(1 + c²) and mean ln(mean) - σ²
   * / 2.
   *
   * @param mean above zero
   * @param coefficientOfVariation c, the standard deviation divided by the mean; 0 to 1000
   */
  record LogNormal(double mean, double coefficientOfVariation) implements Distribution {
    public LogNormal {
      require(mean > 0, "mean must be above zero", mean);
      require(
          coefficientOfVariation >= 0 && coefficientOfVariation <= 1000,
          "coefficientOfVariation must be 0 to 1000",
          coefficientOfVariation);
    }

    @Override
    public double variance() {
      return mean * coefficientOfVariation * (mean * coefficientOfVariation);
    }

    @Override
    public double sample(RandomStream stream) {
      double logVariance = ExactMath.log(1 + coefficientOfVariation * coefficientOfVariation);
      // The quantile of one is infinite: the largest draw below it stands in.
      double p = Math.min(stream.nextOpenDouble(), 1 - 0x1p-53);
      double z = Normal.quantile(p);
      return mean * ExactMath.exp(Math.sqrt(logVariance) * z - logVariance / 2);
    }
  }

  /**
   * Mostly short, sometimes long: one of two exponentials with balanced means, that is each brings
   * half of the mean (Allen, "Probability, Statistics, and Queueing Theory", 2nd ed., 1990, section
   * 3.2.9).
   *
   * @param mean above zero
   * @param coefficientOfVariation the standard deviation divided by the mean; 1 to 1000
   */
  record HyperExponential(double mean, double coefficientOfVariation) implements Distribution {
    public HyperExponential {
      require(mean > 0, "mean must be above zero", mean);
      require(
          coefficientOfVariation >= 1 && coefficientOfVariation <= 1000,
          "coefficientOfVariation must be 1 to 1000",
          coefficientOfVariation);
    }

    @Override
    public double variance() {
      return mean * coefficientOfVariation * (mean * coefficientOfVariation);
    }

    @Override
    public double sample(RandomStream stream) {
      double squared = coefficientOfVariation * coefficientOfVariation;
      double shortShare = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
      double share = stream.nextDouble() < shortShare ? shortShare : 1 - shortShare;
      return -ExactMath.log(stream.nextOpenDouble()) * (mean / (2 * share));
    }
  }

  /**
   * A power-law tail: beyond x with probability (min / x)^alpha.
   *
   * @param min the smallest value, above zero
   * @param alpha at least 0.1, so that no draw overflows; the smaller, the heavier the tail
   */
  record Pareto(double min, double alpha) implements Distribution {
    public Pareto {
      require(min > 0 && min <= 1e100, "min must be above zero and at most 1e100", min);
      require(alpha >= 0.1, "alpha must be at least 0.1", alpha);
    }

    @Override
    public double mean() {
      return alpha <= 1 ? Double.POSITIVE_INFINITY : alpha * min / (alpha - 1);
    }

    @Override
    public double variance() {
      return alpha <= 2
          ? Double.POSITIVE_INFINITY
          : min * min * alpha / ((alpha - 1) * (alpha - 1) * (alpha - 2));
    }

    @Override
    public double sample(RandomStream stream) {
      return min * ExactMath.pow(stream.nextOpenDouble(), -1 / alpha);
    }
  }

  private static void require(boolean isMet, String rule, double value) {
    if (!isMet || !(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(rule + ": " + Decimals.text(value));
    }
  }
}
