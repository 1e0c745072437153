package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Replications;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.PopulationFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs of one scenario with seeds of their own, taken together, in memory that does not grow with
 * their number. They are independent, so that their spread gives honest intervals.
 */
public final class Replicated {
  /** The share of intervals that hold the true mean. */
  public static final double LEVEL = 0.95;

  private static final double SEEDS = 4294967296.0;

  private final Map<String, Replications> means = new LinkedHashMap<>();
  private Optional<Report> pooled = Optional.empty();
  private int count;

  /** No runs yet. */
  public Replicated() {}

  /**
   * The scenario of one replication, which differs in its seed alone: the scenario's own for the
   * first, and one more for each further, from 2^32 - 1 on to 0.
   *
   * @param number from 1
   * @throws IllegalArgumentException if the number is less
   */
  public static Scenario replication(Scenario scenario, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1: " + number);
    }
    double seed = scenario.seed() + (number - 1.0);
    return scenario.withSeed((long) (seed < SEEDS ? seed : seed - SEEDS));
  }

  /**
   * Takes the next run. The order matters for the last bits of sums, and for the title, seed and
   * hash, which are those of the first.
   *
   * @throws IllegalArgumentException if the report is of a scenario with other nodes or clients
   * @throws ArithmeticException if there are more than 2^31 - 1 of anything in all
   */
  public void add(Report report) {
    pooled = Optional.of(pooled.isPresent() ? pool(pooled.get(), report) : report);
    count++;
    for (ReplicatedFigure mean : ReplicatedFigure.means(report)) {
      means.computeIfAbsent(mean.name(), name -> new Replications()).add(mean.value());
    }
  }

  /** How many runs there were. */
  public int count() {
    return count;
  }

  /**
   * All runs as one: counts and durations summed, latencies put together, the longest queue of all,
   * other means averaged over the runs. The interval of the mean latency is that over the runs.
   *
   * @throws IllegalStateException if there were none
   */
  public Report report() {
    Report all = pooled.orElseThrow(() -> new IllegalStateException("no runs"));
    if (count < 2) {
      return all;
    }
    return new Report(
        all.title(),
        all.seed(),
        all.duration(),
        withInterval(all.requests(), interval("latency.mean")),
        all.clients(),
        all.nodes(),
        all.traceHash());
  }

  /**
   * The 95 % interval of a mean over the runs.
   *
   * @param name as in {@link ReplicatedFigure#means}
   * @return empty if fewer than two runs have measured it
   */
  public Optional<Interval> interval(String name) {
    Replications values = means.get(name);
    return values == null || values.count() < 2
        ? Optional.empty()
        : Optional.of(values.interval(LEVEL));
  }

  /** The intervals of all means, by name, in the report's order. */
  public Map<String, Interval> intervals() {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    for (String name : means.keySet()) {
      interval(name).ifPresent(interval -> intervals.put(name, interval));
    }
    return intervals;
  }

  private Report pool(Report all, Report next) {
    if (all.nodes().size() != next.nodes().size()
        || all.clients().size() != next.clients().size()) {
      throw new IllegalArgumentException("a report of another scenario: " + next.title());
    }
    List<PopulationFigures> clients = new ArrayList<>();
    for (int i = 0; i < all.clients().size(); i++) {
      PopulationFigures one = all.clients().get(i);
      clients.add(
          new PopulationFigures(
              one.name(), pool(one.requests(), next.clients().get(i).requests())));
    }
    List<NodeFigures> nodes = new ArrayList<>();
    for (int i = 0; i < all.nodes().size(); i++) {
      nodes.add(pool(all.nodes().get(i), next.nodes().get(i)));
    }
    return new Report(
        all.title(),
        all.seed(),
        all.duration() + next.duration(),
        pool(all.requests(), next.requests()),
        clients,
        nodes,
        all.traceHash());
  }

  private RequestFigures pool(RequestFigures all, RequestFigures next) {
    LatencyHistogram latency = new LatencyHistogram();
    latency.add(all.latency());
    latency.add(next.latency());
    return new RequestFigures(
        sum(all.arrivals(), next.arrivals()),
        sum(all.completed(), next.completed()),
        sum(all.failed(), next.failed()),
        sum(all.timedOut(), next.timedOut()),
        sum(all.rejected(), next.rejected()),
        sum(all.inFlight(), next.inFlight()),
        mean(all.throughput(), next.throughput()),
        mean(all.inSystemMean(), next.inSystemMean()),
        latency,
        Optional.empty());
  }

  private NodeFigures pool(NodeFigures all, NodeFigures next) {
    return new NodeFigures(
        all.name(),
        sum(all.arrivals(), next.arrivals()),
        sum(all.completed(), next.completed()),
        sum(all.rejected(), next.rejected()),
        sum(all.failed(), next.failed()),
        sum(all.abandoned(), next.abandoned()),
        mean(all.utilisation(), next.utilisation()),
        mean(all.queueMean(), next.queueMean()),
        Math.max(all.queueMax(), next.queueMax()),
        mean(all.waitMean(), next.waitMean()),
        mean(all.serviceMean(), next.serviceMean()),
        mean(all.inSystemMean(), next.inSystemMean()),
        mean(all.servingMean(), next.servingMean()));
  }

  private static RequestFigures withInterval(RequestFigures all, Optional<Interval> interval) {
    return new RequestFigures(
        all.arrivals(),
        all.completed(),
        all.failed(),
        all.timedOut(),
        all.rejected(),
        all.inFlight(),
        all.throughput(),
        all.inSystemMean(),
        all.latency(),
        interval);
  }

  /** The mean with one value more. */
  private double mean(double before, double next) {
    return before + (next - before) / (count + 1);
  }

  private static int sum(int some, int more) {
    if (some > Integer.MAX_VALUE - more) {
      throw new ArithmeticException("more than 2147483647 requests in all");
    }
    return some + more;
  }
}
