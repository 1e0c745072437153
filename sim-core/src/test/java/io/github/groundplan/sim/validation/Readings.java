package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.function.ToDoubleFunction;

/** What can be read from a report. */
final class Readings {
  private Readings() {}

  static ToDoubleFunction<Report> meanResponse() {
    return report -> report.requests().latency().mean();
  }

  static ToDoubleFunction<Report> meanResponse(String clients) {
    return report -> population(report, clients).latency().mean();
  }

  static ToDoubleFunction<Report> responseDeviation() {
    return report -> report.requests().latency().standardDeviation();
  }

  static ToDoubleFunction<Report> throughput() {
    return report -> report.requests().throughput();
  }

  static ToDoubleFunction<Report> inSystem() {
    return report -> report.requests().inSystemMean();
  }

  /** Arrivals a second. */
  static ToDoubleFunction<Report> arrivalRate() {
    return report -> report.requests().arrivals() / report.duration();
  }

  /** A share of all requests that have ended. */
  static ToDoubleFunction<Report> share(ToDoubleFunction<RequestFigures> part) {
    return report -> {
      RequestFigures requests = report.requests();
      return part.applyAsDouble(requests) / (requests.arrivals() - requests.inFlight());
    };
  }

  /** A share of one population's requests that have ended. */
  static ToDoubleFunction<Report> share(String clients, ToDoubleFunction<RequestFigures> part) {
    return report -> {
      RequestFigures requests = population(report, clients);
      return part.applyAsDouble(requests) / (requests.arrivals() - requests.inFlight());
    };
  }

  /** A figure of one node. */
  static ToDoubleFunction<Report> at(String node, ToDoubleFunction<NodeFigures> figure) {
    return report -> figure.applyAsDouble(node(report, node));
  }

  /** Calls to a node for each request. */
  static ToDoubleFunction<Report> callsPerRequest(String node) {
    return report -> (double) node(report, node).arrivals() / report.requests().arrivals();
  }

  static NodeFigures node(Report report, String name) {
    for (NodeFigures figures : report.nodes()) {
      if (figures.name().equals(name)) {
        return figures;
      }
    }
    throw new IllegalArgumentException("no such node: " + name);
  }

  private static RequestFigures population(Report report, String name) {
    for (Report.PopulationFigures figures : report.clients()) {
      if (figures.name().equals(name)) {
        return figures.requests();
      }
    }
    throw new IllegalArgumentException("no such population: " + name);
  }
}
