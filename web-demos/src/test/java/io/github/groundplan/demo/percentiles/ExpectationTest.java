package io.github.groundplan.demo.percentiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.random.Normal;
import io.github.groundplan.sim.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {
  private static final double SIGMA = Math.sqrt(Math.log(1.09));

  @Test
  void aHealthyFleetHasThePercentilesOfTheLognormal() {
    Expectation healthy = new Expectation(0, 10);
    for (double percent : new double[] {1, 50, 95, 99, 99.9}) {
      double z = Normal.quantile(percent / 100);
      double expected = 0.05 * ExactMath.exp(SIGMA * z - SIGMA * SIGMA / 2);
      assertEquals(expected, healthy.percentile(percent), 1e-9);
    }
    assertEquals(0.05, healthy.mean());
  }

  @Test
  void theMeanIsTheLessonsSum() {
    assertEquals(0.0995, new Expectation(0.01, 100).mean(), 1e-15);
  }

  /** The same integral by other means: the mean is the area above the distribution function. */
  @ParameterizedTest
  @CsvSource({"0.02, 2", "0.02, 10", "0.25, 3", "1, 2", "1, 10", "1, 100"})
  void theDistributionHasTheMeanThatItClaims(double share, double factor) {
    Expectation mixture = new Expectation(share, factor);
    double step = 0.0005 * factor;
    double area = step / 2;
    for (double seconds = step; seconds < 1.5 * factor; seconds += step) {
      area += step * mixture.above(seconds);
    }
    assertEquals(mixture.mean(), area, 1e-6 * factor);
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "0.005, 10", "0.02, 2", "0.02, 10", "0.1, 30", "0.25, 100"})
  void theTailNeverRises(double share, double factor) {
    Expectation mixture = new Expectation(share, factor);
    double before = 1;
    for (double seconds = 0; seconds < 25; seconds += 0.003) {
      double above = mixture.above(seconds);
      assertTrue(above <= before + 1e-8 && above >= -1e-8, "at " + seconds);
      before = above;
    }
    assertEquals(0, before, 1e-8);
  }

  /**
   * A percentile lies between the samples that chance allows for it, far beyond one in a million.
   */
  @ParameterizedTest
  @CsvSource({"0, 10", "0.5, 10", "2, 2", "2, 10", "5, 40", "12.5, 3", "25, 10", "25, 100"})
  void aLongRunAgreesWithTheory(double percent, double factor) {
    Session<Requests> session = Sessions.open("slow-share=" + percent + "&slow-factor=" + factor);
    int count = 200_000;
    LatencyHistogram measured =
        Run.untraced(LongRunTask.counted(Sessions.DEMO.longRun(session).orElseThrow(), count))
            .toEnd()
            .requests()
            .latency();
    Expectation expected = new Expectation(percent / 100, factor);
    double error = measured.standardDeviation() / Math.sqrt(count);
    assertEquals(expected.mean(), measured.mean(), 5 * error);
    for (Level level : Level.all()) {
      if (level != Level.MEAN) {
        assertAgrees(measured, expected, level.percent());
      }
    }
  }

  private static void assertAgrees(
      LatencyHistogram measured, Expectation expected, double percent) {
    double share = percent / 100;
    double slack = 500 * Math.sqrt(share * (1 - share) / measured.count());
    double theory = expected.percentile(percent);
    double low = measured.percentile(percent - slack);
    double high = measured.percentile(Math.min(100, percent + slack));
    double cell = LatencyHistogram.RELATIVE_ERROR;
    assertTrue(
        low * (1 - cell) <= theory && theory <= high * (1 + cell),
        () -> percent + ": " + low + " to " + high + ", not " + theory);
  }
}
