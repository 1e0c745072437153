package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.LinkSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/** The parts that scenarios are put together from. */
final class Parts {
  static final Kind SERVER = new Kind.Server(Optional.empty());

  private Parts() {}

  static Scenario system(ClientSpec clients, NodeSpec... nodes) {
    return system(List.of(clients), nodes);
  }

  static Scenario system(List<ClientSpec> clients, NodeSpec... nodes) {
    return new Scenario("", 1, clients, List.of(nodes), List.of(), List.of(), RunSpec.DEFAULT);
  }

  /** The same with faults. */
  static Scenario failing(List<Fault> faults, Scenario scenario) {
    return new Scenario(
        scenario.title(),
        scenario.seed(),
        scenario.clients(),
        scenario.nodes(),
        scenario.links(),
        faults,
        scenario.run());
  }

  /** The same over links. */
  static Scenario over(List<LinkSpec> links, Scenario scenario) {
    return new Scenario(
        scenario.title(),
        scenario.seed(),
        scenario.clients(),
        scenario.nodes(),
        links,
        scenario.faults(),
        scenario.run());
  }

  /** Poisson arrivals. */
  static ClientSpec poisson(double rate, String to) {
    return clients(new Arrivals.Poisson(rate), to);
  }

  static ClientSpec clients(Arrivals arrivals, String to) {
    return clients(Scenario.CLIENTS, arrivals, to, 0);
  }

  static ClientSpec clients(String name, Arrivals arrivals, String to, int priority) {
    return new ClientSpec(
        name, arrivals, to, priority, Keys.MANY, Optional.empty(), CallPolicy.plain());
  }

  static ClientSpec with(ClientSpec clients, CallPolicy policy) {
    return new ClientSpec(
        clients.name(),
        clients.arrivals(),
        clients.to(),
        clients.priority(),
        clients.keys(),
        clients.patience(),
        policy);
  }

  static ClientSpec withPatience(ClientSpec clients, Distribution patience) {
    return new ClientSpec(
        clients.name(),
        clients.arrivals(),
        clients.to(),
        clients.priority(),
        clients.keys(),
        Optional.of(patience),
        clients.policy());
  }

  static ClientSpec withKeys(ClientSpec clients, Keys keys) {
    return new ClientSpec(
        clients.name(),
        clients.arrivals(),
        clients.to(),
        clients.priority(),
        keys,
        clients.patience(),
        clients.policy());
  }

  static NodeSpec server(String name, Work work, String... to) {
    return node(name, SERVER, 1, work, to);
  }

  static NodeSpec servers(String name, int replicas, Work work) {
    return node(name, SERVER, replicas, work);
  }

  /** Has no limit to its workers. */
  static NodeSpec external(String name, Distribution service) {
    return node(name, new Kind.External(), 1, Work.of(Work.UNLIMITED, service));
  }

  static NodeSpec balancer(String name, Routing routing, String... to) {
    Kind kind = new Kind.Balancer(routing, List.of(), Optional.empty());
    return node(name, kind, 1, Work.none(), to);
  }

  /** Calls nodes one after another, which costs it nothing. */
  static NodeSpec chain(String name, String... to) {
    return node(name, SERVER, 1, Work.none(), to);
  }

  /** Calls nodes all at once, which costs it nothing. */
  static NodeSpec fork(String name, List<String> to) {
    return new NodeSpec(
        name, SERVER, 1, Work.none(), Admission.open(), to, true, CallPolicy.plain());
  }

  static NodeSpec node(String name, Kind kind, int replicas, Work work, String... to) {
    return new NodeSpec(
        name, kind, replicas, work, Admission.open(), List.of(to), false, CallPolicy.plain());
  }

  static NodeSpec with(NodeSpec node, Admission admission) {
    return new NodeSpec(
        node.name(),
        node.kind(),
        node.replicas(),
        node.work(),
        admission,
        node.to(),
        node.isParallel(),
        node.policy());
  }

  static NodeSpec with(NodeSpec node, CallPolicy policy) {
    return new NodeSpec(
        node.name(),
        node.kind(),
        node.replicas(),
        node.work(),
        node.admission(),
        node.to(),
        node.isParallel(),
        policy);
  }
}
