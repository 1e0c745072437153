package io.github.groundplan.sim.run;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.Link;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Does to the parts of a running scenario what a fault says, and takes it back. */
final class Actions {
  private final Environment environment;
  private final Scenario scenario;
  private final Plant plant;

  Actions(Environment environment, Scenario scenario, Plant plant) {
    this.environment = environment;
    this.scenario = scenario;
    this.plant = plant;
  }

  /** Brings an effect about, and gives what takes it back. */
  Runnable apply(Fault.Effect effect) {
    if (effect instanceof Fault.Partition partition) {
      return cut(linksBetween(partition.target(), partition.other()), partition);
    }
    List<Server> machines = machines(effect.target());
    if (effect instanceof Fault.Isolate) {
      return cut(linksOf(machines), effect);
    }
    if (effect instanceof Fault.Kill) {
      return kill(machines);
    }
    if (effect instanceof Fault.Revive) {
      revive(machines);
      return () -> {};
    }
    if (effect instanceof Fault.Slow slow) {
      machines.forEach(machine -> machine.slow(slow.factor()));
      return () -> machines.forEach(machine -> machine.slow(1));
    }
    double rate = ((Fault.Errors) effect).rate();
    machines.forEach(machine -> machine.addErrors(rate));
    return () -> machines.forEach(machine -> machine.addErrors(0));
  }

  /**
   * The machines that a name stands for: all of a node, the primary of a database, or one.
   *
   * @throws IllegalArgumentException if the name stands for nothing
   */
  List<Server> machines(String target) {
    for (NodeGroup group : plant.groups()) {
      if (group.name().equals(target)) {
        return group.replication().isPresent()
            ? List.of(group.replication().get().primary())
            : group.machines();
      }
      for (int i = 0; i < group.machines().size(); i++) {
        if (target.equals(group.name() + "." + (i + 1))) {
          return List.of(group.machines().get(i));
        }
      }
    }
    throw new IllegalArgumentException("no such node: " + target);
  }

  private Runnable kill(List<Server> machines) {
    List<Server> killed = new ArrayList<>();
    for (Server machine : machines) {
      if (!machine.isDown()) {
        machine.kill();
        killed.add(machine);
      }
    }
    tellDatabases();
    return () -> revive(killed);
  }

  private void revive(List<Server> machines) {
    machines.forEach(Server::revive);
    tellDatabases();
  }

  private void tellDatabases() {
    for (NodeGroup group : plant.groups()) {
      group.replication().ifPresent(replication -> replication.stateChanged());
    }
  }

  private Runnable cut(List<Link> links, Fault.Effect effect) {
    String other = effect instanceof Fault.Partition partition ? partition.other() : "";
    links.forEach(Link::cut);
    environment.recordChange(EventKind.PARTITIONED, effect.target(), other, "");
    return () -> {
      links.forEach(Link::mend);
      environment.recordChange(EventKind.HEALED, effect.target(), other, "");
    };
  }

  private List<Link> linksOf(List<Server> machines) {
    List<Link> some = new ArrayList<>();
    for (Link link : plant.links()) {
      if (machines.contains(link.to()) || isOneOf(machines, link.from())) {
        some.add(link);
      }
    }
    return some;
  }

  private static boolean isOneOf(List<Server> machines, String name) {
    for (Server machine : machines) {
      if (machine.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private List<Link> linksBetween(String from, String to) {
    List<Server> callees = allMachines(to);
    List<String> callers = callers(from);
    List<Link> some = new ArrayList<>();
    for (Link link : plant.links()) {
      if (callers.contains(link.from()) && callees.contains(link.to())) {
        some.add(link);
      }
    }
    return some;
  }

  private List<String> callers(String from) {
    List<String> names = new ArrayList<>();
    for (ClientSpec spec : scenario.clients()) {
      if (from.equals(Scenario.CLIENTS) || from.equals(spec.name())) {
        names.add(spec.name());
      }
    }
    if (names.isEmpty()) {
      allMachines(from).forEach(machine -> names.add(machine.name()));
    }
    return names;
  }

  private List<Server> allMachines(String target) {
    NodeGroup group = plant.group(target);
    return group == null ? machines(target) : group.machines();
  }
}
