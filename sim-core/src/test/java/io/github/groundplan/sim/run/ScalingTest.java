package io.github.groundplan.sim.run;

import static io.github.groundplan.sim.run.Scene.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An auto-scaled server: a look each second, a boot of two, a cool-down of five. */
class ScalingTest {
  private static final String SYSTEM =
      """
      {'clients': {'arrivals': %s, 'to': 'lb'},
       'nodes': {
         'lb': {'kind': 'balancer', 'to': 'app'},
         'app': {'kind': 'server', 'service': '%s', %s 'scale': {'min': 1, 'max': 3, 'every': '1s',
           'cooldown': '5s', 'boot': '2s'%s}}},
       'run': {'warmup': '0s', 'for': '60s'}}
      """;
  private static final EventKind[] CHANGES = {
    EventKind.REPLICA_ADDED, EventKind.REPLICA_READY, EventKind.REPLICA_REMOVED
  };

  private static Scene scene(String arrivals, String service, String more, String scale) {
    return Scene.of(SYSTEM.formatted(arrivals, service, more, scale));
  }

  @Test
  void replicasAreAddedOneByOneWithACoolDownAndServeWhenTheyHaveBooted() {
    Scene scene = scene("{'constant': '200/s'}", "9ms", "", "");
    Report report = scene.run().toEnd();
    assertEquals(
        List.of(
            "1000.0 REPLICA_ADDED app.2",
            "3000.0 REPLICA_READY app.2",
            "6000.0 REPLICA_ADDED app.3",
            "8000.0 REPLICA_READY app.3"),
        scene.told(CHANGES));
    assertEquals(0, scene.started("app.2", 0, 3));
    assertTrue(scene.started("app.2", 3, 4) > 90);
    assertEquals(0, scene.started("app.3", 0, 8));
    assertTrue(scene.started("app.3", 8, 9) > 60);
    // 1.8 busy of 1 up to 3 s, of 2 up to 8, of 3 from then on.
    assertEquals((1 * 3 + 2 * 5 + 3 * 52) / 60.0, node(report, "app").servingMean(), 1e-9);
    assertEquals(57 / 60.0, node(report, "app.2").servingMean(), 1e-9);
    assertEquals(52 / 60.0, node(report, "app.3").servingMean(), 1e-9);
    assertEquals(1, node(report, "app.1").servingMean());
    // A third of the 1.8 workers that are busy, when it serves.
    assertEquals(0.6, node(report, "app.3").utilisation(), 0.02);
    assertEquals(1.8 * 60, node(report, "app").utilisation() * (3 + 10 + 156), 0.1);
  }

  @Test
  void replicasAreTakenAwayWhenThereIsLittleToDoButNotTheLast() {
    Scene scene =
        scene(
            "{'spike': {'base': '5/s', 'peak': '250/s', 'at': '0s', 'for': '15s'}}", "9ms", "", "");
    scene.run().toEnd();
    List<String> changes = scene.told(CHANGES);
    assertEquals(6, changes.size());
    assertTrue(changes.get(4).endsWith("REPLICA_REMOVED app.3"), changes.toString());
    assertTrue(changes.get(5).endsWith("REPLICA_REMOVED app.2"), changes.toString());
    double first = time(changes.get(4));
    double second = time(changes.get(5));
    assertEquals(5000, second - first, 1e-6);
    assertTrue(scene.started("app.2", second / 1000, 60) == 0);
    assertTrue(scene.started("app.1", second / 1000, 60) > 0);
  }

  @Test
  void replicaThatIsTakenAwayEndsWhatItHasInHandOrLosesIt() {
    String users = "{'users': 40, 'think': {'exp': '1ms'}}";
    String scale = ", 'up': '70%', 'down': '30%'";
    Scene drained = scene(users, "500ms", "'workers': 30,", scale);
    Scene killed = scene(users, "500ms", "'workers': 30,", scale + ", 'drain': false");
    for (Scene scene : List.of(drained, killed)) {
      scene.run().until(20);
      assertEquals(1, scene.count(EventKind.REPLICA_READY));
      // A thought of one second: 13 of 60 workers are busy.
      scene.run().setLoad(0.001);
      scene.run().toEnd();
      assertEquals(1, scene.count(EventKind.REPLICA_REMOVED));
    }
    assertEquals(0, drained.run().report().requests().failed());
    assertTrue(killed.run().report().requests().failed() >= 2);
    assertEquals(0, drained.count(EventKind.KILLED));
    assertEquals(killed.count(EventKind.REPLICA_REMOVED), killed.count(EventKind.KILLED));
  }

