package io.github.groundplan.sim.run;

import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.HashMap;
import java.util.Map;

/** How many calls there are between clients and each node, the longest way. */
final class Depths {
  private final Map<String, Integer> byNode = new HashMap<>();

  private final int nodes;

  /**
   * Measures a scenario.
   *
   * @throws IllegalArgumentException if calls form a cycle
   */
  Depths(Scenario scenario) {
    nodes = scenario.nodes().size();
    for (ClientSpec clients : scenario.clients()) {
      byNode.put(clients.to(), 1);
    }
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (NodeSpec node : scenario.nodes()) {
        isChanged |= deepen(node);
      }
    }
  }

  /** 1 if only clients call the node; 0 if nobody does. */
  int of(String node) {
    return byNode.getOrDefault(node, 0);
  }

  private boolean deepen(NodeSpec caller) {
    boolean isChanged = false;
    int depth = of(caller.name());
    if (depth > nodes) {
      throw new IllegalArgumentException("calls form a cycle through " + caller.name());
    }
    for (String callee : caller.to()) {
      if (depth > 0 && of(callee) <= depth) {
        byNode.put(callee, depth + 1);
        isChanged = true;
      }
    }
    return isChanged;
  }
}
