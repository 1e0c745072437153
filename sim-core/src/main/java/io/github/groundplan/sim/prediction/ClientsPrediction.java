package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.run.ReplicatedFigure;
import java.util.List;

/**
 * What theory says of the clients' requests, all together.
 *
 * @param verdict how much it says
 * @param reason why not all is known: a clause; empty if it is
 * @param figures named as in a report, in its order
 */
public record ClientsPrediction(Verdict verdict, String reason, List<ReplicatedFigure> figures) {
  public ClientsPrediction {
    figures = List.copyOf(figures);
  }
}
