package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows the calls from the clients on, and finds the model of each machine on their way. */
final class Flows {
  private final Topology topology;
  private final Concurrency concurrency;
  private final Holding holding;
  private final Stations stations;
  private final Fallible fallible;
  private final Routes routes;
  private final Map<String, NodeFlow> arriving = new HashMap<>();
  private final Map<String, Station> first = new HashMap<>();
  private final Map<String, Station> others = new HashMap<>();

  Flows(Topology topology, Concurrency concurrency, Holding holding, Revisits revisits) {
    this.topology = topology;
    this.concurrency = concurrency;
    this.holding = holding;
    fallible = new Fallible(topology, concurrency);
    stations = new Stations(topology, concurrency, holding, revisits);
    routes = new Routes(topology);
    for (NodeSpec node : topology.scenario().nodes()) {
      arriving.put(node.name(), NodeFlow.none());
    }
    for (ClientSpec clients : topology.scenario().clients()) {
      NodeSpec callee = topology.node(clients.to());
      Flow sent = over(clients.name(), clients.policy(), callee, sent(clients));
      add(callee, routes.direct(sent, callee));
    }
    topology.callersFirst().forEach(this::pass);
  }

  /** The calls that come to a node. */
  NodeFlow arriving(NodeSpec node) {
    return arriving.get(node.name());
  }

  /** The first machine of a node: of a database the primary. */
  Station first(NodeSpec node) {
    return first.get(node.name());
  }

  /** Each of the other machines of a node; as the first if there are none. */
  Station other(NodeSpec node) {
    return others.get(node.name());
  }

  private void add(NodeSpec callee, NodeFlow flow) {
    arriving.put(callee.name(), arriving(callee).and(flow));
  }

  private static Flow sent(ClientSpec clients) {
    Arrivals arrivals = clients.arrivals();
    int priority = clients.priority();
    if (arrivals instanceof Arrivals.Poisson poisson) {
      return Flow.of(priority, poisson.rate(), new Gaps.Poisson());
    }
    if (arrivals instanceof Arrivals.Constant constant) {
      return Flow.of(priority, constant.rate(), new Gaps.Even());
    }
    String reason =
        arrivals instanceof Arrivals.Users
            ? "users send when they have been answered"
            : "the arrival rate changes with time";
    return Flow.of(priority, Double.NaN, new Gaps.Unknown(reason));
  }

  /** The calls behind the link between two. */
  private Flow over(String caller, CallPolicy policy, NodeSpec callee, Flow calls) {
    if (fallible.isActedOn(policy, callee)) {
      return calls.unknown(
          caller + ": what is tried again, or not at all, depends on how many calls fail");
    }
    if (policy.bulkhead() != CallPolicy.UNBOUNDED) {
      return calls.unknown(caller + " has a limit to the calls that it has out");
    }
    Finding<Delay> way = topology.link(caller, callee.name());
    if (!way.isKnown()) {
      return calls.unknown(way.reason());
    }
    return way.get().isConstant()
        ? calls
        : calls.with(calls.gaps().shuffled("from " + caller + " to " + callee.name()));
  }

  private void pass(NodeSpec node) {
    int machines = Topology.machines(node);
    NodeFlow in = arriving(node);
    Station one = stations.of(node, in.first());
    Station each = machines > 1 ? stations.of(node, in.other()) : one;
    first.put(node.name(), one);
    others.put(node.name(), each);
    if (!node.to().isEmpty()) {
      pass(node, leaving(node, in.total(), one), 1, true);
      pass(node, leaving(node, in.first(), one), 1, false);
      pass(node, leaving(node, in.other(), each), machines - 1, false);
    }
  }

  /** What one machine of a node passes on, once its own work is done. */
  private Flow leaving(NodeSpec node, Flow in, Station station) {
    String name = node.name();
    if (in.isNone()) {
      return in;
    }
    if (station.verdict() == Verdict.UNSTABLE) {
      return in.unknown(name + ", before it, cannot keep up");
    }
    double served = station.servedShare();
    Flow passed = in.thinned(1 - node.work().errorRate(), "calls that " + name + " does not fail");
    if (Topology.isUnlimited(node)) {
      boolean isSteady = Delay.of(Topology.service(node)).isConstant();
      return isSteady && !(node.kind() instanceof Kind.Resolver)
          ? passed
          : resolved(node, passed.with(passed.gaps().shuffled("at " + name)));
    }
    if (node.work().discipline() == Discipline.SHARING && station.isKnown()) {
      return passed;
    }
    if (!(served >= 0)) {
      return passed.unknown("how many calls " + name + " lets through is not known");
    }
    return concurrency.isNeverQueued(node)
        ? passed
        : passed
            .thinned(served, "")
            .with(
                new Gaps.Unknown(
                    "its calls come from "
                        + name
                        + ", whose workers hold some back while they wait for others"));
  }

