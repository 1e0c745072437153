package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepthsTest {
  private static final Scenario SCENARIO =
      Scene.scenario(
          """
          {'clients': [
             {'name': 'web', 'arrivals': {'poisson': '1/s'}, 'to': 'app'},
             {'name': 'staff', 'arrivals': {'poisson': '1/s'}, 'to': 'db'}],
           'nodes': {
             'disk': {'kind': 'external', 'latency': '1ms'},
             'db': {'kind': 'database', 'service': '1ms', 'to': 'disk'},
             'cache': {'kind': 'cache', 'hit': '50%', 'to': 'db'},
             'app': {'kind': 'server', 'service': '1ms', 'to': ['db', 'cache']},
             'unused': {'kind': 'server', 'service': '1ms', 'to': 'app'}}}
          """);

  @Test
  void longestWayFromAClientCounts() {
    Depths depths = new Depths(SCENARIO);
    assertEquals(1, depths.of("app"));
    assertEquals(2, depths.of("cache"));
    assertEquals(3, depths.of("db"));
    assertEquals(4, depths.of("disk"));
    assertEquals(0, depths.of("unused"));
  }

  @Test
  void cycleIsRefused() {
    List<NodeSpec> nodes = new ArrayList<>(SCENARIO.nodes());
    NodeSpec disk = nodes.get(0);
    nodes.set(
        0,
        new NodeSpec(
            disk.name(),
            disk.kind(),
            disk.replicas(),
            disk.work(),
            disk.admission(),
            List.of("app"),
            disk.isParallel(),
            disk.policy()));
    Scenario cyclic =
        new Scenario("", 1, SCENARIO.clients(), nodes, List.of(), List.of(), SCENARIO.run());
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Run.of(cyclic));
    assertEquals("calls form a cycle through app", refusal.getMessage());
  }
}
