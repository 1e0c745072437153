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

  /** What came of it. */
  static final class Journey {
    private final Trace trace;
    private final double completion;
    private final double inFlight;
    private final double meanTravel;
    private final double[] leftAt;
    private final double[] arrivedAt;

    private Journey(Convoy convoy, double completion) {
      this.trace = convoy.recorder.trace();
      this.completion = completion;
      this.inFlight = convoy.inFlight.mean(completion);
      this.meanTravel = convoy.travelled / convoy.road.count();
      this.leftAt = convoy.leftAt;
      this.arrivedAt = convoy.arrivedAt;
    }

    Trace trace() {
      return trace;
    }

    /** When the last packet arrived, in seconds. */
    double completion() {
      return completion;
    }

    /** Packets on the road, on average until then. */
    double inFlight() {
      return inFlight;
    }

    /** How long a packet was on the road, in seconds. */
    double meanTravel() {
      return meanTravel;
    }

    /** When a packet left, in seconds; packets count from 0. */
    double leftAt(int packet) {
      return leftAt[packet];
    }

    /** When a packet arrived, in seconds. */
    double arrivedAt(int packet) {
      return arrivedAt[packet];
    }
  }

  static Journey run(Road road) {
    Convoy convoy = new Convoy(road);
    for (int i = 0; i < road.count(); i++) {
      convoy.simulation.schedule(road.readyAt(i), convoy::ready, i);
    }
    convoy.simulation.runToEnd();
    return new Journey(convoy, convoy.simulation.now());
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