  /** A resolver delays calls at times only, which leaves a Poisson stream of them disturbed. */
  private static Flow resolved(NodeSpec node, Flow passed) {
    boolean isAtTimes =
        node.kind() instanceof Kind.Resolver resolver
            && resolver.ttlSeconds() > 0
            && node.work().service().mean() > 0;
    return isAtTimes
        ? passed.with(new Gaps.Unknown(node.name() + " delays calls at times only"))
        : passed;
  }

  /**
   * Passes on what leaves so many machines of a node, which all spread it alike.
   *
   * @param isTotal whether that is what leaves all of them, as if they were one
   */
  private void pass(NodeSpec node, Flow calls, int machines, boolean isTotal) {
    if (machines == 0 || calls.isNone()) {
      return;
    }
    if (node.kind() instanceof Kind.Balancer balancer) {
      List<NodeFlow> flows = routes.balanced(calls, node, balancer);
      for (int i = 0; i < flows.size(); i++) {
        NodeSpec callee = topology.node(node.to().get(i));
        if (isAsOne(node, callee) == isTotal) {
          arrive(node, callee, flows.get(i), machines);
        }
      }
      return;
    }
    Flow next = node.kind() instanceof Kind.Cache cache ? misses(node, cache, calls) : calls;
    for (String name : node.to()) {
      NodeSpec callee = topology.node(name);
      if (isAsOne(node, callee) == isTotal) {
        arrive(node, callee, routes.direct(next, callee), machines);
      }
      next = node.isParallel() ? next : answered(node, callee, next);
    }
  }

  /**
   * Whether it makes no difference to a callee which machine of a node a call comes from, nor to a
   * call which machine it is at.
   */
  private static boolean isAsOne(NodeSpec node, NodeSpec callee) {
    boolean isRandom =
        node.kind() instanceof Kind.Balancer balancer && balancer.routing() == Routing.RANDOM;
    return Topology.machines(node) > 1
        && Topology.isUnlimited(node)
        && !(node.kind() instanceof Kind.Database)
        && (isRandom || Topology.machines(callee) == 1 || Topology.isUnlimited(callee));
  }

  private static Flow misses(NodeSpec node, Kind.Cache cache, Flow calls) {
    return cache.contents() instanceof Kind.HitShare hits
        ? calls.thinned(1 - hits.share(), "what " + node.name() + " does not hold")
        : calls.unknown("how much " + node.name() + " holds depends on what was asked before");
  }

  /** Calls of so many machines, each of which spreads them alike, arrive over their links. */
  private void arrive(NodeSpec caller, NodeSpec callee, NodeFlow flow, int machines) {
    add(
        callee,
        new NodeFlow(
            over(caller.name(), caller.policy(), callee, flow.total().ofMachines(machines)),
            over(caller.name(), caller.policy(), callee, flow.first().ofMachines(machines)),
            over(caller.name(), caller.policy(), callee, flow.other().ofMachines(machines))));
  }

  /** What goes on to the next node, once one has answered. */
  private Flow answered(NodeSpec caller, NodeSpec callee, Flow calls) {
    Passage passage = new Passage(topology, concurrency);
    Finding<Delay> hold = holding.hold(callee);
    boolean isSteady =
        concurrency.isNeverQueued(callee) && hold.isKnown() && hold.get().isConstant();
    if (!passage.keepsRandom(callee)) {
      return calls.unknown(
          "what "
              + caller.name()
              + " calls next depends on what becomes of its calls to "
              + callee.name());
    }
    Flow on = calls.thinned(passage.success(callee), "calls that " + callee.name() + " answers");
    return isSteady ? on : on.with(on.gaps().shuffled("at " + callee.name()));
  }
}
