package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where clients send whatever becomes of their requests. */
final class OpenPrediction {
  private final Flows flows;
  private final List<ClientSpec> populations;

  /** At each priority that somebody has; elsewhere null. */
  private final Replies[] byPriority = new Replies[ClientSpec.LAST_PRIORITY + 1];

  private final List<NodePrediction> nodes = new ArrayList<>();
  private Verdict worst = Verdict.EXACT;

  OpenPrediction(
      Topology topology, Concurrency concurrency, Holding holding, Revisits revisits, Flows flows) {
    this.flows = flows;
    populations = topology.scenario().clients();
    for (ClientSpec clients : populations) {
      int priority = clients.priority();
      if (byPriority[priority] == null) {
        byPriority[priority] =
            new Replies(topology, concurrency, holding, revisits, flows, priority);
      }
    }
    for (NodeSpec node : topology.scenario().nodes()) {
      NodePrediction prediction = node(node);
      nodes.add(prediction);
      worst = prediction.verdict().compareTo(worst) > 0 ? prediction.verdict() : worst;
    }
  }

  List<NodePrediction> nodes() {
    return nodes;
  }

  ClientsPrediction clients() {
    Finding<Reply> all = Finding.unknown("nobody sends");
    double rates = 0;
    for (ClientSpec clients : populations) {
      double rate = Clients.rate(clients);
      if (!(rate > 0)) {
        return unknown(Clients.reason(clients));
      }
      Finding<Reply> own = byPriority[clients.priority()].request(clients);
      double share = rates / (rates + rate);
      all =
          rates == 0
              ? own
              : all.then(some -> own.then(more -> Finding.of(Reply.either(share, some, more))));
      rates += rate;
    }
    return all.isKnown() ? known(all.get(), rates) : unknown(all.reason());
  }

  private static ClientsPrediction unknown(String reason) {
    return new ClientsPrediction(Verdict.UNKNOWN, reason, List.of());
  }

  private ClientsPrediction known(Reply reply, double rate) {
    boolean isNear = worst == Verdict.APPROXIMATE;
    Figures figures = new Figures().add("throughput", Unit.RATE, rate * reply.success());
    if (reply.success() == 1) {
      figures.add("inSystemMean", Unit.MEAN_NUMBER, rate * reply.mean());
    }
    figures.latency(reply.mean(), reply.tail());
    return new ClientsPrediction(isNear ? Verdict.APPROXIMATE : Verdict.EXACT, "", figures.all());
  }

  private NodePrediction node(NodeSpec node) {
    int machines = Topology.machines(node);
    Station first = flows.first(node);
    Station other = flows.other(node);
    boolean isFirstWorse =
        machines == 1
            || other.model().equals("no calls")
            || first.verdict().compareTo(other.verdict()) > 0;
    Station shown = isFirstWorse ? first : other;
    return new NodePrediction(
        node.name(),
        shown.verdict(),
        model(machines, first, other),
        shown.law().source(),
        shown.reason(),
        shown.verdict() == Verdict.UNSTABLE ? List.of() : figures(node, machines, first, other));
  }

  private static String model(int machines, Station first, Station other) {
    if (machines == 1 || first.model().isEmpty() || other.model().isEmpty()) {
      return machines == 1 ? first.model() : "";
    }
    if (first.model().equals(other.model())) {
      return first.model()
          + (first.model().startsWith("no ") || first.model().endsWith("∞") ? "" : " each");
    }
    return other.rate() == 0
        ? first.model() + " at the primary"
        : first.model() + ", the others " + other.model();
  }

  private List<ReplicatedFigure> figures(
      NodeSpec node, int machines, Station first, Station other) {
    int rest = machines - 1;
    double rate = first.rate() + (rest > 0 ? rest * other.rate() : 0);
    Figures figures = new Figures();
    String prefix = "nodes." + node.name() + ".";
    if (!Topology.isUnlimited(node)) {
      double busy =
          first.means().utilisation() + (rest > 0 ? rest * other.means().utilisation() : 0);
      figures.add(prefix + "utilisation", Unit.SHARE, busy / machines);
      double queue = first.means().queued() + (rest > 0 ? rest * other.means().queued() : 0);
      figures.add(prefix + "queueMean", Unit.MEAN_NUMBER, queue);
      figures.add(prefix + "waitMean", Unit.TIME, wait(rest, first, other));
    }
    if (rate > 0 && Holding.own(node).isKnown()) {
      figures.add(prefix + "serviceMean", Unit.TIME, Holding.own(node).get().mean());
    }
    figures.add(prefix + "inSystemMean", Unit.MEAN_NUMBER, inSystem(node, rest, first, other));
    double firsts = rate > 0 ? first.rate() / rate : 0;
    double others = rate > 0 && rest > 0 ? rest * other.rate() / rate : 0;
    share(
        figures,
        prefix + "rejectedShare",
        mean(firsts, first.losses().rejectedShare(), others, other.losses().rejectedShare()));
    share(
        figures,
        prefix + "abandonedShare",
        mean(firsts, first.losses().abandonedShare(), others, other.losses().abandonedShare()));
    return figures.all();
  }

  /** What happens to none is not worth a line. */
  private static void share(Figures figures, String name, double share) {
    if (share > 0) {
      figures.add(name, Unit.SHARE, share);
    }
  }

  /** Over all calls of a node, from those of its first machine and of each other. */
  private static double mean(double firsts, double ofFirst, double others, double ofOther) {
    return (firsts > 0 ? firsts * ofFirst : 0) + (others > 0 ? others * ofOther : 0);
  }

  /** Over all that are served. */
  private static double wait(int rest, Station first, Station other) {
    double firsts = first.rate() * first.servedShare();
    double others = rest > 0 ? rest * other.rate() * other.servedShare() : 0;
    if (others == 0) {
      return first.means().waiting();
    }
    return (firsts * first.means().waiting() + others * other.means().waiting())
        / (firsts + others);
  }

  private double inSystem(NodeSpec node, int rest, Station first, Station other) {
    boolean isHeld = Topology.isUnlimited(node) || node.work().discipline() == Discipline.SHARING;
    if (!isHeld) {
      return first.means().inSystem() + (rest > 0 ? rest * other.means().inSystem() : 0);
    }
    double sum = 0;
    NodeFlow arriving = flows.arriving(node);
    for (int priority = 0; priority < byPriority.length; priority++) {
      double firsts = arriving.first().rate(priority);
      double others = rest > 0 ? rest * arriving.other().rate(priority) : 0;
      sum += firsts == 0 ? 0 : firsts * time(byPriority[priority].atFirst(node));
      sum += others == 0 ? 0 : others * time(byPriority[priority].atOther(node));
    }
    return sum;
  }

  /** By Little's law; only where all end well is the time of those the time of all. */
  private static double time(Finding<Reply> reply) {
    Optional<Reply> known = reply.value();
    return known.isPresent() && known.get().success() == 1 ? known.get().mean() : Double.NaN;
  }
}
