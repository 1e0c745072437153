package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;

/**
 * Which nodes let a Poisson stream of calls come out as one: those with room for all (Mirasol, "The
 * Output of an M/G/∞ Queuing System is Poisson", 1963), M/M/c queues (Burke, "The Output of a
 * Queuing System", 1956), and those whose workers are shared (Kelly, "Reversibility and Stochastic
 * Networks", 1979, section 3.3).
 */
final class Passage {
  private final Topology topology;
  private final Concurrency concurrency;

  Passage(Topology topology, Concurrency concurrency) {
    this.topology = topology;
    this.concurrency = concurrency;
  }

  /** Whether the answers of a node to Poisson calls are a Poisson stream. */
  boolean keepsRandom(NodeSpec node) {
    boolean isSpreadByChance =
        Topology.machines(node) == 1
            || (node.kind() instanceof Kind.Database database
                && (database.followers() == 1 || database.isPrimaryOnly()));
    return keepsRandom(node, isSpreadByChance);
  }

  /**
   * The same.
   *
   * @param isSpreadByChance whether what one of its machines gets is random too
   */
  private boolean keepsRandom(NodeSpec node, boolean isSpreadByChance) {
    boolean isOpen =
        node.admission().equals(Admission.open()) && Patience.of(topology.scenario()).isEndless();
    if (!isOpen || !node.policy().isPlain() || node.isParallel()) {
      return false;
    }
    if (node.kind() instanceof Kind.Queue) {
      return Topology.isUnbounded(node);
    }
    boolean isBehindFree = node.to().isEmpty();
    boolean isShared = node.work().discipline() == Discipline.SHARING;
    boolean isFree = concurrency.isNeverQueued(node) || (isShared && Topology.isUnbounded(node));
    if (isFree) {
      return isPlainKind(node) && areAllBehind(node);
    }
    return isBehindFree
        && Topology.isUnbounded(node)
        && isSpreadByChance
        && Topology.service(node) instanceof Exponential;
  }

  private static boolean isPlainKind(NodeSpec node) {
    if (node.kind() instanceof Kind.Resolver) {
      return node.work().service().mean() == 0;
    }
    boolean isCounted =
        node.kind() instanceof Kind.Cache cache && cache.contents() instanceof Kind.HitShare;
    return isCounted || !(node.kind() instanceof Kind.Cache);
  }

  private boolean areAllBehind(NodeSpec node) {
    for (String callee : node.to()) {
      NodeSpec next = topology.node(callee);
      boolean isUneven = node.kind() instanceof Kind.Balancer && success(next) < 1;
      boolean isKept = isDrawnBy(node) ? keepsRandom(next, true) : keepsRandom(next);
      if (isUneven || !isKept || !topology.link(node.name(), callee).isKnown()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDrawnBy(NodeSpec node) {
    return node.kind() instanceof Kind.Balancer balancer && balancer.routing() == Routing.RANDOM;
  }

  /** The share of calls that a node which keeps them random ends well. */
  double success(NodeSpec node) {
    double own = 1 - node.work().errorRate();
    if (node.to().isEmpty() || node.kind() instanceof Kind.Queue) {
      return node.kind() instanceof Kind.Queue ? 1 : own;
    }
    if (node.kind() instanceof Kind.Cache cache && cache.contents() instanceof Kind.HitShare hits) {
      double miss = cache.isStaleServed() ? 1 : success(topology.node(node.to().get(0)));
      return own * (hits.share() + (1 - hits.share()) * miss);
    }
    double product = own;
    for (String callee : node.to()) {
      product *= success(topology.node(callee));
    }
    return product;
  }
}
