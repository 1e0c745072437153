package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many calls a node can have in hand at a time, at most: users wait for their answers, and a
 * worker for what it calls.
 */
final class Concurrency {
  private static final double ANY = Double.POSITIVE_INFINITY;

  private final Map<String, double[]> most = new HashMap<>();

  Concurrency(Topology topology) {
    for (NodeSpec node : topology.scenario().nodes()) {
      most.put(node.name(), new double[1]);
    }
    for (ClientSpec clients : topology.scenario().clients()) {
      double count = clients.arrivals() instanceof Arrivals.Users users ? users.count() : ANY;
      add(clients.to(), count);
    }
    for (NodeSpec node : topology.callersFirst()) {
      double out = atOnce(node);
      Set<String> called = new HashSet<>();
      for (String callee : node.to()) {
        // One after another, a callee named twice has but one of the two calls at a time.
        boolean isAgain = !called.add(callee) && !node.isParallel();
        add(callee, isAgain ? 0 : out);
      }
    }
  }

  private void add(String callee, double count) {
    most.get(callee)[0] += count;
  }

  /** How many calls a node works on at a time, at most, and so has others work on. */
  private double atOnce(NodeSpec node) {
    boolean isFreed = node.work().discipline() == Discipline.SHARING;
    double workers =
        Topology.isUnlimited(node) || isFreed
            ? ANY
            : (double) node.work().workers() * Topology.machines(node);
    // Who calls a broker has its answer at once, and may call again.
    return node.kind() instanceof Kind.Queue ? workers : Math.min(workers, most(node));
  }

  /** How many calls may be at all machines of a node together; infinite for any number. */
  double most(NodeSpec node) {
    return most.get(node.name())[0];
  }

  /** Whether no call ever waits for a worker, whichever machine each goes to. */
  boolean isNeverQueued(NodeSpec node) {
    if (Topology.isUnlimited(node)) {
      return true;
    }
    int workers = node.work().workers();
    return workers != Work.UNLIMITED
        && !(node.kind() instanceof Kind.Queue)
        && most(node) <= workers;
  }
}
