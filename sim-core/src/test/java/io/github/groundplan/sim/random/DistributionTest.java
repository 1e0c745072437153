package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import io.github.groundplan.sim.random.Distribution.Pareto;
import io.github.groundplan.sim.random.Distribution.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  private static final int SAMPLES = 1_000_000;

  static Distribution[] distributions() {
    return new Distribution[] {
      new Constant(0.25),
      new Uniform(0.1, 0.3),
      new Exponential(0.02),
      new Erlang(4, 0.02),
      new LogNormal(0.05, 0.8),
      new LogNormal(0.05, 0),
      new HyperExponential(0.01, 2),
      new HyperExponential(0.01, 1),
      new Pareto(0.01, 6)
    };
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void samplesHaveTheStatedMeanAndVariance(Distribution distribution) {
    RandomStream stream = RandomStreams.of(3).named("samples");
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double sample = distribution.sample(stream);
      assertTrue(sample >= 0);
      sum += sample;
      squares += (sample - distribution.mean()) * (sample - distribution.mean());
    }
    double standardError = Math.sqrt(distribution.variance() / SAMPLES);
    assertEquals(distribution.mean(), sum / SAMPLES, 5 * standardError + 1e-12);
    assertEquals(
        distribution.variance(), squares / SAMPLES, 0.03 * distribution.variance() + 1e-24);
  }

  @Test
  void aParetoExceedsByItsPowerLaw() {
    Pareto pareto = new Pareto(1, 1.5);
    RandomStream stream = RandomStreams.of(3).named("samples");
    int above = 0;
    for (int i = 0; i < SAMPLES; i++) {
      above += pareto.sample(stream) > 4 ? 1 : 0;
    }
    assertEquals(0.125, above / (double) SAMPLES, 0.002);
    assertEquals(3, pareto.mean());
    assertEquals(Double.POSITIVE_INFINITY, pareto.variance());
    assertEquals(Double.POSITIVE_INFINITY, new Pareto(1, 1).mean());
  }

  @Test
  void theHeaviestTailsStayFinite() {
    RandomStream stream = RandomStreams.of(3).named("samples");
    for (int i = 0; i < 100_000; i++) {
      assertTrue(new Pareto(1e100, 0.1).sample(stream) <= Double.MAX_VALUE);
      assertTrue(new LogNormal(1, 1000).sample(stream) <= Double.MAX_VALUE);
    }
    // The smallest draw of all: 2^-53 to the power of -10.
    assertEquals(0x1p530, ExactMath.pow(0x1p-53, -10));
  }

  @Test
  void aLogNormalFitsItsMedianAndQuantile() {
    LogNormal logNormal = new LogNormal(1, 1);
    RandomStream stream = RandomStreams.of(9).named("samples");
    int belowMedian = 0;
    for (int i = 0; i < SAMPLES; i++) {
      belowMedian += logNormal.sample(stream) < 1 / Math.sqrt(2) ? 1 : 0;
    }
    assertEquals(0.5, belowMedian / (double) SAMPLES, 0.0025);
  }

  @Test
  void parametersAreValidated() {
    assertAll(
        refuses("value must not be negative: -1", () -> new Constant(-1)),
        refuses("value must not be negative: NaN", () -> new Constant(Double.NaN)),
        refuses("value must not be negative: Infinity", () -> new Constant(1 / 0.0)),
        refuses("low must not be negative: -0.5", () -> new Uniform(-0.5, 1)),
        refuses("high must be at least low: 1", () -> new Uniform(2, 1)),
        refuses("mean must be above zero: 0", () -> new Exponential(0)),
        refuses("stages must be at least 1: 0", () -> new Erlang(0, 1)),
        refuses("mean must be above zero: -2", () -> new Erlang(1, -2)),
        refuses("coefficientOfVariation must be 0 to 1000: -1", () -> new LogNormal(1, -1)),
        refuses(
            "coefficientOfVariation must be 1 to 1000: 0.9", () -> new HyperExponential(1, 0.9)),
        refuses("min must be above zero and at most 1e100: 0", () -> new Pareto(0, 2)),
        refuses("alpha must be at least 0.1: 0", () -> new Pareto(1, 0)));
  }

  private static Executable refuses(String message, Executable creation) {
    return () ->
        assertEquals(message, assertThrows(IllegalArgumentException.class, creation).getMessage());
  }

  /** R's qnorm, and the values printed in the paper. */
  @Test
  void normalQuantilesAreThePublishedOnes() {
    assertEquals(0, Normal.quantile(0.5));
    assertEquals(-0.6744897501960817, Normal.quantile(0.25), 1e-15);
    assertEquals(-3.090232306167814, Normal.quantile(0.001), 1e-14);
    assertEquals(-9.262340089798409, Normal.quantile(1e-20), 1e-14);
    assertEquals(1.959963984540054, Normal.quantile(0.975), 1e-14);
  }
}
