package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long calls of one priority take, from leaving their caller until the answer is back. */
final class Replies {
  private final Topology topology;
  private final Concurrency concurrency;
  private final Holding holding;
  private final Flows flows;
  private final int priority;
  private final Revisits revisits;
  private final Map<String, Finding<Reply>> firsts = new HashMap<>();
  private final Map<String, Finding<Reply>> others = new HashMap<>();

  Replies(
      Topology topology,
      Concurrency concurrency,
      Holding holding,
      Revisits revisits,
      Flows flows,
      int priority) {
    this.topology = topology;
    this.concurrency = concurrency;
    this.holding = holding;
    this.flows = flows;
    this.priority = priority;
    this.revisits = revisits;
    List<NodeSpec> order = topology.callersFirst();
    for (int i = order.size() - 1; i >= 0; i--) {
      NodeSpec node = order.get(i);
      firsts.put(node.name(), machine(node, flows.first(node)));
      others.put(node.name(), machine(node, flows.other(node)));
    }
  }

  /** A client's request, without what a client does when it is not answered. */
  Finding<Reply> request(ClientSpec clients) {
    return call(clients.name(), clients.policy(), clients.to());
  }

  /** What a call to a node's own part and all behind it takes, at its first machine. */
  Finding<Reply> atFirst(NodeSpec node) {
    return firsts.get(node.name());
  }

  /** The same at each of its other machines. */
  Finding<Reply> atOther(NodeSpec node) {
    return others.get(node.name());
  }

  private Finding<Reply> machine(NodeSpec node, Station station) {
    if (station.verdict() == Verdict.UNSTABLE) {
      return Finding.unknown(station.reason());
    }
    if (node.kind() instanceof Kind.Queue) {
      return station.losses().rejectedShare() >= 0
          ? Finding.of(Reply.constant(0).letIn(1 - station.losses().rejectedShare()))
          : unknown(node, station);
    }
    if (!(station.waitOf().applyAsDouble(priority) >= 0)) {
      return unknown(node, station);
    }
    boolean isShared = node.work().discipline() == Discipline.SHARING;
    if (Topology.isUnlimited(node)) {
      return Holding.own(node)
          .then(own -> behind(node).then(rest -> Finding.of(Reply.of(own).then(rest))));
    }
    if (isShared) {
      return Holding.own(node)
          .then(own -> behind(node).then(rest -> Finding.of(shared(own, station).then(rest))));
    }
    return holding.hold(node).then(hold -> Finding.of(inLine(node, hold, station)));
  }

  private static Finding<Reply> unknown(NodeSpec node, Station station) {
    String reason =
        station.reason().isEmpty() || station.isKnown()
            ? "the waits of each priority are not known"
            : station.reason();
    return Finding.unknown(node.name() + ": " + reason);
  }

  private Reply shared(Delay own, Station station) {
    double mean = own.meanOfSuccess() + station.waitOf().applyAsDouble(priority);
    return Reply.of(mean, own.success(), new Reply.Opaque());
  }

  private Reply inLine(NodeSpec node, Delay hold, Station station) {
    double wait = station.waitOf().applyAsDouble(priority);
    if (concurrency.isNeverQueued(node)) {
      return Reply.of(hold);
    }
    double mean = wait + hold.meanOfSuccess();
    double success = station.servedShare() * hold.success();
    if (revisits.isRevisited(node)) {
      return Reply.of(mean, success, new Reply.Opaque());
    }
    if (station.model().equals("M/M/1") && station.responseTail().isPresent()) {
      return Reply.of(mean, success, new Reply.Exponential(mean, true));
    }
    return Reply.of(
        mean,
        success,
        station.responseTail().isPresent() && hold.success() == 1
            ? new Reply.Tailed(station.responseTail().get())
            : new Reply.Opaque());
  }

  private Finding<Reply> behind(NodeSpec node) {
    if (node.to().isEmpty()) {
      return Finding.of(Reply.constant(0));
    }
    if (node.kind() instanceof Kind.Balancer balancer) {
      return chosen(node, balancer);
    }
    if (node.kind() instanceof Kind.Cache cache) {
      return missed(node, cache);
    }
    return node.isParallel() && node.to().size() > 1
        ? new Forks(topology, holding, concurrency, flows).slowest(node)
        : inSequence(node);
  }

  private Finding<Reply> inSequence(NodeSpec node) {
    Finding<Reply> sum = Finding.of(Reply.constant(0));
    for (String to : node.to()) {
      sum =
          sum.then(
              before ->
                  call(node.name(), node.policy(), to).then(next -> Finding.of(before.then(next))));
    }
    return sum;
  }

  private Finding<Reply> missed(NodeSpec node, Kind.Cache cache) {
    if (!(cache.contents() instanceof Kind.HitShare hits)) {
      return Finding.unknown("what " + node.name() + " holds depends on what was asked before");
    }
    return call(node.name(), node.policy(), node.to().get(0))
        .then(
            miss ->
                cache.isStaleServed() && miss.success() < 1
                    ? Finding.unknown(node.name() + " answers for a node that fails")
                    : Finding.of(Reply.either(hits.share(), Reply.constant(0), miss)));
  }

  private Finding<Reply> chosen(NodeSpec node, Kind.Balancer balancer) {
    if (!Holding.isFixed(balancer.routing()) && node.to().size() > 1) {
      return Finding.unknown(node.name() + " chooses by load or key among several nodes");
    }
    Finding<Reply> mixture = balancedCall(node, 0);
    double weight = holding.weight(node, balancer, 0);
    for (int i = 1; i < node.to().size(); i++) {
      double before = weight;
      weight += holding.weight(node, balancer, i);
      double share = before / weight;
      Finding<Reply> next = balancedCall(node, i);
      mixture =
          mixture.then(some -> next.then(more -> Finding.of(Reply.either(share, some, more))));
    }
    return mixture;
  }

  /** A balancer goes to all machines of a node alike, a database's followers included. */
  private Finding<Reply> balancedCall(NodeSpec node, int index) {
    NodeSpec callee = topology.node(node.to().get(index));
    double first = 1.0 / Topology.machines(callee);
    return over(node.name(), node.policy(), callee, mixed(callee, first));
  }

  private Finding<Reply> call(String caller, CallPolicy policy, String to) {
    NodeSpec callee = topology.node(to);
    double first =
        callee.kind() instanceof Kind.Database database && database.followers() > 0
            ? 1 - database.readShare()
            : 1.0 / Topology.machines(callee);
    return over(caller, policy, callee, mixed(callee, first));
  }

  private Finding<Reply> mixed(NodeSpec callee, double first) {
    if (first == 1) {
      return atFirst(callee);
    }
    Finding<Reply> other = atOther(callee);
    return first == 0
        ? other
        : atFirst(callee)
            .then(one -> other.then(rest -> Finding.of(Reply.either(first, one, rest))));
  }

  private Finding<Reply> over(
      String caller, CallPolicy policy, NodeSpec callee, Finding<Reply> there) {
    return topology
        .link(caller, callee.name())
        .then(
            way -> {
              Reply once = Reply.of(way);
              return there.then(reply -> tried(caller, policy, once.then(reply).then(once)));
            });
  }

  private static Finding<Reply> tried(String caller, CallPolicy policy, Reply reply) {
    return Relaxed.isActing(policy) && reply.success() < 1
        ? Finding.unknown(caller + " tries again, or gives up, when calls fail")
        : Finding.of(reply);
  }
}
