package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a call keeps a worker on average at the very least, whatever the queues behind it:
 * enough to tell that the workers cannot keep up.
 */
final class LeastHold {
  private final Topology topology;
  private final Map<String, double[]> least = new HashMap<>();

  LeastHold(Topology topology) {
    this.topology = topology;
    List<NodeSpec> order = topology.callersFirst();
    for (int i = order.size() - 1; i >= 0; i--) {
      NodeSpec node = order.get(i);
      double success = 1 - node.work().errorRate();
      least.put(node.name(), new double[] {own(node) + success * behind(node)});
    }
  }

  /** In seconds; infinite where the mean service is. */
  double of(NodeSpec node) {
    return least.get(node.name())[0];
  }

  private static double own(NodeSpec node) {
    return node.kind() instanceof Kind.Resolver ? 0 : Topology.service(node).mean();
  }

  private double behind(NodeSpec node) {
    if (node.to().isEmpty() || !node.policy().isPlain()) {
      return 0;
    }
    double first = call(node, node.to().get(0));
    if (node.kind() instanceof Kind.Cache cache) {
      return cache.contents() instanceof Kind.HitShare hits ? (1 - hits.share()) * first : 0;
    }
    double bound = first;
    for (int i = 1; i < node.to().size(); i++) {
      double next = call(node, node.to().get(i));
      if (node.kind() instanceof Kind.Balancer) {
        bound = Math.min(bound, next);
      } else if (node.isParallel()) {
        bound = Math.max(bound, next);
      } else if (isSure(topology.node(node.to().get(i - 1)))) {
        bound += next;
      } else {
        // What is called after a call that may fail may never be called.
        return bound;
      }
    }
    return bound;
  }

  private double call(NodeSpec caller, String name) {
    NodeSpec callee = topology.node(name);
    Finding<Delay> way = topology.link(caller.name(), name);
    if (!way.isKnown()) {
      return 0;
    }
    boolean isWorthWaiting = !(callee.kind() instanceof Kind.Queue) && isOpen(callee);
    return 2 * way.get().mean() + (isWorthWaiting ? of(callee) : 0);
  }

  /** Whether each call is let in, however it ends. */
  private static boolean isOpen(NodeSpec node) {
    return Topology.isUnbounded(node) && node.admission().equals(Admission.open());
  }

  /** Whether a call to it ends well for all that is known without a look at queues. */
  private static boolean isSure(NodeSpec node) {
    return isOpen(node)
        && node.work().errorRate() == 0
        && (node.to().isEmpty() || node.kind() instanceof Kind.Queue);
  }
}
