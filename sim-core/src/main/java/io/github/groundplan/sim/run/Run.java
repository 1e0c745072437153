package io.github.groundplan.sim.run;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceHash;
import io.github.groundplan.sim.measure.TraceSink;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.Population;
import io.github.groundplan.sim.model.ReplicaSet;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Optional;

/**
 * A scenario under way. It can be run to its end at once, or in steps with a look and an
 * intervention in between: what is done to one part draws nothing from another's random streams.
 */
public final class Run {
  private final Scenario scenario;
  private final Environment environment;
  private final Optional<TraceHash> hash;
  private final Observations observations;
  private final Plant plant;
  private final Actions actions;
  private double startedAt;
  private double events;
  private boolean isOver;

  private Run(Scenario scenario, Environment environment, Optional<TraceHash> hash) {
    this.scenario = scenario;
    this.environment = environment;
    this.hash = hash;
    observations = new Observations(scenario.run().requests(), environment);
    boolean isOnly = scenario.clients().size() == 1;
    plant = new Plant(environment, scenario, spec -> observations.census(spec.name(), isOnly));
    actions = new Actions(environment, scenario, plant);
    scheduleWatch();
    FaultPlan.schedule(environment.simulation(), scenario.faults(), actions);
    plant.populations().forEach(Population::start);
  }

  /** A run whose trace is hashed as it goes, and not kept. */
  public static Run of(Scenario scenario) {
    Names names = new Names();
    TraceHash hash = new TraceHash(names);
    Environment environment = Environment.traced(scenario.seed(), names, hash);
    return new Run(scenario, environment, Optional.of(hash));
  }

  /** A run without a trace, and so without a trace's hash: the fastest. */
  public static Run untraced(Scenario scenario) {
    return new Run(scenario, Environment.untraced(scenario.seed()), Optional.empty());
  }

  /**
   * A run whose trace is hashed, and told to a sink as well.
   *
   * @param names by which the sink understands what it is told
   */
  public static Run traced(Scenario scenario, Names names, TraceSink sink) {
    TraceHash hash = new TraceHash(names);
    TraceSink both =
        (time, kind, request, place, peer, message) -> {
          hash.record(time, kind, request, place, peer, message);
          sink.record(time, kind, request, place, peer, message);
        };
    Environment environment = Environment.traced(scenario.seed(), names, both);
    return new Run(scenario, environment, Optional.of(hash));
  }

  /**
   * A run that is told to a sink alone: its report has no trace's hash. {@link
   * io.github.groundplan.sim.measure.Trace#hash} makes one of what the sink has kept.
   *
   * @param names by which the sink understands what it is told
   */
  public static Run watched(Scenario scenario, Names names, TraceSink sink) {
    return new Run(scenario, Environment.traced(scenario.seed(), names, sink), Optional.empty());
  }

  /** Runs what is left, and reports. */
  public Report toEnd() {
    while (advance(1 << 20)) {
      // Advancing does all the work.
    }
    return report();
  }

  /**
   * Runs some events, and says whether there are more to come.
   *
   * @param most how many at most, zero or more
   * @throws IllegalStateException if the clock stands still, as in {@link Simulation#step}
   */
  public boolean advance(int most) {
    Simulation simulation = environment.simulation();
    for (int i = 0; i < most && !isOver; i++) {
      if (simulation.step()) {
        events++;
        isOver = isDone();
      } else {
        isOver = true;
      }
    }
    return !isOver;
  }

  /**
   * Runs up to a time, that time included, or to the end if that comes first.
   *
   * @param seconds from the run's start; nothing happens if that is past
   * @throws IllegalStateException if the clock stands still, as in {@link #advance}
   */
  public void until(double seconds) {
    Simulation simulation = environment.simulation();
    isOver = isDone();
    while (!isOver && simulation.isDue(seconds)) {
      advance(1);
    }
    if (!isOver && seconds > now()) {
      simulation.runUntil(seconds);
    }
  }

  /**
   * Runs some events on the way to a time, as {@link #until}.
   *
   * @param most how many at most, zero or more
   * @return whether the time has been reached, or the end
   */
  public boolean until(double seconds, int most) {
    Simulation simulation = environment.simulation();
    isOver = isDone();
    int left = most;
    while (left > 0 && !isOver && simulation.isDue(seconds)) {
      advance(1);
      left--;
    }
    if (isOver || simulation.isDue(seconds)) {
      return isOver;
    }
    until(seconds);
    return true;
  }

