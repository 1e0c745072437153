package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario whose limited queues have been made endless where a caller tries again when it is
 * turned away: how many more calls that makes has no closed form, but as long as no queue is full
 * there are none.
 *
 * @param names of the nodes whose queues are limited in fact
 */
record Relaxed(Scenario scenario, Set<String> names) {
  static Relaxed of(Scenario scenario) {
    Set<String> names = new HashSet<>();
    if (!isAnyoneActing(scenario)) {
      return new Relaxed(scenario, names);
    }
    List<NodeSpec> nodes = new ArrayList<>();
    for (NodeSpec node : scenario.nodes()) {
      boolean isLimited =
          node.work().queueLimit() != Work.UNLIMITED && node.work().queueLimit() > 0;
      if (isLimited) {
        names.add(node.name());
      }
      nodes.add(isLimited ? endless(node) : node);
    }
    return new Relaxed(
        new Scenario(
            scenario.title(),
            scenario.seed(),
            scenario.clients(),
            nodes,
            scenario.links(),
            scenario.faults(),
            scenario.run()),
        names);
  }

  private static NodeSpec endless(NodeSpec node) {
    return new NodeSpec(
        node.name(),
        node.kind(),
        node.replicas(),
        node.work().withQueueLimit(Work.UNLIMITED),
        node.admission(),
        node.to(),
        node.isParallel(),
        node.policy());
  }

  private static boolean isAnyoneActing(Scenario scenario) {
    for (ClientSpec clients : scenario.clients()) {
      if (isActing(clients.policy())) {
        return true;
      }
    }
    for (NodeSpec node : scenario.nodes()) {
      if (isActing(node.policy())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a caller makes more calls, or fewer, when some of them fail. */
  static boolean isActing(CallPolicy policy) {
    return policy.retry().attempts() > 1 || policy.breaker().isPresent();
  }
}
