package io.github.groundplan.demo.screening;

import io.github.groundplan.demo.film.MachineLabel;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What every part of a scenario is doing, in a word or two and a shape. */
final class Cast {
  private final Map<String, String> titles;
  private final Optional<Moment> moment;
  private final Map<String, PartState> states = new LinkedHashMap<>();

  private Cast(Map<String, String> titles, Optional<Moment> moment) {
    this.titles = titles;
    this.moment = moment;
  }

  /**
   * The state of every part, by its name.
   *
   * @param titles names for readers, by part; others go by their own
   * @param moment what is seen; empty before a run
   */
  static Map<String, PartState> of(
      Scenario scenario, Map<String, String> titles, Optional<Moment> moment) {
    Cast cast = new Cast(titles, moment);
    for (ClientSpec clients : scenario.clients()) {
      cast.addClients(clients, scenario.clients().size() == 1);
    }
    for (NodeSpec node : scenario.nodes()) {
      for (int i = 0; i < node.machineCount(); i++) {
        cast.addMachine(node, node.machineName(i), i);
      }
    }
    return cast.states;
  }

  private void addClients(ClientSpec clients, boolean isAlone) {
    int waiting = moment.isPresent() && isAlone ? moment.get().inFlight() : 0;
    String words = waiting == 0 ? "ready" : Quantity.count(waiting) + " waiting";
    Condition condition = waiting == 0 ? Condition.CALM : Condition.WAITING;
    String title = titles.getOrDefault(clients.name(), capital(clients.name()));
    states.put(clients.name(), new PartState(title, words, 0, condition));
  }

  private static String capital(String name) {
    return name.equals(Scenario.CLIENTS) ? "Clients" : name;
  }

  private void addMachine(NodeSpec node, String name, int number) {
    String title = titles.getOrDefault(name, MachineLabel.of(name));
    if (moment.isEmpty()) {
      states.put(name, atRest(node, title, number));
    } else {
      Moment seen = moment.get();
      Condition condition = condition(name, seen);
      double load = Math.max(0, Math.min(1, seen.busyShare(name)));
      String words = words(node, name, condition, seen);
      boolean isOut = condition == Condition.DOWN || condition == Condition.VACANT;
      int queued = isOut ? 0 : seen.queued(name);
      states.put(name, new PartState(title, words, isOut ? 0 : load, queued, condition));
    }
  }

  private static PartState atRest(NodeSpec node, String title, int number) {
    if (node.kind() instanceof Kind.Server server
        && server.scale().isPresent()
        && number >= node.replicas()) {
      return new PartState(title, "not running", 0, Condition.VACANT);
    }
    return new PartState(title, "idle", 0, Condition.CALM);
  }

  private static Condition condition(String name, Moment seen) {
    if (seen.isDown(name)) {
      // A replica that was taken away at once is gone, and no loss.
      return seen.isInRotation(name) ? Condition.DOWN : Condition.VACANT;
    } else if (seen.isBooting(name)) {
      return Condition.BOOTING;
    } else if (seen.isDraining(name)) {
      return Condition.LEAVING;
    } else if (!seen.isInRotation(name)) {
      return Condition.VACANT;
    } else if (seen.isIsolated(name)) {
      return Condition.DOWN;
    } else if (seen.isRemovedByHealthCheck(name)) {
      return Condition.SUSPECTED;
    } else if (seen.isErring(name) || seen.isSlowed(name)) {
      return Condition.SLOW;
    }
    return seen.busy(name) > 0 ? Condition.BUSY : Condition.CALM;
  }

  private static String words(NodeSpec node, String name, Condition condition, Moment seen) {
    return switch (condition) {
      case DOWN -> seen.isIsolated(name) && !seen.isDown(name) ? "cut off" : "down";
      case BOOTING -> "booting";
      case LEAVING -> "draining";
      case VACANT -> "not running";
      case SUSPECTED -> "no traffic";
      case SLOW -> seen.isErring(name) ? "errors" : "slow";
      default -> work(node, name, seen);
    };
  }

  private static String work(NodeSpec node, String name, Moment seen) {
    int workers = node.work().workers();
    int busy = seen.busy(name);
    if (node.kind() instanceof Kind.Database && node.machineCount() > 1) {
      return seen.primary(node.name()).equals(name) ? "primary" : "replica";
    }
    if (busy == 0) {
      return "idle";
    } else if (workers == Work.UNLIMITED) {
      return busy + " in hand";
    }
    return workers == 1 ? "busy" : busy + " of " + workers + " busy";
  }
}
