package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who calls whom over what, and in which order to look at the nodes. */
final class Topology {
  private final Relaxed relaxed;
  private final Scenario scenario;
  private final Map<String, NodeSpec> nodes = new LinkedHashMap<>();
  private final Map<String, List<String>> callers = new HashMap<>();
  private final List<NodeSpec> order = new ArrayList<>();

  Topology(Scenario whole) {
    relaxed = Relaxed.of(whole);
    scenario = relaxed.scenario();
    for (NodeSpec node : scenario.nodes()) {
      nodes.put(node.name(), node);
      callers.put(node.name(), new ArrayList<>());
    }
    for (ClientSpec clients : scenario.clients()) {
      callers.get(clients.to()).add(clients.name());
    }
    for (NodeSpec node : scenario.nodes()) {
      for (String callee : node.to()) {
        callers.get(callee).add(node.name());
      }
    }
    sort();
  }

  /** With endless queues where a limit would be of consequence only when it is reached. */
  Scenario scenario() {
    return scenario;
  }

  /** Whether a queue is taken for endless that is not. */
  boolean isRelaxed(NodeSpec node) {
    return relaxed.names().contains(node.name());
  }

  NodeSpec node(String name) {
    return nodes.get(name);
  }

  /** All nodes, each behind all that call it. */
  List<NodeSpec> callersFirst() {
    return order;
  }

  /** Who calls a node, as often as it names it. */
  List<String> callers(String node) {
    return callers.get(node);
  }

  /** A layer at a time: those whose callers have all been placed. */
  private void sort() {
    Map<String, int[]> waitingFor = new HashMap<>();
    for (NodeSpec node : scenario.nodes()) {
      int[] count = {0};
      for (String caller : callers.get(node.name())) {
        count[0] += nodes.containsKey(caller) ? 1 : 0;
      }
      waitingFor.put(node.name(), count);
      if (count[0] == 0) {
        order.add(node);
      }
    }
    for (int i = 0; i < order.size(); i++) {
      for (String callee : order.get(i).to()) {
        if (--waitingFor.get(callee)[0] == 0) {
          order.add(nodes.get(callee));
        }
      }
    }
  }

  /** How many machines a node has. */
  static int machines(NodeSpec node) {
    return node.kind() instanceof Kind.Database database && database.followers() > 0
        ? database.followers() + 1
        : node.replicas();
  }

  /** A node's own work on a call. */
  static Distribution service(NodeSpec node) {
    return Scaling.divided(node.work().service(), node.work().speed());
  }

  static boolean isUnlimited(NodeSpec node) {
    return node.work().workers() == Work.UNLIMITED;
  }

  static boolean isUnbounded(NodeSpec node) {
    return node.work().queueLimit() == Work.UNLIMITED;
  }

  /** One way over the link between two, without what messages may have to wait for. */
  Finding<Delay> link(String caller, String callee) {
    Path path = scenario.path(caller, callee);
    if (path.loss() > 0) {
      return Finding.unknown("messages from " + caller + " to " + callee + " may be lost");
    }
    if (path.transmissionSeconds() > 0) {
      return Finding.unknown(
          "messages from " + caller + " to " + callee + " wait for those before them on the wire");
    }
    Delay latency = Delay.of(path.latency());
    double spread = path.jitter() * path.jitter() / 3;
    return Finding.of(
        spread == 0 || latency.isZero()
            ? latency
            : new Delay(
                latency.mean(),
                latency.square() * (1 + spread),
                1,
                latency.mean(),
                Optional.empty()));
  }
}
