package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;

/** Where a node works on its calls: its workers, and the line before them. */
abstract class Station implements EventHandler {
  /** The node that the station works for. */
  interface Host {
    /** How long the node's own work on a call takes, in seconds. */
    double workSeconds(Call call);

    /** What that work is called, as a number of the run's names. */
    int workLabel(Call call);

    /** The node's own work on a call is done; it keeps its worker until {@link Station#leave}. */
    void served(Call call);

    /** A call has left the line, having waited too long. */
    void abandoned(Call call);
  }

  // What is needed at every event is kept at hand: asking the node for it each time is felt, in
  // JavaScript above all.
  private final Node node;
  private final Host host;
  private final Simulation simulation;
  private final Calls calls;
  private final Meter meter;
  private final boolean isTraced;

  Station(Node node, Host host) {
    this.node = node;
    this.host = host;
    simulation = node.environment().simulation();
    calls = node.environment().calls();
    meter = node.meter();
    isTraced = node.environment().isTraced();
  }

  /** The station that a kind of work needs. */
  static Station of(Node node, Host host, Work work) {
    if (work.workers() == Work.UNLIMITED) {
      return new OpenStation(node, host);
    }
    return work.discipline() == Discipline.SHARING
        ? new SharingStation(node, host, work)
        : new WorkerStation(node, host, work);
  }

  /** Takes a call in, and says whether there was room. */
  abstract boolean take(Call call);

  /** A call that was served leaves, and its worker turns to the next. */
  abstract void leave(Call call);

  /** A call in hand is gone without having been served; no other takes its place yet. */
  abstract void remove(Call call);

  /** How many wait or are in service. */
  abstract int load();

  final Simulation simulation() {
    return simulation;
  }

  final double now() {
    return simulation.now();
  }

  final Call call(int slot) {
    return calls.at(slot);
  }

  final Meter meter() {
    return meter;
  }

  final Node node() {
    return node;
  }

  final Host host() {
    return host;
  }

  final void begin(Call call) {
    call.stage = Call.Stage.IN_SERVICE;
    call.startedAt = simulation.now();
    if (isTraced) {
      node.record(EventKind.SERVICE_STARTED, call, host.workLabel(call));
    }
  }

  final void end(Call call, double workSeconds) {
    call.stage = Call.Stage.SERVED;
    meter.served(workSeconds);
    if (isTraced) {
      node.record(EventKind.SERVICE_ENDED, call, host.workLabel(call));
    }
    host.served(call);
  }

  final void stopTimer(Call call) {
    if (call.hasTimer) {
      simulation.cancel(call.timer);
      call.hasTimer = false;
    }
  }
}
