package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which calls may fail, although nothing breaks. */
final class Fallible {
  private final Topology topology;
  private final Set<String> names = new HashSet<>();

  Fallible(Topology topology, Concurrency concurrency) {
    this.topology = topology;
    boolean isPatient = Patience.of(topology.scenario()).isEndless();
    List<NodeSpec> order = topology.callersFirst();
    for (int i = order.size() - 1; i >= 0; i--) {
      NodeSpec node = order.get(i);
      boolean isQueue = !concurrency.isNeverQueued(node);
      boolean isLimited = isQueue && (!isPatient || !Topology.isUnbounded(node));
      boolean isOpen = node.admission().equals(Admission.open());
      if (isLimited || !isOpen || isFailing(node)) {
        names.add(node.name());
      }
    }
  }

  private boolean isFailing(NodeSpec node) {
    if (node.kind() instanceof Kind.Queue) {
      return false;
    }
    boolean isAnyBehind = false;
    for (String callee : node.to()) {
      isAnyBehind = isAnyBehind || !topology.link(node.name(), callee).isKnown();
      isAnyBehind = isAnyBehind || names.contains(callee);
    }
    return node.work().errorRate() > 0 || isAnyBehind;
  }

  /** Whether a caller makes more calls than it is asked for, or fewer, as some of them fail. */
  boolean isActedOn(CallPolicy policy, NodeSpec callee) {
    return Relaxed.isActing(policy) && names.contains(callee.name());
  }
}
