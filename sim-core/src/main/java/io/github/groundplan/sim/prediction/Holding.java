package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a call keeps a worker: through the node's own work and the wait for all that it calls,
 * as long as nobody queues there.
 */
final class Holding {
  private final Topology topology;
  private final Concurrency concurrency;
  private final Map<String, Finding<Delay>> holds = new HashMap<>();

  Holding(Topology topology, Concurrency concurrency) {
    this.topology = topology;
    this.concurrency = concurrency;
    List<NodeSpec> order = topology.callersFirst();
    for (int i = order.size() - 1; i >= 0; i--) {
      NodeSpec node = order.get(i);
      holds.put(node.name(), own(node).then(own -> behind(node).then(rest -> both(own, rest))));
    }
  }

  private static Finding<Delay> both(Delay own, Delay rest) {
    return Finding.of(own.then(rest));
  }

  /** From when a worker takes a call until it is free again. */
  Finding<Delay> hold(NodeSpec node) {
    return holds.get(node.name());
  }

  /** The node's own work alone. */
  static Finding<Delay> own(NodeSpec node) {
    Distribution service = Topology.service(node);
    if (!(service.mean() <= Double.MAX_VALUE)) {
      return Finding.unknown("the mean service of " + node.name() + " is infinite");
    }
    if (node.kind() instanceof Kind.Resolver resolver
        && resolver.ttlSeconds() > 0
        && service.mean() > 0) {
      return Finding.unknown(
          node.name() + " takes time only when the answer it remembers is too old");
    }
    return Finding.of(Delay.of(service).failing(node.work().errorRate()));
  }

  /** What a node's worker waits for. */
  private Finding<Delay> behind(NodeSpec node) {
    if (node.to().isEmpty()) {
      return Finding.of(Delay.none());
    }
    if (node.kind() instanceof Kind.Balancer balancer) {
      return chosen(node, balancer);
    }
    if (node.kind() instanceof Kind.Cache cache) {
      return missed(node, cache);
    }
    return node.isParallel() ? atOnce(node) : inSequence(node);
  }

  private Finding<Delay> inSequence(NodeSpec node) {
    Finding<Delay> sum = Finding.of(Delay.none());
    for (String callee : node.to()) {
      sum = sum.then(before -> call(node, callee).then(next -> both(before, next)));
    }
    return sum;
  }

  private Finding<Delay> atOnce(NodeSpec node) {
    List<Delay> all = new ArrayList<>();
    for (String callee : node.to()) {
      Finding<Delay> one = call(node, callee);
      if (!one.isKnown()) {
        return one;
      }
      all.add(one.get());
    }
    Optional<Delay> slowest = Delay.slowest(all);
    return slowest.isPresent()
        ? Finding.of(slowest.get())
        : Finding.unknown(node.name() + " waits for the slowest of several unlike calls");
  }

  private Finding<Delay> missed(NodeSpec node, Kind.Cache cache) {
    if (!(cache.contents() instanceof Kind.HitShare hits)) {
      return Finding.unknown("what " + node.name() + " holds depends on what was asked before");
    }
    return call(node, node.to().get(0))
        .then(
            miss ->
                cache.isStaleServed() && miss.success() < 1
                    ? Finding.unknown(node.name() + " answers for a node that fails")
                    : Finding.of(Delay.either(hits.share(), Delay.none(), miss)));
  }

  private Finding<Delay> chosen(NodeSpec node, Kind.Balancer balancer) {
    Finding<Delay> mixture = call(node, node.to().get(0));
    double weight = weight(node, balancer, 0);
    for (int i = 1; i < node.to().size(); i++) {
      double before = weight;
      weight += weight(node, balancer, i);
      double share = before / weight;
      Finding<Delay> next = call(node, node.to().get(i));
      mixture =
          mixture.then(some -> next.then(more -> Finding.of(Delay.either(share, some, more))));
    }
    boolean isByChance = isFixed(balancer.routing()) || node.to().size() == 1;
    return isByChance
        ? mixture
        : mixture.then(
            all ->
                call(node, node.to().get(0)).get().equals(all)
                    ? Finding.of(all)
                    : Finding.unknown(node.name() + " chooses by the load of each target"));
  }

  /** Whether the share of calls that each target gets is known. */
  static boolean isFixed(Routing routing) {
    return routing == Routing.ROUND_ROBIN
        || routing == Routing.RANDOM
        || routing == Routing.WEIGHTED;
  }

  /** How many calls a target of a balancer gets, in proportion. */
  double weight(NodeSpec node, Kind.Balancer balancer, int index) {
    int machines = Topology.machines(topology.node(node.to().get(index)));
    return balancer.weights().isEmpty()
        ? machines
        : (double) machines * balancer.weights().get(index);
  }

  /** A call, from its leaving until its answer is back. */
  private Finding<Delay> call(NodeSpec caller, String name) {
    NodeSpec callee = topology.node(name);
    return topology
        .link(caller.name(), name)
        .then(way -> reached(callee).then(there -> both(way.then(there), way)))
        .then(there -> tried(caller, there));
  }

  /** A policy that never has to act changes nothing; but where calls fail it does. */
  private static Finding<Delay> tried(NodeSpec caller, Delay call) {
    return Relaxed.isActing(caller.policy()) && call.success() < 1
        ? Finding.unknown(caller.name() + " tries again, or gives up, when calls fail")
        : Finding.of(call);
  }

  /** From a call's arrival at a node where nobody queues until the answer. */
  private Finding<Delay> reached(NodeSpec node) {
    if (!node.admission().equals(Admission.open())) {
      return Finding.unknown(node.name() + " turns calls away at its door");
    }
    if (node.kind() instanceof Kind.Queue) {
      return Topology.isUnbounded(node)
          ? Finding.of(Delay.none())
          : Finding.unknown(node.name() + " turns calls away when it is full");
    }
    return concurrency.isNeverQueued(node)
        ? hold(node)
        : Finding.unknown("its workers are held while they wait for one of " + node.name());
  }
}
