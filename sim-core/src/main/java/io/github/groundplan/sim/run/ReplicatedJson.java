package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.Optional;

/**
 * Several runs as JSON: the members of {@link ReportJson} of all together, then {@code
 * replications}, their number, and {@code ci95}, the half-widths of the 95 % intervals of the
 * means. What too few runs have measured for an interval is {@code null}.
 */
public final class ReplicatedJson {
  private final JsonWriter json;
  private final Replicated runs;

  private ReplicatedJson(JsonWriter json, Replicated runs) {
    this.json = json;
    this.runs = runs;
  }

  /**
   * Writes the runs as members of an object that has been begun.
   *
   * @throws IllegalStateException if there were none
   */
  public static void write(Replicated runs, JsonWriter json) {
    new ReplicatedJson(json, runs).write();
  }

  private void write() {
    Report report = runs.report();
    ReportJson.write(report, json);
    json.member("replications", runs.count());
    json.beginObject("ci95");
    halfWidth("throughput", "throughput");
    halfWidth("inSystemMean", "inSystemMean");
    json.beginObject("latency");
    halfWidth("mean", "latency.mean");
    json.endObject();
    json.beginObject("nodes");
    for (NodeFigures node : report.nodes()) {
      node(node.name());
    }
    json.endObject();
    json.endObject();
  }

  private void node(String name) {
    String prefix = "nodes." + name + ".";
    json.beginObject(name);
    halfWidth("utilisation", prefix + "utilisation");
    halfWidth("queueMean", prefix + "queueMean");
    halfWidth("waitMean", prefix + "waitMean");
    halfWidth("serviceMean", prefix + "serviceMean");
    halfWidth("inSystemMean", prefix + "inSystemMean");
    json.endObject();
  }

  private void halfWidth(String member, String figure) {
    Optional<Interval> interval = runs.interval(figure);
    json.member(member, interval.isPresent() ? interval.get().halfWidth() : Double.NaN);
  }
}
