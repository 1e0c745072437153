package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * One number of a report that can be set beside that of another run.
 *
 * @param name as its path in the report's JSON, such as {@code nodes.app.waitMean}
 * @param value finite, in the unit's base
 */
public record ReplicatedFigure(String name, Unit unit, double value) {
  /** What a figure is measured in. */
  public enum Unit {
    /** A whole number of requests. */
    COUNT,
    /** A mean number of things at a time. */
    MEAN_NUMBER,
    /** A second. */
    RATE,
    /** In seconds. */
    TIME,
    /** From 0 to 1. */
    SHARE
  }

  /**
   * The numbers of a report, in its order. What could not be measured is left out, as the latency
   * of a run in which nothing was completed.
   */
  public static List<ReplicatedFigure> all(Report report) {
    List<ReplicatedFigure> figures = new ArrayList<>();
    RequestFigures requests = report.requests();
    add(figures, "arrivals", Unit.COUNT, requests.arrivals());
    add(figures, "completed", Unit.COUNT, requests.completed());
    add(figures, "failed", Unit.COUNT, requests.failed());
    add(figures, "timedOut", Unit.COUNT, requests.timedOut());
    add(figures, "rejected", Unit.COUNT, requests.rejected());
    add(figures, "inFlight", Unit.COUNT, requests.inFlight());
    add(figures, "throughput", Unit.RATE, requests.throughput());
    add(figures, "inSystemMean", Unit.MEAN_NUMBER, requests.inSystemMean());
    if (!requests.latency().isEmpty()) {
      addLatency(figures, requests.latency());
    }
    report.nodes().forEach(node -> addNode(figures, node));
    return figures;
  }

  /** Those that are means over a run, for which an interval says something. */
  public static List<ReplicatedFigure> means(Report report) {
    List<ReplicatedFigure> means = new ArrayList<>();
    for (ReplicatedFigure figure : all(report)) {
      String name = figure.name();
      boolean isOfLatency = name.startsWith("latency.");
      if (figure.unit() != Unit.COUNT && (!isOfLatency || name.equals("latency.mean"))) {
        means.add(figure);
      }
    }
    return means;
  }

  private static void addLatency(List<ReplicatedFigure> figures, LatencyHistogram latency) {
    add(figures, "latency.mean", Unit.TIME, latency.mean());
    add(figures, "latency.p50", Unit.TIME, latency.percentile(50));
    add(figures, "latency.p90", Unit.TIME, latency.percentile(90));
    add(figures, "latency.p95", Unit.TIME, latency.percentile(95));
    add(figures, "latency.p99", Unit.TIME, latency.percentile(99));
    add(figures, "latency.p999", Unit.TIME, latency.percentile(99.9));
  }

  private static void addNode(List<ReplicatedFigure> figures, NodeFigures node) {
    String prefix = "nodes." + node.name() + ".";
    add(figures, prefix + "utilisation", Unit.SHARE, node.utilisation());
    add(figures, prefix + "queueMean", Unit.MEAN_NUMBER, node.queueMean());
    add(figures, prefix + "waitMean", Unit.TIME, node.waitMean());
    add(figures, prefix + "serviceMean", Unit.TIME, node.serviceMean());
    add(figures, prefix + "inSystemMean", Unit.MEAN_NUMBER, node.inSystemMean());
  }

  private static void add(List<ReplicatedFigure> figures, String name, Unit unit, double value) {
    figures.add(new ReplicatedFigure(name, unit, value));
  }
}