  /** Whether the run has come to its end. */
  public boolean isOver() {
    return isOver;
  }

  /** The time in seconds from the run's start, its warm-up included. */
  public double now() {
    return environment.now();
  }

  /** How many events have been run. */
  public double events() {
    return events;
  }

  /** How much of the run is done, from 0 to 1. */
  public double progress() {
    if (isOver) {
      return 1;
    }
    RunSpec spec = scenario.run();
    return spec.isCounted()
        ? (double) observations.all().outcomes().arrivals() / spec.requests()
        : Math.min(1, now() / (spec.warmupSeconds() + spec.seconds()));
  }

  /** What has been measured so far. */
  public Report report() {
    return Reporting.report(this);
  }

  /**
   * Does something to the system, by hand, until it is taken back.
   *
   * <p>Effects that overlap add up: a machine is down until the last that killed it is taken back
   * or it is revived.
   *
   * @return takes it back; nothing happens if it is called again
   * @throws IllegalArgumentException if there is no such target
   */
  public Runnable apply(Fault.Effect effect) {
    return actions.apply(effect);
  }

  /**
   * Whether none of the machines of a name takes calls: each is down, or an auto-scaler has not
   * started it.
   *
   * @param target a node or one of its replicas
   * @throws IllegalArgumentException if there is none
   */
  public boolean isDown(String target) {
    for (Server machine : actions.machines(target)) {
      if (!machine.isDown() && machine.isInRotation()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds a replica to an auto-scaled node by hand; it takes calls when it has booted.
   *
   * @return whether there was room for one more
   * @throws IllegalArgumentException if there is no such node, or its scenario gives it no scale
   */
  public boolean scaleOut(String node) {
    return replicaSet(node).scaleOut();
  }

  /**
   * Takes the last replica of an auto-scaled node away by hand, be it that it still boots.
   *
   * @param isDraining whether it first ends what it has; else that is lost
   * @return whether there were more than the least
   * @throws IllegalArgumentException if there is no such node, or its scenario gives it no scale
   */
  public boolean scaleIn(String node, boolean isDraining) {
    return replicaSet(node).scaleIn(isDraining);
  }

  private ReplicaSet replicaSet(String node) {
    NodeGroup group = plant.group(node);
    if (group == null || group.replicaSet().isEmpty()) {
      throw new IllegalArgumentException("not a node with a scale: " + node);
    }
    return group.replicaSet().get();
  }

  /**
   * From now on so many times as much is asked of the system as described.
   *
   * @param factor above zero
   * @throws IllegalArgumentException if it is not
   */
  public void setLoad(double factor) {
    plant.populations().forEach(population -> population.setLoad(factor));
  }

  /** What is run. */
  public Scenario scenario() {
    return scenario;
  }

  /** How long has been measured, in seconds: the warm-up does not count. */
  public double duration() {
    return Math.max(0, now() - startedAt);
  }

  Plant plant() {
    return plant;
  }

  Observations observations() {
    return observations;
  }

  /** The hash of all that has happened, empty if nobody was told. */
  String traceHash() {
    return hash.isPresent() ? hash.get().digits() : "";
  }

  private void scheduleWatch() {
    RunSpec spec = scenario.run();
    startedAt = spec.warmupSeconds();
    if (spec.warmupSeconds() == 0) {
      observations.begin();
    } else {
      // First of its time: what is sent at that very time counts.
      environment
          .simulation()
          .schedule(spec.warmupSeconds(), Integer.MIN_VALUE, payload -> begin(), 0);
    }
    if (!spec.isCounted()) {
      double end = spec.warmupSeconds() + spec.seconds();
      if (!(end <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException("the run never ends: " + Decimals.text(end));
      }
      environment.simulation().schedule(end, Simulation.LAST_PRIORITY, payload -> isOver = true, 0);
    }
  }

  private void begin() {
    observations.begin();
    for (NodeGroup group : plant.groups()) {
      group.machines().forEach(machine -> machine.meter().restart(now()));
      group.replicaSet().ifPresent(set -> set.restart(now()));
    }
  }

  /** Whether all that counts has ended, or nothing more can happen to it. */
  private boolean isDone() {
    return isOver || environment.isIdle() || observations.areComplete();
  }
}
