package io.github.groundplan.demo.scenario;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was measured in a whole run, under the names that the command line prints. */
final class Table {
  private final Map<String, Double> theory;
  private final List<Node> rows = new ArrayList<>();

  private Table(Map<String, Double> theory) {
    this.theory = theory;
  }

  /**
   * The report as a table.
   *
   * @param report empty until the run is over
   */
  static Element of(Optional<Report> report, Map<String, Double> theory) {
    Table table = new Table(theory);
    if (report.isPresent()) {
      table.add(report.get());
    }
    return element(
        "details",
        attributes("class", "demo__table demo__figures"),
        element("summary", Attributes.none(), "All figures, as the command line prints them"),
        table.body());
  }

  private Element body() {
    if (rows.isEmpty()) {
      return element("p", Attributes.none(), "Known when the run is over.");
    }
    return element(
        "table",
        Attributes.none(),
        element(
            "caption",
            attributes("class", "visually-hidden"),
            "All figures, as the command line prints them"),
        element(
            "thead",
            Attributes.none(),
            element("tr", Attributes.none(), head("Figure"), head("Measured"), head("Theory"))),
        element("tbody", Attributes.none(), rows));
  }

  private static Element head(String text) {
    return element("th", attributes("scope", "col"), text);
  }

  private void add(Report report) {
    RequestFigures requests = report.requests();
    count("failed", requests.failed());
    count("timedOut", requests.timedOut());
    count("rejected", requests.rejected());
    count("inFlight", requests.inFlight());
    row("inSystemMean", requests.inSystemMean(), Quantity.number(requests.inSystemMean()));
    LatencyHistogram latency = requests.latency();
    if (!latency.isEmpty()) {
      time("latency.stddev", latency.standardDeviation());
      time("latency.min", latency.min());
      time("latency.p90", latency.percentile(90));
      time("latency.p95", latency.percentile(95));
      time("latency.p999", latency.percentile(99.9));
      time("latency.max", latency.max());
    }
    report.nodes().forEach(this::add);
  }

  private void add(NodeFigures node) {
    String prefix = "nodes." + node.name() + ".";
    count(prefix + "arrivals", node.arrivals());
    count(prefix + "completed", node.completed());
    count(prefix + "rejected", node.rejected());
    row(prefix + "utilisation", node.utilisation(), Quantity.fineShare(node.utilisation()));
    row(prefix + "queueMean", node.queueMean(), Quantity.number(node.queueMean()));
    count(prefix + "queueMax", node.queueMax());
    time(prefix + "waitMean", node.waitMean());
    time(prefix + "serviceMean", node.serviceMean());
    row(prefix + "inSystemMean", node.inSystemMean(), Quantity.number(node.inSystemMean()));
  }

  private void count(String name, int count) {
    row(name, count, Quantity.count(count));
  }

  private void time(String name, double seconds) {
    row(name, seconds, Quantity.anyDuration(seconds));
  }

  private void row(String name, double raw, String text) {
    rows.add(
        element(
            "tr",
            Attributes.none(),
            element("th", attributes("scope", "row"), name),
            element(
                "td",
                Attributes.none(),
                element(
                    "output",
                    attributes(
                        "data-metric",
                        name,
                        "data-value",
                        Decimals.shortest(raw),
                        "aria-live",
                        "off"),
                    text)),
            element("td", Attributes.none(), expected(name))));
  }

  private String expected(String name) {
    Double value = theory.get(name);
    if (value == null) {
      return "";
    }
    if (name.endsWith("utilisation")) {
      return Quantity.fineShare(value);
    }
    boolean isTime =
        name.startsWith("latency.") || name.endsWith("waitMean") || name.endsWith("serviceMean");
    return isTime ? Quantity.anyDuration(value) : Quantity.number(value);
  }
}
