package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class LevelBatchesTest {
  /** The number in an M/M/1 queue with mean service 1, from empty. */
  private static LevelBatches inSystem(double utilisation, int changes, RandomStream stream) {
    LevelBatches batches = new LevelBatches(0, 0, 1);
    double now = 0;
    int level = 0;
    for (int i = 0; i < changes; i++) {
      double rate = level == 0 ? utilisation : utilisation + 1;
      now += new Distribution.Exponential(1 / rate).sample(stream);
      level += stream.nextDouble() * rate < utilisation ? 1 : -1;
      batches.set(now, level);
    }
    return batches;
  }

  @Test
  void batchesAreMeansOverTime() {
    LevelBatches batches = new LevelBatches(0, 1, 2);
    batches.set(1, 3);
    batches.set(3, 5);
    batches.advance(4.5);
    assertEquals(2, batches.count());
    Interval interval = batches.interval(0.95);
    assertEquals(3, interval.mean());
    assertEquals(12.70620473617469 * Math.sqrt(2.0 / 2), interval.halfWidth(), 1e-9);
  }

  @Test
  void batchesDoubleWheneverThereAreForty() {
    LevelBatches batches = new LevelBatches(100, 1, 0.5);
    batches.advance(119.5);
    assertEquals(39, batches.count());
    assertEquals(0.5, batches.width());
    batches.advance(120);
    assertEquals(20, batches.count());
    assertEquals(1, batches.width());
  }

  @Test
  void intervalsHoldTheTheoreticalNumberInSystem() {
    RandomStream stream = RandomStreams.of(3).named("queue");
    int held = 0;
    int longEnough = 0;
    for (int run = 0; run < 200; run++) {
      LevelBatches batches = inSystem(0.5, 80_000, stream);
      held += batches.interval(0.95).contains(1) ? 1 : 0;
      longEnough += batches.isLongEnough() ? 1 : 0;
    }
    assertEquals(0.95, held / 200.0, 0.05);
    assertEquals(0.95, longEnough / 200.0, 0.05);
  }

  @Test
  void aRunTooShortForItsLoadSaysSo() {
    RandomStream stream = RandomStreams.of(3).named("queue");
    int longEnough = 0;
    for (int run = 0; run < 100; run++) {
      longEnough += inSystem(0.98, 6000, stream).isLongEnough() ? 1 : 0;
    }
    assertTrue(longEnough <= 5, longEnough + " of 100");
  }

  @Test
  void aRunOfFewChangesIsNotLongEnough() {
    // Twenty full batches and one begun: 21 times 64 changes.
    LevelBatches batches = new LevelBatches(0, 0, 1);
    for (int i = 1; i < 21 * 64; i++) {
      batches.set(i / 64.0, i % 2);
    }
    assertEquals(20, batches.count());
    assertFalse(batches.isLongEnough());
    batches.set(20.999, 1);
    assertTrue(batches.isLongEnough());
  }

  @Test
  void aRunOfFewBatchesIsNotLongEnough() {
    LevelBatches batches = new LevelBatches(0, 0, 1);
    for (int i = 0; i < 10_000; i++) {
      batches.set(i * 0.001999, i % 2);
    }
    assertEquals(19, batches.count());
    assertFalse(batches.isLongEnough());
  }

  @Test
  void aRestartForgetsAllButTheLevel() {
    LevelBatches batches = new LevelBatches(0, 0, 1);
    for (int i = 1; i <= 5000; i++) {
      batches.set(i / 100.0, 7);
    }
    batches.restart(50);
    assertEquals(0, batches.count());
    batches.advance(70);
    assertEquals(new Interval(7, 0, 0.95, 20), batches.interval(0.95));
    assertFalse(batches.isLongEnough());
  }

  @Test
  void withoutTwoBatchesThereIsNoInterval() {
    LevelBatches batches = new LevelBatches(0, 7, 1);
    assertFalse(batches.isLongEnough());
    assertThrows(IllegalStateException.class, () -> batches.interval(0.95));
    batches.advance(2);
    assertEquals(new Interval(7, 0, 0.95, 2), batches.interval(0.95));
  }

  @Test
  void timeDoesNotGoBack() {
    LevelBatches batches = new LevelBatches(5, 7, 1);
    assertThrows(IllegalArgumentException.class, () -> batches.advance(4));
    assertThrows(IllegalArgumentException.class, () -> batches.set(4, 1));
    assertThrows(IllegalArgumentException.class, () -> new LevelBatches(0, 0, 0));
  }
}
