package io.github.groundplan.sim.run;

import static io.github.groundplan.sim.run.Scene.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How scenarios spread calls over replicas. */
class BalancingTest {
  private static final String SYSTEM =
      """
      {'clients': {'arrivals': {'constant': '1000/s'}, 'to': 'lb', 'keys': {'count': 500}},
       'nodes': {
         'lb': {'kind': 'balancer', %s, 'to': [%s]},
         'app': {'kind': 'server', 'replicas': 3, 'workers': 50, 'service': '2ms'},
         'old': {'kind': 'server', 'workers': 50, 'service': '20ms'}},
       'run': {'warmup': '0s', 'for': '9s'}}
      """;

  private static Scene scene(String policy, String to) {
    return Scene.of(SYSTEM.formatted(policy, to));
  }

  private static double share(Report report, String name) {
    return node(report, name).arrivals() / (double) report.requests().arrivals();
  }

  @Test
  void roundRobinGivesEachReplicaOfEachNodeItsTurn() {
    Report report = scene("'policy': 'round-robin'", "'app', 'old'").run().toEnd();
    assertEquals(0.25, share(report, "app.1"), 0.001);
    assertEquals(0.25, share(report, "app.3"), 0.001);
    assertEquals(0.25, share(report, "old"), 0.001);
  }

  @Test
  void randomGivesEachAsMuchOnAverage() {
    Report report = scene("'policy': 'random'", "'app', 'old'").run().toEnd();
    assertEquals(0.25, share(report, "app.2"), 0.014);
    assertEquals(0.25, share(report, "old"), 0.014);
  }

  @Test
  void rulesThatLookAtLoadsSpareTheSlow() {
    Report least = scene("'policy': 'least-connections'", "'app', 'old'").run().toEnd();
    Report two = scene("'policy': 'power-of-two'", "'app', 'old'").run().toEnd();
    assertTrue(share(least, "old") < 0.1, () -> "" + share(least, "old"));
    assertTrue(share(two, "old") < 0.15, () -> "" + share(two, "old"));
    assertTrue(share(two, "old") > share(least, "old"));
  }

  @Test
  void weightsAreForEachReplica() {
    Report report =
        scene("'policy': 'weighted', 'weights': {'app': 3, 'old': 1}", "'app', 'old'")
            .run()
            .toEnd();
    assertEquals(0.3, share(report, "app.1"), 0.001);
    assertEquals(0.1, share(report, "old"), 0.001);
  }

  @Test
  void consistentHashSendsEachKeyToOneReplica() {
    Scene scene = scene("'policy': 'consistent-hash'", "'app'");
    Report report = scene.run().toEnd();
    for (int i = 1; i <= 3; i++) {
      assertEquals(1 / 3.0, share(report, "app." + i), 0.12);
    }
  }

  @Test
  void replicasThatAreCalledWithoutABalancerHaveTheirTurns() {
    Scene scene =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'replicas': 2, 'service': '1ms', 'to': 'db'},
               'db': {'kind': 'external', 'replicas': 3, 'latency': '1ms'}},
             'run': {'warmup': '0s', 'for': '6005ms'}}
            """);
    Report report = scene.run().toEnd();
    assertEquals(300, node(report, "app.1").arrivals());
    assertEquals(300, node(report, "app.2").arrivals());
    assertEquals(200, node(report, "db.1").arrivals());
    // Each of the two callers has turns of its own.
    Map<String, Integer> routed = new HashMap<>();
    for (TraceEvent event : scene.trace().events()) {
      if (event.kind() == EventKind.ROUTED) {
        routed.merge(event.place() + " " + event.peer(), 1, Integer::sum);
      }
    }
    assertEquals(100, routed.get("app.1 db.2"));
    assertEquals(8, routed.size());
  }

  @Test
  void deadReplicaIsCalledUntilTheHealthChecksNotice() {
    Scene scene =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'lb'},
             'nodes': {'lb': {'kind': 'balancer', 'to': 'app',
                 'health': {'every': '100ms', 'failures': 2}},
               'app': {'kind': 'server', 'replicas': 2, 'workers': 5, 'service': '1ms'}},
             'faults': [{'at': '1005ms', 'kill': 'app.1', 'for': '1s'}],
             'run': {'warmup': '0s', 'for': '4s'}}
            """);
    Report report = scene.run().toEnd();
    assertEquals(
        List.of("1200.0 TARGET_REMOVED lb", "2100.0 TARGET_RESTORED lb"),
        scene.told(EventKind.TARGET_REMOVED, EventKind.TARGET_RESTORED));
    assertEquals(10, report.requests().failed(), 1);
  }
}
