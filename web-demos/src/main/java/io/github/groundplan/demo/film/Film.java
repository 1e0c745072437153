package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a scenario from beginning to end, with what was done in it by hand, of which every
 * moment can be seen at once. It is a function of scenario and cues: with one cue more it is the
 * same up to the time of that cue. Does not change.
 */
public final class Film {
  private final Scenario scenario;
  private final Cues cues;
  private final Trace trace;
  private final Report report;
  private final double duration;
  private final Digest digest;
  private final Charts charts;
  private final List<Incident> incidents;
  private final List<String> machines = new ArrayList<>();

  /** What has been run and read. */
  Film(
      Scenario scenario,
      Cues cues,
      Trace trace,
      Report report,
      double duration,
      Digest digest,
      double windowSeconds) {
    this.scenario = scenario;
    this.cues = cues;
    this.trace = trace;
    this.report = report;
    this.duration = duration;
    this.digest = digest;
    digest.places.all().forEach(machine -> machines.add(machine.name));
    charts = new Charts(trace, digest, duration, windowSeconds);
    incidents = Incident.all(this, digest, windowSeconds);
  }

  /**
   * Runs a scenario to its end.
   *
   * @param cues what is done by hand; those that mean nothing in the scenario are left out
   * @param windowSeconds the width of the windows of charts, and the length of time by which
   *     incidents are judged, above zero
   * @throws IllegalArgumentException if the width is not above zero
   */
  public static Film of(Scenario scenario, Cues cues, double windowSeconds) {
    Filming filming = new Filming(scenario, cues, windowSeconds);
    while (!filming.advance()) {
      // Advancing does all the work.
    }
    return filming.film();
  }

  /** What was run. */
  public Scenario scenario() {
    return scenario;
  }

  /** What was done by hand: the cues that mean something in the scenario. */
  public Cues cues() {
    return cues;
  }

  /** All that happened, in order. */
  public Trace trace() {
    return trace;
  }

  /**
   * What was measured in the whole run, as the command line prints it for the same scenario, but
   * without the trace's hash, which takes time: see {@link #hash}.
   */
  public Report report() {
    return report;
  }

  /** The fingerprint of all that happened, as the command line prints it. */
  public String hash() {
    return trace.hash();
  }

  /** How long the run is, in seconds, its warm-up included. */
  public double duration() {
    return duration;
  }

  /**
   * Every machine, as trace events name it ({@code lb}, {@code app.1}, {@code db.2}), in the order
   * in which nodes were declared: followers of databases, and replicas that an auto-scaler may add,
   * are there too.
   */
  public List<String> machines() {
    return List.copyOf(machines);
  }

  /** The machines of a node; none if there is no such node. */
  public List<String> machinesOf(String node) {
    List<String> names = new ArrayList<>();
    digest.places.of(node).forEach(machine -> names.add(machine.name));
    return names;
  }

  /**
   * How many workers a machine has, 0 where there is no limit to them.
   *
   * @throws IllegalArgumentException if there is no such machine
   */
  public int workers(String machine) {
    return digest.places.machine(machine).workers();
  }

  /**
   * The state after so many events of the trace, seen at a time.
   *
   * @param events brought to the nearest that there is
   * @param seconds from the run's start, at which messages under way are shown, and up to which
   *     stretches of time reach
   */
  public Moment at(int events, double seconds) {
    int seen = Math.max(0, Math.min(trace.size(), events));
    return new Moment(this, digest, seen, seconds);
  }

  /** The state at a time in seconds, all events of that time seen. */
  public Moment at(double seconds) {
    return at(trace.countUntil(seconds), seconds);
  }

  /** The state at the end. */
  public Moment end() {
    return at(trace.size(), duration);
  }

  /** How requests and machines fared, window by window. */
  public Charts charts() {
    return charts;
  }

  /** What came of each kill of a machine that served, in the whole run. */
  public List<Incident> incidents() {
    return incidents;
  }
}
