package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.PopulationFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.text.JsonWriter;

/**
 * A report as JSON: the same text for the same run on every platform. What could not be measured is
 * {@code null}, as the latency of a run in which nothing was completed.
 */
public final class ReportJson {
  private final JsonWriter json;

  private ReportJson(JsonWriter json) {
    this.json = json;
  }

  /** The whole report as a text. */
  public static String of(Report report) {
    JsonWriter json = new JsonWriter().beginObject();
    write(report, json);
    return json.endObject().text();
  }

  /** Writes a report as members of an object that has been begun. */
  public static void write(Report report, JsonWriter json) {
    new ReportJson(json).write(report);
  }

  private void write(Report report) {
    json.member("title", report.title());
    json.member("seed", (double) report.seed());
    json.member("duration", report.duration());
    requests(report.requests());
    if (!report.clients().isEmpty()) {
      json.beginObject("clients");
      for (PopulationFigures population : report.clients()) {
        json.beginObject(population.name());
        requests(population.requests());
        json.endObject();
      }
      json.endObject();
    }
    json.beginObject("nodes");
    report.nodes().forEach(this::node);
    json.endObject();
    json.member("traceHash", report.traceHash());
  }

  private void requests(RequestFigures requests) {
    json.member("arrivals", requests.arrivals());
    json.member("completed", requests.completed());
    json.member("failed", requests.failed());
    json.member("timedOut", requests.timedOut());
    json.member("rejected", requests.rejected());
    json.member("inFlight", requests.inFlight());
    json.member("throughput", requests.throughput());
    json.member("inSystemMean", requests.inSystemMean());
    latency(requests.latency());
  }

  private void latency(LatencyHistogram latency) {
    boolean isKnown = !latency.isEmpty();
    json.beginObject("latency");
    json.member("mean", isKnown ? latency.mean() : Double.NaN);
    json.member("stddev", isKnown ? latency.standardDeviation() : Double.NaN);
    json.member("min", isKnown ? latency.min() : Double.NaN);
    percentile(latency, "p50", 50);
    percentile(latency, "p90", 90);
    percentile(latency, "p95", 95);
    percentile(latency, "p99", 99);
    percentile(latency, "p999", 99.9);
    json.member("max", isKnown ? latency.max() : Double.NaN);
    json.endObject();
  }

  private void percentile(LatencyHistogram latency, String name, double percent) {
    json.member(name, latency.isEmpty() ? Double.NaN : latency.percentile(percent));
  }

  private void node(NodeFigures node) {
    json.beginObject(node.name());
    json.member("arrivals", node.arrivals());
    json.member("completed", node.completed());
    json.member("rejected", node.rejected());
    json.member("failed", node.failed());
    json.member("abandoned", node.abandoned());
    json.member("utilisation", node.utilisation());
    json.member("queueMean", node.queueMean());
    json.member("queueMax", node.queueMax());
    json.member("waitMean", node.waitMean());
    json.member("serviceMean", node.serviceMean());
    json.member("inSystemMean", node.inSystemMean());
    json.member("servingMean", node.servingMean());
    json.endObject();
  }
}
