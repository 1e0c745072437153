package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import org.junit.jupiter.api.Test;

class DatabaseTest {
  private static final Distribution MEMORY = new Constant(0.001);
  private static final Distribution DISK = new Constant(0.008);

  private final Environment environment = Environment.recorded(1);

  private Database called(int workers, int reads) {
    Database database =
        new Database(environment, "db", new Database.Settings(workers, MEMORY, DISK, false));
    Link link = new Link(environment, "app", database, new Constant(0));
    for (int request = 1; request <= reads; request++) {
      link.call(request, Exchange.of("SELECT", "rows"), (ofRequest, answer, message) -> {});
    }
    assertFalse(database.isRowInMemory());
    environment.simulation().runToEnd();
    assertTrue(database.isRowInMemory());
    return database;
  }

  @Test
  void rowThatWasReadOnceStaysInMemory() {
    called(1, 3);
    assertEquals(0.01, environment.simulation().now(), 1e-12);
  }

  @Test
  void readsThatOverlapAllGoToTheDisk() {
    Database database = called(3, 4);
    assertEquals(0.009, environment.simulation().now(), 1e-12);
    assertEquals((3 * 8 + 1) / 27.0, database.utilisation(), 1e-12);
    assertEquals(8 / 9.0, database.queueMean(), 1e-12);
  }

  @Test
  void databaseHasAWorker() {
    assertEquals(
        "workers must be at least 1: 0",
        assertThrows(
                IllegalArgumentException.class, () -> new Database.Settings(0, MEMORY, DISK, false))
            .getMessage());
  }
}
