package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.ExponentialCalls;
import io.github.groundplan.sim.theory.ForkJoin;

/** Calls made side by side, of which the slowest counts. */
final class Forks {
  private final Topology topology;
  private final Holding holding;
  private final Concurrency concurrency;
  private final Flows flows;

  Forks(Topology topology, Holding holding, Concurrency concurrency, Flows flows) {
    this.topology = topology;
    this.holding = holding;
    this.concurrency = concurrency;
    this.flows = flows;
  }

  Finding<Reply> slowest(NodeSpec node) {
    NodeSpec first = topology.node(node.to().get(0));
    for (String name : node.to()) {
      if (!topology.link(node.name(), name).isKnown()
          || !topology.link(node.name(), name).get().isZero()) {
        return unknown(node);
      }
    }
    return concurrency.isNeverQueued(first) ? free(node, first) : queued(node, first);
  }

  /** To nodes where nobody waits, all of the same exponential time. */
  private Finding<Reply> free(NodeSpec node, NodeSpec first) {
    Finding<Delay> hold = holding.hold(first);
    if (!hold.isKnown() || !hold.get().isExponential() || hold.get().success() < 1) {
      return unknown(node);
    }
    for (String name : node.to()) {
      NodeSpec callee = topology.node(name);
      boolean isAlike = concurrency.isNeverQueued(callee) && holding.hold(callee).equals(hold);
      if (!isAlike) {
        return unknown(node);
      }
    }
    ExponentialCalls calls = new ExponentialCalls(node.to().size(), hold.get().mean());
    return Finding.of(Reply.of(calls.meanOfSlowest(), 1, new Reply.Tailed(calls.slowestTail())));
  }

  /** To two M/M/1 queues that get nothing else. */
  private Finding<Reply> queued(NodeSpec node, NodeSpec first) {
    NodeSpec second = topology.node(node.to().get(1));
    double rate = flows.first(first).rate();
    boolean isPair =
        node.to().size() == 2
            && !first.equals(second)
            && isAlone(first, node)
            && isAlone(second, node)
            && holding.hold(first).equals(holding.hold(second));
    if (!isPair || !(rate > 0)) {
      return unknown(node);
    }
    ForkJoin model = new ForkJoin(rate, 1 / holding.hold(first).get().mean());
    return Finding.of(Reply.of(model.meanResponse(), 1, new Reply.Opaque()));
  }

  private boolean isAlone(NodeSpec callee, NodeSpec caller) {
    Station station = flows.first(callee);
    return station.model().equals("M/M/1")
        && station.responseTail().isPresent()
        && Topology.machines(callee) == 1
        && callee.work().errorRate() == 0
        && topology.callers(callee.name()).size() == 1
        && topology.callers(callee.name()).get(0).equals(caller.name());
  }

  private static Finding<Reply> unknown(NodeSpec node) {
    return Finding.unknown(node.name() + " waits for the slowest of several calls");
  }
}