  @Test
  void replicaThatWasKilledAndIsAddedAnewIsUp() {
    Scene scene = scene("{'constant': '200/s'}", "9ms", "", ", 'drain': false");
    scene.run().until(10);
    scene.run().setLoad(0.1);
    scene.run().until(30);
    assertEquals(2, scene.count(EventKind.KILLED));
    scene.run().setLoad(1);
    scene.run().toEnd();
    assertEquals(2, scene.count(EventKind.REVIVED));
    assertTrue(scene.started("app.3", 50, 60) > 500);
  }

  @Test
  void noReplicaIsTakenAwayNorACoolDownSpentWhileAnotherBoots() {
    Scene scene =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '9ms', 'scale': {'min': 1, 'max': 5,
               'every': '1s', 'cooldown': '0s', 'boot': '4500ms'}}},
             'run': {'warmup': '0s', 'for': '12s'}}
            """);
    scene.run().until(1.5);
    scene.run().setLoad(0.01);
    scene.run().until(5);
    assertEquals(List.of("1000.0 REPLICA_ADDED app.2"), scene.told(CHANGES));
    scene.run().until(6.5);
    assertEquals(
        List.of(
            "1000.0 REPLICA_ADDED app.2",
            "5500.0 REPLICA_READY app.2",
            "6000.0 REPLICA_REMOVED app.2"),
        scene.told(CHANGES));
  }

  @Test
  void replicaThatBootedBetweenTwoLooksCountsFromWhenItHadBooted() {
    Scene scene = utilisation(100, "9ms", 1, "'up': '50%', 'cooldown': '2s', 'boot': '1500ms'");
    scene.run().toEnd();
    // From 2 s to 3 s 0.9 workers were busy, of one up to 2.5 s and of two from then on: 60 %. From
    // 3 s on it is 45 %.
    assertEquals(
        List.of(
            "1000.0 REPLICA_ADDED app.2",
            "2500.0 REPLICA_READY app.2",
            "3000.0 REPLICA_ADDED app.3",
            "4500.0 REPLICA_READY app.3"),
        scene.told(CHANGES));
  }

  @Test
  void replicaThatLeftBetweenTwoLooksCountsUpToWhenItLeft() {
    Scene scene = utilisation(100, "9ms", 1, "'up': '65%', 'cooldown': '9s', 'boot': '500ms'");
    scene.run().scaleOut("app");
    scene.run().until(2.5);
    scene.run().scaleIn("app", true);
    scene.run().toEnd();
    // From 2 s to 3 s 0.9 workers were busy, of two up to 2.5 s and of one from then on: 60 %. The
    // one that stayed was busy for 67.5 % of that second, and for 90 % of the next.
    assertEquals(
        List.of(
            "0.0 REPLICA_ADDED app.2",
            "500.0 REPLICA_READY app.2",
            "2500.0 REPLICA_REMOVED app.2",
            "4000.0 REPLICA_ADDED app.2",
            "4500.0 REPLICA_READY app.2"),
        scene.told(CHANGES));
  }

  @Test
  void whatAReplicaDidWhileItDrainedDoesNotCount() {
    Scene scene = utilisation(10, "1s", 20, "'up': '40%', 'cooldown': '9s', 'boot': '900ms'");
    scene.run().scaleOut("app");
    scene.run().until(5);
    scene.run().scaleIn("app", true);
    scene.run().scaleOut("app");
    scene.run().toEnd();
    // From 5 s to 6 s ten workers were busy, 2.5 of them with what the second replica had left to
    // do, when it was not among the 20 workers up to 5.9 s and 40 from then on: 7.5 of 22.
    assertEquals(
        List.of(
            "0.0 REPLICA_ADDED app.2",
            "900.0 REPLICA_READY app.2",
            "5000.0 REPLICA_REMOVED app.2",
            "5000.0 REPLICA_ADDED app.2",
            "5900.0 REPLICA_READY app.2"),
        scene.told(CHANGES));
  }

  /** A look each second at servers that calls come to at a constant rate, for ten seconds. */
  private static Scene utilisation(int rate, String service, int workers, String scale) {
    return Scene.of(
        """
        {'clients': {'arrivals': {'constant': '%d/s'}, 'to': 'app'},
         'nodes': {'app': {'kind': 'server', 'service': '%s', 'workers': %d,
           'scale': {'min': 1, 'max': 3, 'down': '0%%', 'every': '1s', %s}}},
         'run': {'warmup': '0s', 'for': '10s'}}
        """
            .formatted(rate, service, workers, scale));
  }

  private static double time(String event) {
    return Double.parseDouble(event.substring(0, event.indexOf(' ')));
  }
}
