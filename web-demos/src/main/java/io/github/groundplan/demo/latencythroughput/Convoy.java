package io.github.groundplan.demo.latencythroughput;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TimeAverage;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;

/** Packets on the road, simulated: each is ready, waits for its batch, leaves and arrives. */
final class Convoy {
  static final String SENDER = "sender";
  static final String RECEIVER = "receiver";

  private final Road road;
  private final Simulation simulation = new Simulation();
  private final Names names = new Names();
  private final TraceRecorder recorder = new TraceRecorder(names);
  private final int sender = names.number(SENDER);
  private final int receiver = names.number(RECEIVER);
  private final int packet = names.number("packet");
  private final TimeAverage inFlight = new TimeAverage(0, 0);
  private final double[] leftAt;
  private final double[] arrivedAt;
  private double freeAt;
  private double travelled;

  private Convoy(Road road) {
    this.road = road;
    leftAt = new double[road.count()];
    arrivedAt = new double[road.count()];
  }

  /**
   * What came of it.
   *
   * @param completion when the last packet arrived, in seconds
   * @param inFlight packets on the road, on average until then
   * @param meanTravel how long a packet was on the road, in seconds
   * @param leftAt when each packet left
   * @param arrivedAt when each packet arrived
   */
  record Journey(
      Trace trace,
      double completion,
      double inFlight,
      double meanTravel,
      double[] leftAt,
      double[] arrivedAt) {}

  static Journey run(Road road) {
    Convoy convoy = new Convoy(road);
    for (int i = 0; i < road.count(); i++) {
      convoy.simulation.schedule(road.readyAt(i), convoy::ready, i);
    }
    convoy.simulation.runToEnd();
    double end = convoy.simulation.now();
    return new Journey(
        convoy.recorder.trace(),
        end,
        convoy.inFlight.mean(end),
        convoy.travelled / road.count(),
        convoy.leftAt,
        convoy.arrivedAt);
  }

  private void tell(EventKind kind, int number, int place, int peer) {
    recorder.record(simulation.now(), kind, number + 1, place, peer, packet);
  }

  private void ready(int number) {
    tell(EventKind.QUEUED, number, sender, sender);
    boolean isFull = (number + 1) % road.batch() == 0 || number + 1 == road.count();
    if (isFull) {
      double now = simulation.now();
      freeAt = Math.max(now, freeAt) + road.overheadSeconds();
      simulation.schedule(freeAt - now, this::leave, number / road.batch());
    }
  }

  private void leave(int batch) {
    int end = Math.min(road.count(), (batch + 1) * road.batch());
    for (int i = batch * road.batch(); i < end; i++) {
      leftAt[i] = simulation.now();
      tell(EventKind.MESSAGE_DEPARTED, i, sender, receiver);
      inFlight.set(simulation.now(), inFlight.level() + 1);
      simulation.schedule(road.latencySeconds(), this::arrive, i);
    }
  }

  private void arrive(int number) {
    arrivedAt[number] = simulation.now();
    travelled += simulation.now() - leftAt[number];
    tell(EventKind.MESSAGE_ARRIVED, number, receiver, sender);
    inFlight.set(simulation.now(), inFlight.level() - 1);
  }
}
