package io.github.groundplan.sim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** Results as tables in Markdown, in which the ratios come from one run on one machine. */
final class Report {
  private static final String[] PENDING = {"1", "2", "64", "1024", "65536"};
  private static final String[] QUEUES = {"1", "64"};
  private static final String[] LIBRARIES = {"groundplan", "ssj", "ssjFastest", "dsol"};

  private final List<RunResult> results;

  Report(List<RunResult> results) {
    this.results = results;
  }

  /** Processor time an event, in nanoseconds, of the iterations from the fastest on. */
  private record Times(List<Double> sorted) {
    private static Times of(RunResult result) {
      return new Times(
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .map(iteration -> count(iteration, "nanoseconds") / count(iteration, "events"))
              .sorted()
              .toList());
    }

    private static double count(IterationResult iteration, String counter) {
      return iteration.getSecondaryResults().get(counter).getScore();
    }

    private double median() {
      return sorted.get(sorted.size() / 2);
    }

    private String text() {
      return format("%.1f (%.1f to %.1f)", median(), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private String over(Times other) {
      return format("%.2f", median() / other.median());
    }
  }

  List<String> bareEvent() {
    List<String> lines = new ArrayList<>();
    lines.add("| events waiting | Groundplan, ns | by hand, ns | ratio | bytes an event |");
    lines.add("| ---: | ---: | ---: | ---: | ---: |");
    for (String pending : PENDING) {
      RunResult result = result("BareEventBenchmark.groundplan", "pending", pending);
      Times ours = Times.of(result);
      Times byHand = Times.of(result("BareEventBenchmark.byHand", "pending", pending));
      lines.add(
          row(
              pending,
              ours.text(),
              byHand.text(),
              ours.over(byHand),
              format("%.3f", bytes(result))));
    }
    lines.add("");
    return lines;
  }

  List<String> queues() {
    List<String> lines = new ArrayList<>();
    lines.add("| queues | library | ns an event | by the clock | bytes an event | to Groundplan |");
    lines.add("| ---: | --- | ---: | ---: | ---: | ---: |");
    for (String queues : QUEUES) {
      Times ours = Times.of(result("QueueBenchmark.groundplan", "queues", queues));
      for (String library : LIBRARIES) {
        RunResult result = result("QueueBenchmark." + library, "queues", queues);
        Times times = Times.of(result);
        lines.add(
            row(
                queues,
                library,
                times.text(),
                clock(result),
                format("%.2f", bytes(result)),
                times.over(ours)));
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

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private RunResult result(String benchmark, String parameter, String value) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> result.getParams().getParam(parameter).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no result of " + benchmark));
  }

  /** JMH's own figure and its 99.9 % error, in nanoseconds an event. */
  private static String clock(RunResult result) {
    return format(
        "%.1f ± %.1f",
        result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError());
  }

  /** What was allocated for each event, by JMH's profiler of garbage collection. */
  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
