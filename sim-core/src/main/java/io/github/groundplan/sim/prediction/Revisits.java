package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether one request may call a node more than once. */
final class Revisits {
  private final Topology topology;
  private final Set<String> revisited = new HashSet<>();
  private final Set<String> once = new HashSet<>();

  Revisits(Topology topology) {
    this.topology = topology;
  }

  boolean isRevisited(NodeSpec node) {
    if (!revisited.contains(node.name()) && !once.contains(node.name())) {
      (isFoundTwice(node) ? revisited : once).add(node.name());
    }
    return revisited.contains(node.name());
  }

  private boolean isFoundTwice(NodeSpec node) {
    Map<String, int[]> calls = new HashMap<>();
    List<NodeSpec> order = topology.callersFirst();
    for (int i = order.size() - 1; i >= 0; i--) {
      NodeSpec each = order.get(i);
      int count = each.equals(node) ? 1 : 0;
      for (String callee : each.to()) {
        int more = calls.get(callee)[0];
        // A balancer calls one of its nodes only. Two are as good as many.
        count =
            each.kind() instanceof Kind.Balancer
                ? Math.max(count, more)
                : Math.min(2, count + more);
      }
      calls.put(each.name(), new int[] {count});
    }
    for (ClientSpec clients : topology.scenario().clients()) {
      if (calls.get(clients.to())[0] > 1) {
        return true;
      }
    }
    return false;
  }
}
