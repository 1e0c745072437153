package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Systems larger than anyone would look at. */
@Timeout(60)
class StressTest {
  @Test
  void hundredThousandQueuedRequestsFailWhenTheirServerDies() {
    Scene scene =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '1000000/s'}, 'to': 'app', 'timeout': '10s'},
             'nodes': {'app': {'kind': 'server', 'service': '100s'}},
             'run': {'warmup': '0s', 'requests': 100000}}
            """);
    scene.run().until(1);
    assertEquals(100_000, scene.run().report().requests().inFlight());
    scene.run().apply(new Fault.Kill("app"));
    assertEquals(100_000, scene.run().report().requests().failed());
    scene.run().toEnd();
    assertEquals(1, scene.run().now());
  }

  @Test
  void tenThousandUsersAreServedOneAfterAnother() {
    Report report =
        Scene.of(
                """
                {'clients': {'arrivals': {'users': 10000, 'think': {'exp': '1s'}}, 'to': 'app'},
                 'nodes': {'app': {'kind': 'server', 'service': '1ms'}},
                 'run': {'warmup': '20s', 'for': '60s'}}
                """)
            .run()
            .toEnd();
    assertEquals(60_000, report.nodes().get(0).completed(), 1);
    // By the response time law: 10,000 users at 1,000 a second, less a second of thought.
    assertEquals(9, report.requests().latency().mean(), 0.1);
    assertEquals(9_000, report.requests().inSystemMean(), 100);
  }

  @Test
  void thousandReplicasShareTheLoad() {
    Report report =
        Scene.of(
                """
                {'clients': {'arrivals': {'poisson': '50000/s'}, 'to': 'lb'},
                 'nodes': {'lb': {'kind': 'balancer', 'policy': 'power-of-two', 'to': 'app',
                             'health': {'every': '100ms'}},
                   'app': {'kind': 'server', 'replicas': 1000, 'service': {'exp': '10ms'}}},
                 'faults': [{'at': '1s', 'kill': 'app', 'for': '100ms'}],
                 'run': {'warmup': '0s', 'for': '2s'}}
                """)
            .run()
            .toEnd();
    assertEquals(1002, report.nodes().size());
    assertEquals(100_000, report.requests().arrivals(), 2000);
    // Half of the 5,000 requests of that time at least, and those in hand.
    assertEquals(5_500, report.requests().failed(), 1500);
  }

  @Test
  void hundredNodesInARowThatTakeNoTimeAreWalkedThroughWithoutAnOverflow() {
    StringBuilder nodes = new StringBuilder();
    for (int i = 0; i < 99; i++) {
      String node = "'n%d': {'kind': 'resolver', 'ttl': '0s', 'to': 'n%d'}, ";
      nodes.append(node.formatted(i, i + 1));
    }
    Report report =
        Scene.of(
                """
                {'clients': {'arrivals': {'constant': '10/s'}, 'to': 'n0'},
                 'nodes': {%s 'n99': {'kind': 'resolver'}},
                 'run': {'warmup': '0s', 'requests': 5}}
                """
                    .formatted(nodes))
            .run()
            .toEnd();
    assertEquals(5, report.requests().completed());
    assertEquals(0, report.requests().latency().max());
  }

  /** Each of twelve nodes calls all that come after it: 2,048 calls for one request. */
  @Test
  void manyCallsInTurnThatTakeNoTimeAreMadeWithoutAnOverflow() {
    StringBuilder nodes = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      StringBuilder to = new StringBuilder();
      for (int j = i + 1; j < 12; j++) {
        to.append(to.isEmpty() ? "" : ", ").append("'n").append(j).append("'");
      }
      String node = "'n%d': {'kind': 'external', 'latency': '0s', 'to': [%s]}%s";
      nodes.append(node.formatted(i, to, i < 11 ? ", " : ""));
    }
    Report report =
        Scene.of(
                """
                {'clients': {'arrivals': {'constant': '10/s'}, 'to': 'n0'},
                 'nodes': {%s},
                 'run': {'warmup': '0s', 'requests': 5}}
                """
                    .formatted(nodes))
            .run()
            .toEnd();
    assertEquals(5, report.requests().completed());
    assertEquals(5 * 1024, report.nodes().get(11).completed());
  }

  @Test
  void usersOfADeadServerWhoThinkForAnInstantOnlyLetTimePass() {
    Scene scene =
        Scene.of(
            """
            {'clients': {'arrivals': {'users': 100, 'think': '1us'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '1s'}},
             'faults': [{'at': '0s', 'kill': 'app'}],
             'run': {'warmup': '0s', 'for': '1ms'}}
            """);
    Report report = scene.run().toEnd();
    assertEquals(report.requests().arrivals(), report.requests().failed());
    assertTrue(report.requests().failed() >= 99_000);
  }
}
