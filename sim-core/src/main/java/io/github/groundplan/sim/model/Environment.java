package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.random.RandomStreams;

/**
 * What all parts of one run share.
 *
 * @param simulation the clock
 * @param random a stream for each random input, by name
 * @param recorder told all that happens
 */
public record Environment(Simulation simulation, RandomStreams random, TraceRecorder recorder) {

  /**
   * A run at time zero whose trace is recorded.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if the seed is out of range
   */
  public static Environment recorded(long seed) {
    return new Environment(new Simulation(), RandomStreams.of(seed), TraceRecorder.on());
  }

  /**
   * A run at time zero without a trace, for many requests.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if the seed is out of range
   */
  public static Environment unrecorded(long seed) {
    return new Environment(new Simulation(), RandomStreams.of(seed), TraceRecorder.off());
  }

  void record(EventKind kind, int request, String place, String peer, String message) {
    recorder.record(simulation.now(), kind, request, place, peer, message);
  }
}
