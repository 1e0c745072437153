package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.model.Meter;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.PopulationFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the parts of a run have measured. */
final class Reporting {
  private static final double LEVEL = 0.95;

  private final Run run;
  private final double now;

  private Reporting(Run run) {
    this.run = run;
    now = run.now();
  }

  static Report report(Run run) {
    Reporting reporting = new Reporting(run);
    return new Report(
        run.scenario().title(),
        run.scenario().seed(),
        run.duration(),
        reporting.all(),
        reporting.populations(),
        reporting.nodes(),
        run.traceHash());
  }

  private RequestFigures all() {
    return requests(run.observations().all());
  }

  private List<PopulationFigures> populations() {
    List<PopulationFigures> figures = new ArrayList<>();
    Map<String, Tally> tallies = run.observations().byPopulation();
    if (tallies.size() > 1) {
      tallies.forEach((name, own) -> figures.add(new PopulationFigures(name, requests(own))));
    }
    return figures;
  }

  private RequestFigures requests(Tally tally) {
    Outcomes outcomes = tally.outcomes();
    double duration = run.duration();
    return new RequestFigures(
        outcomes.arrivals(),
        outcomes.completed(),
        outcomes.failed(),
        outcomes.timedOut(),
        outcomes.rejected(),
        outcomes.inFlight(),
        duration > 0 ? outcomes.completed() / duration : 0,
        tally.inSystemMean(now),
        copy(outcomes.latency()),
        latencyInterval(outcomes));
  }

  private static LatencyHistogram copy(LatencyHistogram latency) {
    LatencyHistogram copy = new LatencyHistogram();
    copy.add(latency);
    return copy;
  }

  private static Optional<Interval> latencyInterval(Outcomes outcomes) {
    return outcomes.latencyBatches().isLongEnough()
        ? Optional.of(outcomes.latencyBatches().interval(LEVEL))
        : Optional.empty();
  }

  private List<NodeFigures> nodes() {
    List<NodeFigures> figures = new ArrayList<>();
    for (NodeGroup group : run.plant().groups()) {
      figures.add(sum(group).figures(group.name(), serving(group)));
      List<Server> machines = group.machines();
      for (int i = 0; i < machines.size() && machines.size() > 1; i++) {
        Sum one = new Sum();
        one.add(machines.get(i));
        figures.add(one.figures(machines.get(i).name(), serving(group, i)));
      }
    }
    return figures;
  }

  private Sum sum(NodeGroup group) {
    Sum sum = new Sum();
    group.machines().forEach(sum::add);
    return sum;
  }

  private double serving(NodeGroup group) {
    return group.replicaSet().isPresent()
        ? group.replicaSet().get().servingMean(now)
        : group.machines().size();
  }

  private double serving(NodeGroup group, int machine) {
    return group.replicaSet().isPresent() ? group.replicaSet().get().servingMean(machine, now) : 1;
  }

  /** The figures of some machines together. */
  private final class Sum {
    private int arrivals;
    private int completed;
    private int rejected;
    private int failed;
    private int abandoned;
    private int started;
    private double waitSum;
    private int served;
    private double serviceSum;
    private double busy;
    private double queue;
    private double inSystem;
    private int queueMax;
    private int workers;

    void add(Server machine) {
      Meter meter = machine.meter();
      arrivals += meter.arrivals();
      completed += meter.completed();
      rejected += meter.rejected();
      failed += meter.failed();
      abandoned += meter.abandoned();
      started += meter.started();
      waitSum += meter.waitSum();
      served += meter.served();
      serviceSum += meter.serviceSum();
      busy += meter.busyMean(now);
      queue += meter.queueMean(now);
      inSystem += meter.inSystemMean(now);
      queueMax = Math.max(queueMax, meter.queueMax());
      workers = machine.work().workers();
    }

    NodeFigures figures(String name, double serving) {
      double capacity = workers == Work.UNLIMITED ? 0 : workers * serving;
      return new NodeFigures(
          name,
          arrivals,
          completed,
          rejected,
          failed,
          abandoned,
          capacity > 0 ? Math.min(1, busy / capacity) : 0,
          queue,
          queueMax,
          started > 0 ? waitSum / started : 0,
          served > 0 ? serviceSum / served : 0,
          inSystem,
          serving);
    }
  }
}
