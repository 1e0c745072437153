package io.github.groundplan.sim.run;

import io.github.groundplan.sim.run.Report.NodeFigures;

/**
 * When closed forms say something of a run: when nothing broke in it, and nobody gave up or tried
 * again.
 *
 * @param isPossible false if something is planned that closed forms know nothing of
 * @param isConditional whether somebody could give up, or be turned away
 * @param longestSeconds no request may take longer, if that is so; may be infinite
 */
public record Conditions(boolean isPossible, boolean isConditional, double longestSeconds) {

  /** Whether nothing in a run speaks against them. */
  public boolean hold(Report report) {
    if (!isPossible || !isConditional) {
      return isPossible;
    }
    boolean isUndisturbed =
        !report.requests().latency().isEmpty()
            && report.requests().latency().max() < longestSeconds
            && report.requests().timedOut() == 0;
    for (NodeFigures node : report.nodes()) {
      isUndisturbed = isUndisturbed && node.rejected() == 0 && node.failed() == 0;
    }
    return isUndisturbed;
  }
}
