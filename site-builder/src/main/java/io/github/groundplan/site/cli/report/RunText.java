package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.RequestFigures;

/** The report of a run as text. The same run gives the same text. */
public final class RunText {
  private final Told told;
  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private RunText(Told told) {
    this.told = told;
    report = told.report();
  }

  /** All of it. */
  public static String of(Told told) {
    return new RunText(told).print();
  }

  private String print() {
    head();
    requests();
    latency();
    text.append(ClientTable.print(report));
    text.append('\n').append(NodeTable.print(told.scenario(), report));
    text.append(TheoryLines.print(told));
    foot();
    return text.toString();
  }

  private void head() {
    if (!report.title().isEmpty()) {
      line(report.title());
    }
    line(runs() + Lengths.of(told.scenario().run()));
    line("");
  }

  private String runs() {
    int count = told.runs().count();
    return count == 1
        ? "seed " + report.seed() + ", measured for "
        : count + " replications from seed " + report.seed() + " on, each measured for ";
  }

  private void requests() {
    RequestFigures requests = report.requests();
    Table table = new Table("  ");
    outcome(table, "completed", requests.completed());
    outcome(table, "failed", requests.failed());
    outcome(table, "timed out", requests.timedOut());
    outcome(table, "rejected", requests.rejected());
    outcome(table, "still in flight", requests.inFlight());
    line("requests  " + Amounts.count(requests.arrivals()) + " sent");
    text.append(table.print());
    line("");
  }

  /** What never happened is not listed, except that nothing was completed. */
  private void outcome(Table table, String name, int count) {
    if (count == 0 && !name.equals("completed")) {
      return;
    }
    double sent = report.requests().arrivals();
    String share = sent > 0 ? Amounts.share(count / sent) : "";
    boolean isCompleted = name.equals("completed") && report.duration() > 0;
    table.row(
        name,
        Amounts.count(count),
        share,
        isCompleted ? Amounts.rate(report.requests().throughput()) : "");
  }

  private void latency() {
    LatencyHistogram latency = report.requests().latency();
    if (latency.isEmpty()) {
      line("latency   unknown: no request was completed");
      return;
    }
    line("latency   mean " + Amounts.time(latency.mean()) + ", " + interval());
    Table table = new Table("  ");
    table.row("min", "p50", "p90", "p95", "p99", "p99.9", "max");
    table.row(
        Amounts.time(latency.min()),
        Amounts.time(latency.percentile(50)),
        Amounts.time(latency.percentile(90)),
        Amounts.time(latency.percentile(95)),
        Amounts.time(latency.percentile(99)),
        Amounts.time(latency.percentile(99.9)),
        Amounts.time(latency.max()));
    text.append(table.print());
  }

  private String interval() {
    return report
        .requests()
        .latencyInterval()
        .map(
            interval ->
                "95 % interval "
                    + Amounts.time(interval.low())
                    + " to "
                    + Amounts.time(interval.high()))
        .orElse(
            isOverloaded()
                ? "which depends on the length of the run"
                : "too short a run to tell how sure that is");
  }

  /** Whether theory knows of a queue that grows without end: then no run is long enough. */
  private boolean isOverloaded() {
    return !told.prediction().overloads().isEmpty();
  }

  /** Whether requests were completed, and yet nobody can say how sure their mean is. */
  private boolean isUnsure() {
    return !report.requests().latency().isEmpty() && report.requests().latencyInterval().isEmpty();
  }

  private void foot() {
    line("");
    if (!told.warnings().isEmpty()) {
      told.warnings().forEach(warning -> line("warning: " + warning));
      line("");
    }
    if (isUnsure() && !isOverloaded() && !told.remedy().isEmpty()) {
      line("hint: " + told.remedy());
      line("");
    }
    line("trace hash " + report.traceHash() + (told.runs().count() > 1 ? " (first run)" : ""));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
