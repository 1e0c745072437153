package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.ArrayList;
import java.util.List;

/** How the calls of one machine spread over the machines that it calls. */
final class Routes {
  private final Topology topology;

  Routes(Topology topology) {
    this.topology = topology;
  }

  /** To a node that is called without a balancer: its replicas in turn, or a primary. */
  NodeFlow direct(Flow calls, NodeSpec callee) {
    int machines = Topology.machines(callee);
    if (!(callee.kind() instanceof Kind.Database database) || database.followers() == 0) {
      Flow each = calls.inTurn(machines);
      return new NodeFlow(calls, each, each);
    }
    String reads = "reads of " + callee.name();
    return new NodeFlow(
        calls,
        calls.thinned(1 - database.readShare(), reads),
        calls.thinned(database.readShare(), reads).inTurn(database.followers()));
  }

  /** To each of the nodes behind a balancer, in their order. */
  List<NodeFlow> balanced(Flow calls, NodeSpec balancer, Kind.Balancer kind) {
    List<NodeFlow> flows = new ArrayList<>();
    double all = 0;
    int machines = 0;
    for (int i = 0; i < balancer.to().size(); i++) {
      all += weight(balancer, kind, i);
      machines += Topology.machines(topology.node(balancer.to().get(i)));
    }
    for (int i = 0; i < balancer.to().size(); i++) {
      double share = weight(balancer, kind, i) / all;
      int own = Topology.machines(topology.node(balancer.to().get(i)));
      Flow each = chosen(calls, balancer, kind.routing(), machines, share / own);
      Flow total = own == machines ? calls : own == 1 ? each : each.ofMachines(own);
      flows.add(new NodeFlow(total, each, each));
    }
    return flows;
  }

  private double weight(NodeSpec balancer, Kind.Balancer kind, int index) {
    int machines = Topology.machines(topology.node(balancer.to().get(index)));
    return kind.weights().isEmpty() ? machines : (double) machines * kind.weights().get(index);
  }

  /** What one machine of so many gets. */
  private static Flow chosen(
      Flow calls, NodeSpec balancer, Routing routing, int machines, double share) {
    if (machines == 1) {
      return calls;
    }
    String name = balancer.name();
    boolean isOneNode = balancer.to().size() == 1;
    return switch (routing) {
      case ROUND_ROBIN -> calls.inTurn(machines);
      case RANDOM -> calls.thinned(share, name + " draws a target for each");
      case WEIGHTED ->
          calls
              .thinned(share, "")
              .with(new Gaps.Unknown(name + " sends calls in turn by weight, not at random"));
      case POWER_OF_TWO -> isOneNode ? lesserOfTwo(calls, name, machines) : byLoad(calls, name);
      case LEAST_CONNECTIONS ->
          isOneNode
              ? calls.inTurn(machines).with(new Gaps.Unknown(loadReason(name)))
              : byLoad(calls, name);
      case CONSISTENT_HASH ->
          calls.unknown(name + " chooses by key, and how many keys fall to each target is chance");
    };
  }

  private static Flow lesserOfTwo(Flow calls, String name, int machines) {
    Flow each = calls.inTurn(machines);
    return each.with(
        calls.isPoisson() ? new Gaps.LesserOfTwo(machines) : new Gaps.Unknown(loadReason(name)));
  }

  private static Flow byLoad(Flow calls, String name) {
    return calls.unknown(loadReason(name));
  }

  private static String loadReason(String balancer) {
    return balancer + " chooses by load, so that what one replica gets depends on the others";
  }
}
