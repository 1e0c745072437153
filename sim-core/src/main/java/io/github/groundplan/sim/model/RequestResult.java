package io.github.groundplan.sim.model;

/**
 * What became of a request, as its client saw it.
 *
 * @param request its number, from 1
 * @param sentAt when the client began, in seconds from the run's start
 * @param endedAt when the client had an answer or gave up, in seconds from the run's start
 */
public record RequestResult(int request, double sentAt, double endedAt, Outcome outcome) {

  /** How a request ended. */
  public enum Outcome {
    /** With its answer. */
    COMPLETED,
    /** With a refusal. */
    REJECTED,
    /** With an error. */
    FAILED,
    /** Without either. */
    TIMED_OUT
  }

  /** How long the client waited, in seconds. */
  public double latency() {
    return endedAt - sentAt;
  }
}
