package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.BatchMeans;
import io.github.groundplan.sim.measure.LatencyHistogram;

/** What has become of clients' requests: each has exactly one outcome. */
public final class Outcomes {
  private final LatencyHistogram latency = new LatencyHistogram();
  private final BatchMeans latencyBatches = new BatchMeans();
  private int arrivals;
  private int completed;
  private int failed;
  private int timedOut;
  private int rejected;

  /** Nothing so far. */
  public Outcomes() {}

  void sent() {
    arrivals++;
  }

  void ended(Answer answer, double seconds) {
    switch (answer) {
      case GRANTED -> {
        completed++;
        latency.record(seconds);
        latencyBatches.add(seconds);
      }
      case REFUSED -> rejected++;
      case FAILED -> failed++;
      case TIMED_OUT -> timedOut++;
    }
  }

  /** Requests sent. */
  public int arrivals() {
    return arrivals;
  }

  /** Those that got what they asked for. */
  public int completed() {
    return completed;
  }

  /** Those that ended with an error. */
  public int failed() {
    return failed;
  }

  /** Those whose client waited no longer. */
  public int timedOut() {
    return timedOut;
  }

  /** Those whose last answer was a refusal. */
  public int rejected() {
    return rejected;
  }

  /** Those that have not ended. */
  public int inFlight() {
    return arrivals - completed - failed - timedOut - rejected;
  }

  /** From the client's send to the answer, over completed requests. */
  public LatencyHistogram latency() {
    return latency;
  }

  /** The same in batches, for an interval of the mean. */
  public BatchMeans latencyBatches() {
    return latencyBatches;
  }
}
