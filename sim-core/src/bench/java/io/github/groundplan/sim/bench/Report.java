package io.github.groundplan.sim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** Results as tables in Markdown, in which the ratios come from one run on one machine. */
final class Report {
  private final List<RunResult> results;

  Report(List<RunResult> results) {
    this.results = results;
  }

  /** A time in nanoseconds an event, and JMH's 99.9 % error of it. */
  private record Time(double mean, double error) {
    private String text() {
      return String.format(Locale.ROOT, "%.1f ± %.1f", mean, error);
    }

    private String over(Time other) {
      return String.format(Locale.ROOT, "%.2f", mean / other.mean);
    }
  }

  List<String> bareEvent() {
    List<String> lines = new ArrayList<>();
    lines.add("| events waiting | Groundplan, ns | by hand, ns | ratio | bytes an event |");
    lines.add("| ---: | ---: | ---: | ---: | ---: |");
    for (String pending : new String[] {"1", "2", "64", "1024", "65536"}) {
      RunResult ours = result("BareEventBenchmark.groundplan", "pending", pending);
      Time byHand = time(result("BareEventBenchmark.byHand", "pending", pending));
      lines.add(
          row(
              pending,
              time(ours).text(),
              byHand.text(),
              time(ours).over(byHand),
              String.format(Locale.ROOT, "%.3f", bytes(ours))));
    }
    lines.add("");
    return lines;
  }

  List<String> queues() {
    List<String> lines = new ArrayList<>();
    lines.add("| queues | library | ns an event | million events a second | times Groundplan's |");
    lines.add("| ---: | --- | ---: | ---: | ---: |");
    for (String queues : new String[] {"1", "64"}) {
      Time ours = time(result("QueueBenchmark.groundplan", "queues", queues));
      for (String library : new String[] {"groundplan", "ssj", "ssjFastest", "dsol"}) {
        Time time = time(result("QueueBenchmark." + library, "queues", queues));
        String rate = String.format(Locale.ROOT, "%.1f", 1000 / time.mean);
        lines.add(row(queues, library, time.text(), rate, time.over(ours)));
      }
    }
    lines.add("");
    return lines;
  }

  List<String> fullModel() {
    List<String> lines = new ArrayList<>();
    lines.add("| full model | million a second | bytes for each |");
    lines.add("| --- | ---: | ---: |");
    lines.add(rate("requests", "requests"));
    lines.add(rate("requests, trace hashed", "hashedRequests"));
    lines.add(rate("events in steady state", "eventsInSteadyState"));
    lines.add("");
    return lines;
  }

  private String rate(String name, String benchmark) {
    RunResult result = result("FullModelBenchmark." + benchmark);
    double rate = result.getPrimaryResult().getScore() / 1e6;
    double error = result.getPrimaryResult().getScoreError() / 1e6;
    return row(
        name,
        String.format(Locale.ROOT, "%.2f ± %.2f", rate, error),
        String.format(Locale.ROOT, "%.3f", bytes(result)));
  }

  private RunResult result(String benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no result of " + benchmark));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private RunResult result(String benchmark, String parameter, String value) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> result.getParams().getParam(parameter).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no result of " + benchmark));
  }

  private static Time time(RunResult result) {
    return new Time(
        result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError());
  }

  /** What was allocated for each event, by JMH's profiler of garbage collection. */
  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
