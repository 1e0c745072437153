package io.github.groundplan.sim.measure;

import static io.github.groundplan.sim.measure.LatencyHistogram.HIGHEST;
import static io.github.groundplan.sim.measure.LatencyHistogram.LOWEST;
import static io.github.groundplan.sim.measure.LatencyHistogram.RELATIVE_ERROR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyHistogramTest {
  private static final double[] PERCENTS = {
    0.001, 0.1, 1, 5, 10, 25, 33.3, 50, 75, 90, 95, 99, 99.9, 99.99, 99.999, 100
  };

  private record Cell(double lower, double upper, double count) {}

  static Distribution[] distributions() {
    return new Distribution[] {
      new Distribution.Constant(0.1),
      new Distribution.Uniform(0.1, 0.3),
      new Distribution.Exponential(0.02),
      new Distribution.Exponential(1e-6),
      new Distribution.Exponential(1e4),
      new Distribution.Erlang(4, 0.02),
      new Distribution.LogNormal(0.05, 3),
      new Distribution.HyperExponential(0.01, 5),
      new Distribution.Pareto(0.001, 1.1)
    };
  }

  private static LatencyHistogram of(double... latencies) {
    LatencyHistogram histogram = new LatencyHistogram();
    for (double latency : latencies) {
      histogram.record(latency);
    }
    return histogram;
  }

  private static double[] samples(Distribution distribution, int count) {
    RandomStream stream = RandomStreams.of(5).named("latencies");
    double[] samples = new double[count];
    for (int i = 0; i < count; i++) {
      samples[i] = distribution.sample(stream);
    }
    return samples;
  }

  private static List<Cell> cells(LatencyHistogram histogram) {
    List<Cell> cells = new ArrayList<>();
    histogram.forEachCell((lower, upper, count) -> cells.add(new Cell(lower, upper, count)));
    return cells;
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void percentilesAreThoseOfTheSortedSamplesToTheStatedError(Distribution distribution) {
    for (int count : new int[] {1, 2, 3, 10, 999, 100_000}) {
      double[] samples = samples(distribution, count);
      LatencyHistogram histogram = of(samples);
      Arrays.sort(samples);
      for (double percent : PERCENTS) {
        double exact = Percentiles.nearestRank(samples, percent);
        assertEquals(
            exact,
            histogram.percentile(percent),
            exact * RELATIVE_ERROR,
            () -> percent + " % of " + distribution);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void momentsAreThoseOfTheSamplesNotOfTheCells(Distribution distribution) {
    double[] samples = samples(distribution, 10_000);
    LatencyHistogram histogram = of(samples);
    double mean = Arrays.stream(samples).average().orElseThrow();
    double squares = Arrays.stream(samples).map(x -> (x - mean) * (x - mean)).sum();
    assertEquals(10_000, histogram.count());
    assertEquals(mean, histogram.mean(), 1e-12 * mean);
    assertEquals(10_000 * mean, histogram.sum(), 1e-8 * mean);
    assertEquals(Math.sqrt(squares / 10_000), histogram.standardDeviation(), 1e-11 * mean);
    assertEquals(Arrays.stream(samples).min().orElseThrow(), histogram.min());
    assertEquals(Arrays.stream(samples).max().orElseThrow(), histogram.max());
  }

  @ParameterizedTest
  @ValueSource(doubles = {LOWEST, 1e-9, 1e-6, 0.1, 1, 1.99999999999, 3, 1e3, 1e6, 1e9})
  void theErrorHoldsOverTheWholeRange(double latency) {
    for (double x = latency; x < Math.min(latency * 2.1, HIGHEST); x *= 1.0003) {
      LatencyHistogram histogram = of(x / 4, x, x * 4);
      assertEquals(x, histogram.percentile(50), x * RELATIVE_ERROR);
    }
  }

  @Test
  void theErrorIsAtMostOnePercentAndNearlyReached() {
    assertTrue(RELATIVE_ERROR <= 0.01);
    double reported = of(0.1, 1, 10).percentile(50);
    assertEquals(1 + 1.0 / 256, reported);
  }

  @Test
  void theFirstAndTheLastRankAreExact() {
    LatencyHistogram histogram = of(0.1234567, 0.5, 0.7654321);
    assertEquals(0.1234567, histogram.percentile(1));
    assertEquals(0.1234567, histogram.percentile(33));
    assertEquals(0.7654321, histogram.percentile(67));
    assertEquals(0.7654321, histogram.percentile(100));
  }

  @Test
  void aPercentileIsNeverOutsideTheLatencies() {
    LatencyHistogram low = of(1.007, 1.0071, 1.0072);
    assertEquals(1.007, low.percentile(50));
    LatencyHistogram high = of(1.0001, 1.0002, 1.0003);
    assertEquals(1.0003, high.percentile(50));
  }

  @Test
  void latenciesOnBothSidesOfAnEdgeAreInCellsOfTheirOwn() {
    List<Cell> cells = cells(of(1 - 0x1p-20, 1, 1 + 0x1p-7 - 0x1p-20, 1 + 0x1p-7, 2));
    assertEquals(
        List.of(
            new Cell(1 - 0x1p-8, 1, 1),
            new Cell(1, 1 + 0x1p-7, 2),
            new Cell(1 + 0x1p-7, 1 + 0x1p-6, 1),
            new Cell(2, 2 + 0x1p-6, 1)),
        cells);
  }

  @Test
  void cellsComeInOrderAndHoldEveryLatency() {
    double[] samples = samples(new Distribution.LogNormal(0.05, 3), 10_000);
    List<Cell> cells = cells(of(samples));
    double end = 0;
    double count = 0;
    for (Cell cell : cells) {
      assertTrue(cell.lower() >= end && cell.upper() > cell.lower());
      long inside =
          Arrays.stream(samples).filter(x -> x >= cell.lower() && x < cell.upper()).count();
      assertEquals((double) inside, cell.count());
      end = cell.upper();
      count += cell.count();
    }
    assertEquals(10_000, count);
  }

  @Test
  void whatIsTooSmallIsReportedAsTheSmallest() {
    LatencyHistogram histogram = of(0, 0, 0, 1e-10, 5);
    assertEquals(0, histogram.percentile(20));
    assertEquals(0, histogram.percentile(80));
    assertEquals(5, histogram.percentile(81));
    assertEquals(new Cell(0, LOWEST, 4), cells(histogram).get(0));
    assertEquals(1e-11, of(1e-11, 2e-11, 3e-11, 4).percentile(75));
    assertEquals(0, of(Double.MIN_VALUE, 0, 0x1p-127, 1).min());
  }

  @Test
  void whatIsTooLargeIsReportedAsTheLargest() {
    LatencyHistogram histogram = of(5, HIGHEST, 1e300, 3e300, Double.MAX_VALUE / 4);
    assertEquals(5, histogram.percentile(20));
    assertEquals(Double.MAX_VALUE / 4, histogram.percentile(40));
    assertEquals(new Cell(HIGHEST, Double.MAX_VALUE / 4, 4), cells(histogram).get(1));
    double below = HIGHEST * (1 - 0x1p-10);
    assertEquals(below, of(5, below, 2 * HIGHEST).percentile(50), below * RELATIVE_ERROR);
  }

  @Test
  void theSmallestWithACellOfItsOwnIsTheLowest() {
    assertEquals(new Cell(LOWEST, LOWEST * (1 + 0x1p-7), 1), cells(of(LOWEST)).get(0));
    assertEquals(0, cells(of(LOWEST * (1 - 0x1p-20))).get(0).lower());
    assertEquals(HIGHEST, cells(of(HIGHEST * (1 - 0x1p-20))).get(0).upper());
  }

  @Test
  void aZeroOfEitherSignIsALatencyAndANegativeNumberIsNot() {
    assertEquals(2, of(0.0, -0.0).count());
    LatencyHistogram histogram = new LatencyHistogram();
    for (double wrong : new double[] {-1e-9, Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0}) {
      assertThrows(IllegalArgumentException.class, () -> histogram.record(wrong));
    }
    assertEquals(
        "not a latency: -1",
        assertThrows(IllegalArgumentException.class, () -> histogram.record(-1)).getMessage());
    assertTrue(histogram.isEmpty());
    assertEquals(List.of(), cells(histogram));
  }

  @Test
  void anEmptyHistogramHasNoPercentile() {
    LatencyHistogram histogram = new LatencyHistogram();
    assertEquals(0, histogram.count());
    assertEquals(0, histogram.sum());
    assertThrows(IllegalStateException.class, () -> histogram.percentile(50));
    assertThrows(IllegalStateException.class, histogram::mean);
    assertThrows(IllegalStateException.class, histogram::min);
    assertThrows(IllegalStateException.class, histogram::max);
    assertThrows(IllegalStateException.class, histogram::standardDeviation);
  }

  @Test
  void aPercentIsAboveZeroAndAtMostAHundred() {
    LatencyHistogram histogram = of(1, 2);
    for (double percent : new double[] {0, -1, 100.1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> histogram.percentile(percent));
    }
  }

  @Test
  void addingAHistogramIsRecordingAllOfIt() {
    double[] samples = samples(new Distribution.Pareto(0.001, 1.1), 20_000);
    LatencyHistogram all = of(samples);
    LatencyHistogram first = of(Arrays.copyOf(samples, 7000));
    LatencyHistogram second = of(Arrays.copyOfRange(samples, 7000, 20_000));
    first.add(second);
    first.add(new LatencyHistogram());
    assertEquals(cells(all), cells(first));
    assertEquals(all.min(), first.min());
    assertEquals(all.max(), first.max());
    assertEquals(all.mean(), first.mean(), 1e-12 * all.mean());
    assertEquals(all.standardDeviation(), first.standardDeviation(), 1e-9);
    for (double percent : PERCENTS) {
      assertEquals(all.percentile(percent), first.percentile(percent));
    }
    assertEquals(13_000, second.count());
  }

  @Test
  void addingToItselfDoublesEveryCount() {
    LatencyHistogram histogram = of(1, 2, 3, 3);
    histogram.add(histogram);
    assertEquals(8, histogram.count());
    assertEquals(cells(of(1, 1, 2, 2, 3, 3, 3, 3)), cells(histogram));
  }

  @Test
  void countsGoBeyondAnInt() {
    LatencyHistogram histogram = of(1, 1, 1, 2);
    for (int doubling = 0; doubling < 40; doubling++) {
      histogram.add(histogram);
    }
    assertEquals(0x1p42, histogram.count());
    assertEquals(1.25, histogram.mean(), 1e-12);
    assertEquals(1, histogram.percentile(50), RELATIVE_ERROR);
    assertEquals(2, histogram.percentile(75.1), 2 * RELATIVE_ERROR);
  }

  @Test
  void aResetForgetsAll() {
    LatencyHistogram histogram = of(1e-12, 1, 2, 1e9);
    histogram.reset();
    assertTrue(histogram.isEmpty());
    assertEquals(List.of(), cells(histogram));
    histogram.record(3);
    assertFalse(histogram.isEmpty());
    assertEquals(3, histogram.percentile(50));
    assertEquals(3, histogram.min());
  }
}
