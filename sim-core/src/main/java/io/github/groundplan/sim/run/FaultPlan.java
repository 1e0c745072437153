package io.github.groundplan.sim.run;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import java.util.ArrayList;
import java.util.List;

/** Brings a scenario's faults about when their time has come, and takes them back. */
final class FaultPlan implements EventHandler {
  private final Simulation simulation;
  private final List<Fault> faults;
  private final Actions actions;
  private final List<Runnable> endings = new ArrayList<>();

  private FaultPlan(Simulation simulation, List<Fault> faults, Actions actions) {
    this.simulation = simulation;
    this.faults = faults;
    this.actions = actions;
    for (int i = 0; i < faults.size(); i++) {
      endings.add(() -> {});
    }
  }

  /** Schedules faults; the plan lives on in its events. */
  static void schedule(Simulation simulation, List<Fault> faults, Actions actions) {
    FaultPlan plan = new FaultPlan(simulation, faults, actions);
    for (int i = 0; i < faults.size(); i++) {
      simulation.schedule(faults.get(i).atSeconds(), plan, 2 * i);
    }
  }

  @Override
  public void handle(int payload) {
    int number = payload >> 1;
    if ((payload & 1) == 1) {
      endings.get(number).run();
      return;
    }
    Fault fault = faults.get(number);
    endings.set(number, actions.apply(fault.effect()));
    if (fault.forSeconds() <= Double.MAX_VALUE) {
      simulation.schedule(fault.forSeconds(), this, payload + 1);
    }
  }
}
