package io.github.groundplan.sim.run;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.Link;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Does to the parts of a running scenario what a fault says, and takes it back. */
final class Actions {
  private final Environment environment;
  private final Scenario scenario;
  private final Plant plant;
  private final Map<Server, Ailments> ailments = new LinkedHashMap<>();

  Actions(Environment environment, Scenario scenario, Plant plant) {
    this.environment = environment;
    this.scenario = scenario;
    this.plant = plant;
  }

  /** Brings an effect about, and gives what takes it back; that does nothing a second time. */
  Runnable apply(Fault.Effect effect) {
    if (effect instanceof Fault.Partition partition) {
      return cut(linksBetween(partition.target(), partition.other()), partition);
    }
    List<Server> machines = machines(effect.target());
    if (effect instanceof Fault.Isolate) {
      return cut(linksOf(machines), effect);
    }
    if (effect instanceof Fault.Revive) {
      machines.forEach(machine -> ailments(machine).revive());
      tellDatabases();
      return () -> {};
    }
    return afflict(machines, effect);
  }

  private Runnable afflict(List<Server> machines, Fault.Effect effect) {
    List<Runnable> endings = new ArrayList<>();
    for (Server machine : machines) {
      if (!(effect instanceof Fault.Kill) || isThere(machine)) {
        endings.add(ailments(machine).begin(effect));
      }
    }
    tellDatabases();
    return () -> {
      endings.forEach(Runnable::run);
      tellDatabases();
    };
  }

  /** Not if an auto-scaler has yet to start it, so that there is nothing to be killed. */
  private static boolean isThere(Server machine) {
    return machine.isInRotation() || machine.load() > 0;
  }

  private Ailments ailments(Server machine) {
    return ailments.computeIfAbsent(machine, Ailments::new);
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

  private void tellDatabases() {
    for (NodeGroup group : plant.groups()) {
      group.replication().ifPresent(replication -> replication.stateChanged());
    }
  }

  private Runnable cut(List<Link> links, Fault.Effect effect) {
    String other = effect instanceof Fault.Partition partition ? partition.other() : "";
    links.forEach(Link::cut);
    environment.recordChange(EventKind.PARTITIONED, effect.target(), other, "");
    boolean[] isMended = {false};
    return () -> {
      if (!isMended[0]) {
        isMended[0] = true;
        links.forEach(Link::mend);
        environment.recordChange(EventKind.HEALED, effect.target(), other, "");
      }
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
