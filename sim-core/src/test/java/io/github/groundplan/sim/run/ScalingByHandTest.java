package io.github.groundplan.sim.run;

import static io.github.groundplan.sim.run.Scene.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Replicas that boot in two seconds, at most three, whose auto-scaler never has a reason. */
class ScalingByHandTest {
  private static final String SYSTEM =
      """
      {'clients': {'arrivals': {'constant': '200/s'}, 'to': 'lb'},
       'nodes': {
         'lb': {'kind': 'balancer', 'to': 'app'},
         'app': {'kind': 'server', 'workers': 4, 'service': '15ms', 'scale': {'min': 1, 'max': 3,
           'up': '100%', 'down': '0%', 'every': '1s', 'cooldown': '0s', 'boot': '2s'}}},
       'run': {'warmup': '0s', 'for': '20s'}}
      """;
  private static final EventKind[] CHANGES = {
    EventKind.REPLICA_ADDED, EventKind.REPLICA_READY, EventKind.REPLICA_REMOVED, EventKind.KILLED
  };

  private final Scene scene = Scene.of(SYSTEM);
  private final Run run = scene.run();

  @Test
  void nothingChangesUnlessSomebodyChangesIt() {
    run.toEnd();
    assertEquals(List.of(), scene.told(CHANGES));
  }

  @Test
  void replicaIsAddedAndTakesCallsWhenItHasBooted() {
    run.until(3);
    assertTrue(run.scaleOut("app"));
    Report report = run.toEnd();
    assertEquals(List.of("3000.0 REPLICA_ADDED app.2", "5000.0 REPLICA_READY app.2"), told());
    assertEquals(0, scene.started("app.2", 0, 5));
    assertTrue(Math.abs(scene.started("app.2", 5, 20) - 1500) <= 1);
    assertEquals((5 * 1 + 15 * 2) / 20.0, node(report, "app").servingMean(), 1e-9);
  }

  @Test
  void thereAreNeverMoreThanTheMostNorFewerThanTheLeast() {
    assertFalse(run.scaleIn("app", true));
    assertTrue(run.scaleOut("app"));
    assertTrue(run.scaleOut("app"));
    assertFalse(run.scaleOut("app"));
    run.until(3);
    assertFalse(run.scaleOut("app"));
    assertTrue(run.scaleIn("app", true));
    assertTrue(run.scaleIn("app", true));
    assertFalse(run.scaleIn("app", true));
    run.toEnd();
    assertEquals(2, scene.count(EventKind.REPLICA_REMOVED));
  }

  @Test
  void replicaThatIsTakenAwayEndsWhatItHasOrLosesIt() {
    for (boolean isDraining : List.of(true, false)) {
      Scene own = Scene.of(SYSTEM);
      own.run().scaleOut("app");
      own.run().until(10.001);
      assertTrue(own.run().scaleIn("app", isDraining));
      Report report = own.run().toEnd();
      assertEquals(0, own.started("app.2", 10.001, 20));
      assertEquals(isDraining ? 0 : 1, own.count(EventKind.KILLED));
      assertEquals(isDraining, report.requests().failed() == 0);
    }
  }

  @Test
  void bootIsCalledOffAndTheNextTakesItsFullTime() {
    run.until(1);
    run.scaleOut("app");
    run.until(2);
    assertTrue(run.scaleIn("app", true));
    run.until(2.5);
    run.scaleOut("app");
    run.until(4);
    run.scaleOut("app");
    run.toEnd();
    assertEquals(
        List.of(
            "1000.0 REPLICA_ADDED app.2",
            "2000.0 REPLICA_REMOVED app.2",
            "2500.0 REPLICA_ADDED app.2",
            "4000.0 REPLICA_ADDED app.3",
            "4500.0 REPLICA_READY app.2",
            "6000.0 REPLICA_READY app.3"),
        told());
    assertEquals(0, scene.started("app.2", 0, 4.5));
    assertTrue(scene.started("app.2", 4.5, 6) > 100);
  }

  @Test
  void replicaThatWasDroppedIsUpWhenItIsAddedAnew() {
    run.scaleOut("app");
    run.until(5);
    run.scaleIn("app", false);
    assertTrue(run.isDown("app.2"));
    run.until(6);
    run.scaleOut("app");
    run.until(8.5);
    assertFalse(run.isDown("app.2"));
    run.toEnd();
    assertTrue(scene.started("app.2", 8, 20) > 1000);
  }

  @Test
  void onlyNodesWithAScaleAreScaled() {
    assertThrows(IllegalArgumentException.class, () -> run.scaleOut("lb"));
    assertThrows(IllegalArgumentException.class, () -> run.scaleIn("lb", true));
    assertThrows(IllegalArgumentException.class, () -> run.scaleOut("app.1"));
    assertEquals(
        "not a node with a scale: nobody",
        assertThrows(IllegalArgumentException.class, () -> run.scaleOut("nobody")).getMessage());
  }

  private List<String> told() {
    return scene.told(CHANGES);
  }
}
