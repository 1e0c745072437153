package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class BatchMeansTest {
  private static BatchMeans upTo(int n) {
    BatchMeans batches = new BatchMeans();
    for (int i = 0; i < n; i++) {
      batches.add(i);
    }
    return batches;
  }

  /** Waits in an M/M/1 queue with mean service 1, by Lindley's recursion, after a warm-up. */
  private static BatchMeans waits(double utilisation, int customers, RandomStream stream) {
    Distribution service = new Distribution.Exponential(1);
    Distribution gap = new Distribution.Exponential(1 / utilisation);
    BatchMeans batches = new BatchMeans();
    double wait = 0;
    for (int i = -1000; i < customers; i++) {
      wait = Math.max(0, wait + service.sample(stream) - gap.sample(stream));
      if (i >= 0) {
        batches.add(wait);
      }
    }
    return batches;
  }

  @Test
  void observationsAreBatchesUntilThereAreForty() {
    BatchMeans batches = upTo(39);
    assertEquals(39, batches.count());
    assertEquals(1, batches.size());
    batches.add(39);
    assertEquals(20, batches.count());
    assertEquals(2, batches.size());
  }

  @Test
  void batchesDoubleWheneverThereAreForty() {
    for (int n = 20; n < 5000; n++) {
      BatchMeans batches = upTo(n);
      assertEquals((int) (n / batches.size()), batches.count());
      assertTrue(batches.count() >= 20 && batches.count() < 40);
    }
  }

  @Test
  void theIntervalIsThatOfTheMeansOfFullBatches() {
    // 90 observations: 22 batches of four, of which the first has the mean 1.5; two are left over.
    Interval interval = upTo(90).interval(0.95);
    Tally means = new Tally();
    for (int i = 0; i < 22; i++) {
      means.add(4 * i + 1.5);
    }
    assertEquals(22, interval.count());
    assertEquals(43.5, interval.mean(), 1e-12);
    assertEquals(Interval.of(means, 0.95).halfWidth(), interval.halfWidth(), 1e-12);
  }

  @Test
  void batchesOfIndependentObservationsHoldTheMeanAsOftenAsStated() {
    RandomStream stream = RandomStreams.of(2).named("values");
    int held = 0;
    int longEnough = 0;
    for (int run = 0; run < 2000; run++) {
      BatchMeans batches = new BatchMeans();
      for (int i = 0; i < 2000; i++) {
        batches.add(stream.nextDouble());
      }
      held += batches.interval(0.9).contains(0.5) ? 1 : 0;
      longEnough += batches.isLongEnough() ? 1 : 0;
    }
    // Three standard errors of a share over 2000 runs.
    assertEquals(0.9, held / 2000.0, 0.02);
    assertEquals(0.95, longEnough / 2000.0, 0.015);
  }

  @Test
  void aRunThatIsLongEnoughHoldsTheTheoreticalWait() {
    RandomStream stream = RandomStreams.of(3).named("queue");
    int held = 0;
    int longEnough = 0;
    for (int run = 0; run < 200; run++) {
      BatchMeans batches = waits(0.5, 40_000, stream);
      held += batches.interval(0.95).contains(1) ? 1 : 0;
      longEnough += batches.isLongEnough() ? 1 : 0;
    }
    assertEquals(0.95, held / 200.0, 0.05);
    assertTrue(longEnough >= 180, longEnough + " of 200");
  }

  @Test
  void aRunTooShortForItsLoadSaysSo() {
    int longEnough = 0;
    RandomStream stream = RandomStreams.of(3).named("queue");
    for (int run = 0; run < 200; run++) {
      longEnough += waits(0.98, 3000, stream).isLongEnough() ? 1 : 0;
    }
    assertTrue(longEnough <= 10, longEnough + " of 200");
  }

  @Test
  void aRunOfFewObservationsIsNotLongEnough() {
    RandomStream stream = RandomStreams.of(4).named("values");
    BatchMeans batches = new BatchMeans();
    for (int i = 0; i < 1279; i++) {
      batches.add(stream.nextDouble());
      assertFalse(batches.isLongEnough());
    }
    batches.add(stream.nextDouble());
    assertEquals(64, batches.size());
    assertEquals(20, batches.count());
    assertTrue(batches.isLongEnough());
  }

  @Test
  void aConstantIsKnownExactly() {
    BatchMeans batches = new BatchMeans();
    for (int i = 0; i < 1280; i++) {
      batches.add(0.25);
    }
    assertEquals(new Interval(0.25, 0, 0.95, 20), batches.interval(0.95));
    assertTrue(batches.isLongEnough());
  }

  @Test
  void aTrendLooksDependent() {
    assertFalse(upTo(10_000).isLongEnough());
  }

  @Test
  void withoutTwoBatchesThereIsNoInterval() {
    assertEquals(0, new BatchMeans().count());
    assertFalse(new BatchMeans().isLongEnough());
    assertThrows(IllegalStateException.class, () -> new BatchMeans().interval(0.95));
    assertThrows(IllegalStateException.class, () -> upTo(1).interval(0.95));
    assertEquals(0.5, upTo(2).interval(0.95).mean());
  }

  @Test
  void onlyFiniteNumbersAreObservations() {
    BatchMeans batches = new BatchMeans();
    assertThrows(IllegalArgumentException.class, () -> batches.add(Double.NaN));
    assertEquals(
        "not an observation: Infinity",
        assertThrows(IllegalArgumentException.class, () -> batches.add(Double.POSITIVE_INFINITY))
            .getMessage());
    batches.add(-Double.MAX_VALUE);
    assertEquals(1, batches.count());
  }

  @Test
  void aResetForgetsAll() {
    BatchMeans batches = upTo(1001);
    batches.reset();
    assertEquals(0, batches.count());
    assertEquals(1, batches.size());
    for (int i = 0; i < 90; i++) {
      batches.add(i);
    }
    assertEquals(upTo(90).interval(0.95), batches.interval(0.95));
  }
}
