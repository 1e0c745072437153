package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowStoreTest {
  private final Bench bench = new Bench();

  private RowStore store(int workers) {
    return new RowStore(bench.environment(), "db", workers, millis(1), millis(8), false);
  }

  private RowStore called(int workers, int reads) {
    RowStore store = store(workers);
    Link link = bench.free("app", store);
    for (int i = 0; i < reads; i++) {
      bench.ask(link);
    }
    assertFalse(store.isRowInMemory());
    bench.run();
    assertTrue(store.isRowInMemory());
    return store;
  }

  @Test
  void rowThatWasReadOnceStaysInMemory() {
    called(1, 3);
    assertEquals(0.01, bench.environment().now(), 1e-12);
  }

  @Test
  void readsThatOverlapAllGoToTheDisk() {
    RowStore store = called(3, 4);
    assertEquals(0.009, bench.environment().now(), 1e-12);
    double now = bench.environment().now();
    assertEquals((3 * 8 + 1) / 27.0, store.meter().busyMean(now) / 3, 1e-12);
    assertEquals(8 / 9.0, store.meter().queueMean(now), 1e-12);
  }

  @Test
  void slowStoreTakesLongerFromDiskAndFromMemory() {
    RowStore store = store(1);
    store.slow(10);
    Link link = bench.free("app", store);
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("80.0 1 GRANTED", "90.0 2 GRANTED"), bench.run());
    assertEquals(2, bench.told(EventKind.SERVICE_ENDED).size());
  }

  @Test
  void storeHasAWorker() {
    assertEquals(
        "workers must be at least 1: 0",
        assertThrows(IllegalArgumentException.class, () -> store(0)).getMessage());
  }
}
