package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.QueueFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where users send again when they have been answered. */
final class ClosedPrediction {
  private final Topology topology;
  private final Concurrency concurrency;
  private final Finding<ClosedSolution> solution;

  ClosedPrediction(Topology topology, Concurrency concurrency, Finding<ClosedSolution> solution) {
    this.topology = topology;
    this.concurrency = concurrency;
    this.solution = solution;
  }

  ClientsPrediction clients() {
    if (!solution.isKnown()) {
      return new ClientsPrediction(Verdict.UNKNOWN, solution.reason(), List.of());
    }
    ClosedSolution solved = solution.get();
    Figures figures =
        new Figures()
            .add("throughput", Unit.RATE, solved.throughput())
            .add("inSystemMean", Unit.MEAN_NUMBER, solved.throughput() * solved.meanResponse())
            .latency(
                solved.meanResponse(), isFirstComeFirstServed() ? solved.tail() : Optional.empty());
    return new ClientsPrediction(Verdict.EXACT, "", figures.all());
  }

  private boolean isFirstComeFirstServed() {
    for (NodeSpec node : topology.scenario().nodes()) {
      boolean isOther =
          node.work().discipline() == Discipline.SHARING
              || node.work().discipline() == Discipline.LIFO;
      if (isOther) {
        return false;
      }
    }
    return true;
  }

  List<NodePrediction> nodes() {
    List<NodePrediction> nodes = new ArrayList<>();
    for (NodeSpec node : topology.scenario().nodes()) {
      nodes.add(node(node));
    }
    return nodes;
  }

  private NodePrediction node(NodeSpec node) {
    if (!solution.isKnown()) {
      return new NodePrediction(node.name(), Verdict.UNKNOWN, "", "", solution.reason(), List.of());
    }
    ClosedSolution solved = solution.get();
    List<QueueFigures> own = new ArrayList<>();
    for (int i = 0; i < solved.names().size(); i++) {
      if (solved.names().get(i).equals(node.name())) {
        own.add(solved.figures().get(i));
      }
    }
    if (own.isEmpty()) {
      return free(node);
    }
    return new NodePrediction(
        node.name(), Verdict.EXACT, solved.model(), solved.source(), "", figures(node, own));
  }

  private NodePrediction free(NodeSpec node) {
    String reason =
        Topology.isUnlimited(node)
            ? "there is room for any number of calls"
            : "at most "
                + Words.number(concurrency.most(node))
                + " calls come at a time, for "
                + Words.count(node.work().workers(), "worker");
    Figures figures = new Figures();
    if (!Topology.isUnlimited(node)) {
      figures.add("nodes." + node.name() + ".queueMean", Unit.MEAN_NUMBER, 0);
      figures.add("nodes." + node.name() + ".waitMean", Unit.TIME, 0);
    }
    return new NodePrediction(node.name(), Verdict.EXACT, "no queue", "", reason, figures.all());
  }

  private static List<ReplicatedFigure> figures(NodeSpec node, List<QueueFigures> machines) {
    double busy = 0;
    double queue = 0;
    double inSystem = 0;
    double rate = 0;
    for (QueueFigures figures : machines) {
      busy += figures.utilisation();
      queue += figures.meanQueue();
      inSystem += figures.meanInSystem();
      rate += figures.throughput();
    }
    String prefix = "nodes." + node.name() + ".";
    Figures figures =
        new Figures()
            .add(prefix + "utilisation", Unit.SHARE, busy / Topology.machines(node))
            .add(prefix + "queueMean", Unit.MEAN_NUMBER, queue)
            .add(prefix + "waitMean", Unit.TIME, queue / rate)
            .add(prefix + "serviceMean", Unit.TIME, Topology.service(node).mean());
    if (node.to().isEmpty()) {
      figures.add(prefix + "inSystemMean", Unit.MEAN_NUMBER, inSystem);
    }
    return figures.all();
  }
}
