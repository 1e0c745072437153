package io.github.groundplan.demo.screening;

import io.github.groundplan.demo.film.Flight;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.stage.Packet;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.Stage;
import io.github.groundplan.demo.stage.Switchboard;
import io.github.groundplan.demo.stage.town.TownPlan;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stage of a scenario. Planned once: the same parts stand in the same places through all runs.
 *
 * @param scenario whose parts are shown
 * @param plan where they stand
 * @param titles names for readers, by part; others go by their own
 */
public record Scene(Scenario scenario, TownPlan plan, Map<String, String> titles) {
  public Scene {
    titles = new LinkedHashMap<>(titles);
  }

  /** The stage of a scenario. */
  public static Scene of(Scenario scenario, Map<String, String> titles) {
    return new Scene(scenario, TownPlan.of(Scenery.of(scenario)), titles);
  }

  /** What makes the first drawing quick. */
  public List<Runnable> preparations() {
    return plan.preparations();
  }

  /**
   * The drawing.
   *
   * @param moment what is seen; empty before a run
   * @param summary the picture in a sentence
   * @param isPressable whether machines answer to the pointer
   */
  public Element draw(Optional<Moment> moment, String summary, boolean isPressable) {
    List<Packet> packets = new ArrayList<>();
    if (moment.isPresent()) {
      for (Flight flight : moment.get().flights()) {
        String from = plan.shownAs(flight.from());
        String to = plan.shownAs(flight.to());
        packets.add(new Packet(from, to, "", flight.share(), flight.isAnswer()));
      }
    }
    Map<String, PartState> states = plan.states(states(moment));
    Set<String> pressable = isPressable ? machines(moment).keySet() : Set.of();
    Stage stage = new Stage(summary, states, Map.of(), packets, pressable);
    return Sheet.stage(stage.draw(plan.wide()), stage.draw(plan.tall()));
  }

  /**
   * A button for every machine, for keyboards and screen readers.
   *
   * @param label what pressing one does
   */
  public Element switchboard(Optional<Moment> moment, String label) {
    return switchboard(moment, label, Map.of());
  }

  /**
   * As {@link #switchboard(Optional, String)}.
   *
   * @param nodes what programs know a machine by, if not by its name
   */
  public Element switchboard(Optional<Moment> moment, String label, Map<String, String> nodes) {
    return new Switchboard(label, machines(moment), nodes).draw();
  }

  private Map<String, PartState> machines(Optional<Moment> moment) {
    Map<String, PartState> machines = states(moment);
    scenario.clients().forEach(clients -> machines.remove(clients.name()));
    return machines;
  }

  /** The state of every part, by its name. */
  public Map<String, PartState> states(Optional<Moment> moment) {
    return Cast.of(scenario, titles, moment);
  }
}
