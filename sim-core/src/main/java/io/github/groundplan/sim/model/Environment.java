package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceSink;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.Optional;

/** What all parts of one run share: the clock, chance, the calls, and whoever watches. */
public final class Environment {
  private final Simulation simulation = new Simulation();
  private final Calls calls = new Calls();
  private final RandomStreams random;
  private final Names names;
  private final TraceSink sink;
  private final boolean isTraced;
  private int requests;
  private int background;

  private Environment(long seed, Names names, Optional<TraceSink> sink) {
    random = RandomStreams.of(seed);
    this.names = names;
    isTraced = sink.isPresent();
    this.sink = sink.orElse((time, kind, request, place, peer, message) -> {});
  }

  /**
   * A run at time zero that nobody watches, for many requests.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if the seed is out of range
   */
  public static Environment untraced(long seed) {
    return new Environment(seed, new Names(), Optional.empty());
  }

  /**
   * A run at time zero of which a sink is told all.
   *
   * @param seed from 0 to 2^32 - 1
   * @param names by which the sink understands what it is told
   * @throws IllegalArgumentException if the seed is out of range
   */
  public static Environment traced(long seed, Names names, TraceSink sink) {
    return new Environment(seed, names, Optional.of(sink));
  }

  /** The clock. */
  public Simulation simulation() {
    return simulation;
  }

  /** The time in seconds. */
  public double now() {
    return simulation.now();
  }

  /** Whether anyone is told what happens: what is said need not be put together if not. */
  boolean isTraced() {
    return isTraced;
  }

  /** Whether nothing is to come but what goes on for ever by itself, as health checks do. */
  public boolean isIdle() {
    return simulation.pending() == background;
  }

  /** The stream of a random input, made anew from the seed and the name. */
  public RandomStream stream(String name) {
    return random.named(name);
  }

  /**
   * The stream of a random input between a caller and whom it calls. Names may hold hyphens: {@code
   * a-b} calling {@code c} draws from other streams than {@code a} calling {@code b-c}.
   */
  public RandomStream stream(String from, String to, String input) {
    return stream(from.replace('-', '=') + "-" + to.replace('-', '=') + "." + input);
  }

  Names names() {
    return names;
  }

  int number(String name) {
    return names.number(name);
  }

  Calls calls() {
    return calls;
  }

  /** A number for a client's next request, from 1. */
  int nextRequest() {
    return ++requests;
  }

  /**
   * Schedules the next round of something that goes on for ever by itself. Its handler begins with
   * {@link #backgroundCame}.
   */
  void scheduleBackground(double delay, EventHandler handler, int payload) {
    background++;
    simulation.schedule(delay, handler, payload);
  }

  void backgroundCame() {
    background--;
  }

  void record(EventKind kind, int request, int place, int peer, int message) {
    if (isTraced) {
      sink.record(simulation.now(), kind, request, place, peer, message);
    }
  }

  void record(EventKind kind, int request, int place, int peer) {
    record(kind, request, place, peer, Names.NONE);
  }

  /** Tells of something that belongs to no request, and is rare enough to look its texts up. */
  public void recordChange(EventKind kind, String place, String peer, String message) {
    if (isTraced) {
      record(kind, 0, number(place), number(peer), number(message));
    }
  }
}
