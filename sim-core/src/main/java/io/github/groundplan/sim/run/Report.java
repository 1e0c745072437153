package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.LatencyHistogram;
import java.util.List;
import java.util.Optional;

/**
 * What was measured in a run. Means are over the time after the warm-up, counts are of client
 * requests sent after it, times are in seconds.
 *
 * @param title of the scenario
 * @param seed from 0 to 2^32 - 1
 * @param duration how long was measured
 * @param requests of all clients
 * @param clients by population, where there are several
 * @param nodes in the order in which they were declared, each followed by its replicas
 * @param traceHash the fingerprint of all that happened, the warm-up included; empty if the run was
 *     not hashed
 */
public record Report(
    String title,
    long seed,
    double duration,
    RequestFigures requests,
    List<PopulationFigures> clients,
    List<NodeFigures> nodes,
    String traceHash) {
  public Report {
    clients = List.copyOf(clients);
    nodes = List.copyOf(nodes);
  }

  /**
   * What became of requests: {@code arrivals = completed + failed + timedOut + rejected +
   * inFlight}.
   *
   * @param throughput completed requests a second
   * @param inSystemMean how many were under way, on average
   * @param latency of completed requests
   * @param latencyInterval 95 % for the mean latency, if the run is long enough to tell
   */
  public record RequestFigures(
      int arrivals,
      int completed,
      int failed,
      int timedOut,
      int rejected,
      int inFlight,
      double throughput,
      double inSystemMean,
      LatencyHistogram latency,
      Optional<Interval> latencyInterval) {}

  /** What became of the requests of one population. */
  public record PopulationFigures(String name, RequestFigures requests) {}

  /**
   * What was measured at a node. Sums over its replicas; but the longest queue is that of one
   * replica.
   *
   * @param arrivals calls that came in
   * @param completed calls that it answered with what they asked for
   * @param rejected calls that it turned away itself
   * @param failed calls that ended with an error, or were refused by a node behind it
   * @param abandoned calls that left its queue
   * @param utilisation mean share of busy workers, 0 to 1; 0 for a node without a limit to them
   * @param queueMean calls that waited, on average
   * @param queueMax most calls that waited at a time
   * @param waitMean how long a call waited until its service began, on average; where workers are
   *     shared, how much longer it was served than with a worker of its own; 0 if none was
   * @param serviceMean how long the node's own work on a call took, on average; 0 if none was done
   * @param inSystemMean calls at the node, on average
   * @param servingMean replicas that took calls, on average; utilisation is of their workers
   */
  public record NodeFigures(
      String name,
      int arrivals,
      int completed,
      int rejected,
      int failed,
      int abandoned,
      double utilisation,
      double queueMean,
      int queueMax,
      double waitMean,
      double serviceMean,
      double inSystemMean,
      double servingMean) {}
}
