package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.run.ReplicatedFigure;
import java.util.List;

/**
 * What theory says of a node, all its replicas together.
 *
 * @param name of the node
 * @param verdict how much it says
 * @param model of each replica, in Kendall's notation or in words; empty if none fits
 * @param source of the model; empty if there is none to name
 * @param reason why not all is known, or what makes the model simple: a clause; may be empty
 * @param figures named as in a report, in its order; {@code rejectedShare} and {@code
 *     abandonedShare} of its calls besides
 */
public record NodePrediction(
    String name,
    Verdict verdict,
    String model,
    String source,
    String reason,
    List<ReplicatedFigure> figures) {
  public NodePrediction {
    figures = List.copyOf(figures);
  }
}
