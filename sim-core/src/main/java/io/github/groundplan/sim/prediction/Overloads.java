package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds queues that grow without end, so that what a run measured depends on how long it was: where
 * theory knows the load by theory, elsewhere by what was measured.
 */
public final class Overloads {
  /** So busy are workers that cannot keep up; those at 95 % load are not. */
  private static final double BUSY = 0.98;

  private static final double LEAST_GROWTH = 0.01;

  /**
   * Of N calls the number that come less the number that leave strays by about √(2N) by chance, at
   * full load and with exponential gaps and services; so this is more than three such deviations.
   */
  private static final double ROOTS = 5;

  private Overloads() {}

  /** A sentence without a full stop for each queue that grows; none if all keep up. */
  public static List<String> of(Scenario scenario, Prediction prediction, Report report) {
    List<String> sentences = new ArrayList<>();
    boolean isCertain = !isBroken(scenario);
    List<NodePrediction> nodes = prediction.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      NodeSpec spec = scenario.nodes().get(i);
      NodePrediction node = nodes.get(i);
      boolean isUnstable = node.verdict() == Verdict.UNSTABLE;
      if (isUnstable && isCertain) {
        sentences.add(
            node.reason()
                + "; its queue grows without end, and the figures depend on the length of the run");
      } else if (isUnstable || node.verdict() == Verdict.UNKNOWN) {
        sentences.addAll(measured(spec, report));
      }
    }
    return sentences;
  }

  /** A breaker that opens takes load away. */
  private static boolean isBroken(Scenario scenario) {
    for (ClientSpec clients : scenario.clients()) {
      if (isBroken(clients.policy())) {
        return true;
      }
    }
    for (NodeSpec node : scenario.nodes()) {
      if (isBroken(node.policy())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBroken(CallPolicy policy) {
    return policy.breaker().isPresent();
  }

  private static List<String> measured(NodeSpec spec, Report report) {
    List<String> sentences = new ArrayList<>();
    boolean isWithoutEnd = Topology.isUnbounded(spec) && !Topology.isUnlimited(spec);
    for (NodeFigures node : report.nodes()) {
      if (isWithoutEnd && isMachineOf(spec, node.name(), report) && isGrowing(spec, node)) {
        sentences.add(
            node.name()
                + " did not keep up: of "
                + Words.count(node.arrivals(), "call")
                + ", "
                + growth(node)
                + " had not left it in the end, and its queue has no limit; the figures depend on"
                + " the length of the run");
      }
    }
    return sentences;
  }

  /** Whether a name is that of a replica, or of a node that has none. */
  private static boolean isMachineOf(NodeSpec spec, String name, Report report) {
    if (name.startsWith(spec.name() + ".")) {
      return true;
    }
    if (!name.equals(spec.name())) {
      return false;
    }
    for (NodeFigures node : report.nodes()) {
      if (node.name().equals(name + ".1")) {
        return false;
      }
    }
    return true;
  }

  private static int growth(NodeFigures node) {
    return node.arrivals() - node.completed() - node.failed() - node.rejected() - node.abandoned();
  }

  private static boolean isGrowing(NodeSpec spec, NodeFigures node) {
    double growth = growth(node);
    // Who shares its workers has them for all that wait for others, too: busy counts service only.
    boolean isBusy = node.utilisation() >= BUSY || spec.work().discipline() == Discipline.SHARING;
    return isBusy
        && growth > ROOTS * Math.sqrt(node.arrivals())
        && growth > LEAST_GROWTH * node.arrivals();
  }
}
