package io.github.groundplan.site.cli.report;

/** What the figures of a report are called in words. */
final class Labels {
  private Labels() {}

  /** Of a figure's name, without the node that it may be of. */
  static String of(String name) {
    return switch (name) {
      case "arrivals" -> "sent";
      case "timedOut" -> "timed out";
      case "inFlight" -> "in flight at the end";
      case "inSystemMean" -> "in system";
      case "latency.mean" -> "mean latency";
      case "latency.p50" -> "p50";
      case "latency.p90" -> "p90";
      case "latency.p95" -> "p95";
      case "latency.p99" -> "p99";
      case "latency.p999" -> "p99.9";
      case "utilisation" -> "busy";
      case "queueMean" -> "waiting";
      case "waitMean" -> "wait";
      case "serviceMean" -> "service";
      case "rejectedShare" -> "rejected";
      case "abandonedShare" -> "gave up";
      default -> name;
    };
  }
}
