package io.github.groundplan.sim.run;

import io.github.groundplan.sim.model.Census;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.HealthChecks;
import io.github.groundplan.sim.model.Link;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Population;
import io.github.groundplan.sim.model.Resolver;
import io.github.groundplan.sim.model.Route;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.model.Target;
import io.github.groundplan.sim.policy.ConsistentHash;
import io.github.groundplan.sim.policy.LeastConnections;
import io.github.groundplan.sim.policy.PowerOfTwo;
import io.github.groundplan.sim.policy.RandomChoice;
import io.github.groundplan.sim.policy.RoundRobin;
import io.github.groundplan.sim.policy.Router;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.policy.Weighted;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All parts of a scenario, built and wired. */
final class Plant {
  /** After so many calls in a row there is a link over which not even free messages are direct. */
  private static final int REST = 50;

  private final Environment environment;
  private final Scenario scenario;
  private final Depths depths;
  private final Map<String, NodeGroup> groups = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Population> populations = new ArrayList<>();

  /**
   * Builds a scenario.
   *
   * @param census counts the requests of each population
   */
  Plant(Environment environment, Scenario scenario, Function<ClientSpec, Census> census) {
    this.environment = environment;
    this.scenario = scenario;
    depths = new Depths(scenario);
    Machines machines = new Machines(environment);
    for (NodeSpec spec : scenario.nodes()) {
      groups.put(spec.name(), machines.of(spec));
    }
    for (NodeGroup group : groups.values()) {
      for (Server machine : group.machines()) {
        wire(group, machine);
      }
    }
    for (ClientSpec spec : scenario.clients()) {
      populations.add(population(spec, census.apply(spec)));
    }
  }

  Collection<NodeGroup> groups() {
    return groups.values();
  }

  NodeGroup group(String name) {
    return groups.get(name);
  }

  List<Link> links() {
    return links;
  }

  List<Population> populations() {
    return populations;
  }

  private Population population(ClientSpec spec, Census census) {
    Population.Settings settings =
        new Population.Settings(
            spec.name(),
            spec.arrivals(),
            spec.priority(),
            areKeysUsed() ? Optional.of(spec.keys()) : Optional.empty(),
            spec.patience());
    NodeGroup callee = groups.get(spec.to());
    Route route = routeTo(callee, spec.name(), spec.name());
    Target target = new Target(spec.to(), route, spec.policy());
    return new Population(environment, settings, target, census);
  }

  /** Keys cost time: none are drawn for a scenario that makes nothing of them. */
  private boolean areKeysUsed() {
    for (NodeSpec spec : scenario.nodes()) {
      Kind kind = spec.kind();
      if (kind instanceof Kind.Cache cache && cache.contents() instanceof Kind.LeastRecentlyUsed) {
        return true;
      }
      if (kind instanceof Kind.Balancer balancer && balancer.routing() == Routing.CONSISTENT_HASH) {
        return true;
      }
    }
    return false;
  }

  private void wire(NodeGroup group, Server machine) {
    NodeSpec spec = group.spec();
    if (spec.kind() instanceof Kind.Balancer balancer) {
      balance(spec, balancer, machine);
      return;
    }
    List<Target> targets = new ArrayList<>();
    for (String name : spec.to()) {
      Route route = routeTo(groups.get(name), spec.name(), machine.name());
      targets.add(new Target(name, route, spec.policy()));
      look(spec, machine, route);
    }
    machine.calls(targets, spec.isParallel());
  }

  /** A resolver may look whom its answers can name. */
  private void look(NodeSpec spec, Server machine, Route route) {
    if (spec.kind() instanceof Kind.Resolver resolver && resolver.health().isPresent()) {
      new HealthChecks(environment, machine, route, resolver.health().get());
      ((Resolver) machine).answersBy(route);
    }
  }

  private void balance(NodeSpec spec, Kind.Balancer balancer, Server machine) {
    List<Link> all = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < spec.to().size(); i++) {
      List<Link> some = linksTo(groups.get(spec.to().get(i)), spec.name(), machine.name());
      all.addAll(some);
      int weight = balancer.weights().isEmpty() ? 1 : balancer.weights().get(i);
      for (int j = 0; j < some.size(); j++) {
        weights.add(weight);
      }
    }
    Route route =
        new Route(environment, machine.name(), router(balancer, machine.name(), weights), all);
    String peer = spec.to().size() == 1 ? spec.to().get(0) : "targets";
    machine.calls(List.of(new Target(peer, route, spec.policy())), false);
    balancer.health().ifPresent(rule -> new HealthChecks(environment, machine, route, rule));
  }

  private Router router(Kind.Balancer balancer, String name, List<Integer> weights) {
    return switch (balancer.routing()) {
      case ROUND_ROBIN -> new RoundRobin();
      case RANDOM -> new RandomChoice(environment.stream(name + ".routing"));
      case LEAST_CONNECTIONS -> new LeastConnections();
      case POWER_OF_TWO -> new PowerOfTwo(environment.stream(name + ".routing"));
      case WEIGHTED -> new Weighted(array(weights));
      case CONSISTENT_HASH -> new ConsistentHash();
    };
  }

  private static double[] array(List<Integer> values) {
    double[] array = new double[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private Route routeTo(NodeGroup callee, String caller, String machine) {
    Router router =
        callee.replication().isPresent()
            ? callee.replication().get().router(machine, callee.name())
            : new RoundRobin();
    String name = machine + "-" + callee.name();
    return new Route(environment, name, router, linksTo(callee, caller, machine));
  }

  private List<Link> linksTo(NodeGroup callee, String caller, String machine) {
    Path path = scenario.path(caller, callee.name());
    boolean isRest = depths.of(callee.name()) % REST == 0;
    List<Link> some = new ArrayList<>();
    for (Server server : callee.machines()) {
      some.add(new Link(environment, machine, server, path, isRest));
    }
    links.addAll(some);
    return some;
  }
}
