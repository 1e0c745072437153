package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.BatchMeans;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.model.Answer;

/** What has become of clients' requests: each has exactly one outcome. */
final class Outcomes {
  private final LatencyHistogram latency = new LatencyHistogram();
  private final BatchMeans latencyBatches = new BatchMeans();
  private int arrivals;
  private int completed;
  private int failed;
  private int timedOut;
  private int rejected;

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
  int arrivals() {
    return arrivals;
  }

  /** Those that got what they asked for. */
  int completed() {
    return completed;
  }

  /** Those that ended with an error. */
  int failed() {
    return failed;
  }

  /** Those whose client waited no longer. */
  int timedOut() {
    return timedOut;
  }

  /** Those whose last answer was a refusal. */
  int rejected() {
    return rejected;
  }

  /** Those that have not ended. */
  int inFlight() {
    return arrivals - completed - failed - timedOut - rejected;
  }

  /** From the client's send to the answer, over completed requests. */
  LatencyHistogram latency() {
    return latency;
  }

  /** The same in batches, for an interval of the mean. */
  BatchMeans latencyBatches() {
    return latencyBatches;
  }
}
