package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import java.util.function.ToDoubleFunction;

/** What can be read from a run: times and ends of requests when all have ended, all else before. */
final class Readings {
  private Readings() {}

  static ToDoubleFunction<Measured> meanResponse() {
    return run -> run.answered().requests().latency().mean();
  }

  static ToDoubleFunction<Measured> meanResponse(String clients) {
    return run -> population(run, clients).latency().mean();
  }

  static ToDoubleFunction<Measured> responseDeviation() {
    return run -> run.answered().requests().latency().standardDeviation();
  }

  static ToDoubleFunction<Measured> responsePercentile(int percent) {
    return run -> run.answered().requests().latency().percentile(percent);
  }

  /** A share of all requests. */
  static ToDoubleFunction<Measured> share(ToDoubleFunction<RequestFigures> part) {
    return run -> share(run.answered().requests(), part);
  }

  /** A share of one population's requests. */
  static ToDoubleFunction<Measured> share(String clients, ToDoubleFunction<RequestFigures> part) {
    return run -> share(population(run, clients), part);
  }

  private static double share(RequestFigures requests, ToDoubleFunction<RequestFigures> part) {
    return part.applyAsDouble(requests) / (requests.arrivals() - requests.inFlight());
  }

  static ToDoubleFunction<Measured> inSystem() {
    return run -> run.whileSent().requests().inSystemMean();
  }

  /** Requests sent a second. */
  static ToDoubleFunction<Measured> arrivalRate() {
    return run -> run.whileSent().requests().arrivals() / run.whileSent().duration();
  }

  /** Calls that a node has answered, a second. */
  static ToDoubleFunction<Measured> throughput(String node) {
    return run -> node(run.whileSent(), node).completed() / run.whileSent().duration();
  }

  /** A figure of one node. */
  static ToDoubleFunction<Measured> at(String node, ToDoubleFunction<NodeFigures> figure) {
    return run -> figure.applyAsDouble(node(run.whileSent(), node));
  }

  /** Calls to a node for each request. */
  static ToDoubleFunction<Measured> callsPerRequest(String node) {
    return run ->
        (double) node(run.whileSent(), node).arrivals() / run.whileSent().requests().arrivals();
  }

  static NodeFigures node(Report report, String name) {
    for (NodeFigures figures : report.nodes()) {
      if (figures.name().equals(name)) {
        return figures;
      }
    }
    throw new IllegalArgumentException("no such node: " + name);
  }

  private static RequestFigures population(Measured run, String name) {
    for (Report.PopulationFigures figures : run.answered().clients()) {
      if (figures.name().equals(name)) {
        return figures.requests();
      }
    }
    throw new IllegalArgumentException("no such population: " + name);
  }
}
