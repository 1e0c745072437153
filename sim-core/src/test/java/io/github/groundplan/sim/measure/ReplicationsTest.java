package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class ReplicationsTest {
  @Test
  void runsGiveTheIntervalOfTheirMean() {
    Replications runs = new Replications();
    for (double value : new double[] {1, 2, 3, 4}) {
      runs.add(value);
    }
    assertEquals(4, runs.count());
    assertEquals(2.5, runs.mean());
    Interval interval = runs.interval(0.95);
    assertEquals(2.5, interval.mean());
    assertEquals(3.182446305283708 * Math.sqrt(5.0 / 12), interval.halfWidth(), 1e-12);
    assertEquals(4, interval.count());
  }

  @Test
  void noRunHasNoMeanAndOneNoInterval() {
    Replications runs = new Replications();
    assertEquals(0, runs.count());
    assertThrows(IllegalStateException.class, runs::mean);
    runs.add(3);
    assertEquals(3, runs.mean());
    assertThrows(IllegalStateException.class, () -> runs.interval(0.95));
  }

  @Test
  void ninetyFiveOfAHundredIntervalsHoldTheTrueMean() {
    RandomStream stream = RandomStreams.of(11).named("runs");
    Distribution distribution = new Distribution.Uniform(0, 2);
    int held = 0;
    for (int i = 0; i < 10_000; i++) {
      Replications runs = new Replications();
      for (int run = 0; run < 10; run++) {
        runs.add(distribution.sample(stream));
      }
      held += runs.interval(0.95).contains(1) ? 1 : 0;
    }
    // Uniform values are not normal: their true coverage is a little below.
    assertEquals(0.95, held / 10_000.0, 0.01);
  }

  @Test
  void sharedLuckDropsOutOfADifference() {
    RandomStream stream = RandomStreams.of(11).named("luck");
    PairedDifference paired = new PairedDifference();
    Replications first = new Replications();
    for (int run = 0; run < 20; run++) {
      double luck = 100 * stream.nextDouble();
      double own = stream.nextDouble();
      first.add(luck);
      paired.add(luck, luck + 1 + own);
    }
    assertEquals(20, paired.count());
    assertEquals(1.5, paired.mean(), 0.2);
    Interval interval = paired.interval(0.99);
    assertEquals(paired.mean(), interval.mean());
    assertTrue(interval.contains(1.5) && !interval.contains(0));
    assertTrue(interval.halfWidth() < first.interval(0.99).halfWidth() / 20);
  }

  @Test
  void aDifferenceIsSecondLessFirst() {
    PairedDifference paired = new PairedDifference();
    assertThrows(IllegalStateException.class, paired::mean);
    paired.add(5, 3);
    assertEquals(-2, paired.mean());
    assertThrows(IllegalStateException.class, () -> paired.interval(0.95));
    assertThrows(IllegalArgumentException.class, () -> paired.add(Double.NaN, 1));
  }
}
