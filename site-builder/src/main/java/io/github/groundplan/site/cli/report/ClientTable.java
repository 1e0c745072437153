package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.PopulationFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;

/** The populations of clients, where there are several. */
final class ClientTable {
  private ClientTable() {}

  static String print(Report report) {
    if (report.clients().isEmpty()) {
      return "";
    }
    Table table = new Table("");
    table.row("clients", "sent", "completed", "mean", "p50", "p99");
    for (PopulationFigures population : report.clients()) {
      RequestFigures requests = population.requests();
      LatencyHistogram latency = requests.latency();
      boolean isKnown = !latency.isEmpty();
      table.row(
          "  " + population.name(),
          Amounts.count(requests.arrivals()),
          requests.arrivals() > 0
              ? Amounts.share((double) requests.completed() / requests.arrivals())
              : "",
          isKnown ? Amounts.time(latency.mean()) : "",
          isKnown ? Amounts.time(latency.percentile(50)) : "",
          isKnown ? Amounts.time(latency.percentile(99)) : "");
    }
    return "\n" + table.print();
  }
}
