package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.Optional;

/** Finds the model that fits a machine and the calls that come to it. */
final class Stations {
  private final Topology topology;
  private final Holding holding;
  private final Concurrency concurrency;
  private final LeastHold least;
  private final Revisits revisits;
  private final Patience patience;

  Stations(Topology topology, Concurrency concurrency, Holding holding, Revisits revisits) {
    this.topology = topology;
    this.holding = holding;
    this.concurrency = concurrency;
    least = new LeastHold(topology);
    this.revisits = revisits;
    patience = Patience.of(topology.scenario());
  }

  /** One machine of a node, to which such calls come. */
  Station of(NodeSpec node, Flow flow) {
    Optional<String> obstacle = obstacle(node);
    if (flow.isNone()) {
      return Models.idle();
    }
    if (obstacle.isPresent()) {
      return Station.unknown(obstacle.get(), flow.rate());
    }
    if (concurrency.isNeverQueued(node)) {
      return neverQueued(node, flow);
    }
    boolean isShared = node.work().discipline() == Discipline.SHARING;
    Finding<Delay> time = isShared ? Holding.own(node) : holding.hold(node);
    boolean isLimitless = Topology.isUnbounded(node) && (patience.isEndless() || isShared);
    double shortest = time.isKnown() ? time.get().mean() : least.of(node);
    if (isLimitless && flow.rate() * shortest >= node.work().workers()) {
      String reason = Words.overload(node.name(), node.work().workers(), shortest, flow.rate());
      return topology.isRelaxed(node)
          ? Station.unknown(
              reason + ", and turns calls away, some of which come again", flow.rate())
          : Station.unstable(reason, flow.rate());
    }
    if (!time.isKnown()) {
      Station unknown = Station.unknown(time.reason(), flow.rate());
      return isLimitless ? unknown.losingNone() : unknown;
    }
    Station station = modelled(node, flow, time.get(), isShared);
    return station.isKnown() || !isLimitless
        ? station
        : Models.busyOnly(node, flow, time.get(), station);
  }

  private Station modelled(NodeSpec node, Flow flow, Delay time, boolean isShared) {
    Queue queue = new Queue(node, flow, time, patience, revisits.isRevisited(node));
    try {
      return isShared ? queue.shared() : queue.inLine();
    } catch (IllegalArgumentException e) {
      // A model's own bounds: more workers, places or stages than it can sum.
      return Station.unknown(e.getMessage(), flow.rate());
    }
  }

  /** Why nothing can be said, whatever comes. */
  private static Optional<String> obstacle(NodeSpec node) {
    if (node.kind() instanceof Kind.Server server && server.scale().isPresent()) {
      return Optional.of("the number of its replicas changes");
    }
    if (!node.admission().equals(Admission.open())) {
      return Optional.of("it turns calls away at its door");
    }
    return Optional.empty();
  }

  private Station neverQueued(NodeSpec node, Flow flow) {
    Finding<Delay> hold = holding.hold(node);
    double held = hold.isKnown() ? hold.get().mean() * flow.rate() : Double.NaN;
    return Models.neverQueued(node, flow, held, most(node));
  }

  private String most(NodeSpec node) {
    return Topology.isUnlimited(node)
        ? "there is room for any number of calls"
        : "at most "
            + Words.number(concurrency.most(node))
            + " calls come at a time, for "
            + Words.count(node.work().workers(), "worker");
  }

  /** How many work at a machine, for all that counts. */
  static int workers(NodeSpec node) {
    return node.work().workers() == Work.UNLIMITED ? 0 : node.work().workers();
  }
}
