package io.github.groundplan.sim.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import io.github.groundplan.sim.scenario.RandomScenario;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of scenarios made up by chance something can be said, or it is said why not. */
class PredictionOfAnythingTest {
  @Test
  void nothingIsThrownAndAllFiguresArePossible() {
    int known = 0;
    for (int seed = 0; seed < 150; seed++) {
      Scenario scenario = ScenarioReader.readJson(RandomScenario.text(seed)).orElseThrow();
      Prediction prediction = Prediction.of(scenario);
      assertEquals(scenario.nodes().size(), prediction.nodes().size());
      List<ReplicatedFigure> figures = new ArrayList<>(prediction.clients().figures());
      for (NodePrediction node : prediction.nodes()) {
        figures.addAll(node.figures());
        boolean isSilent = node.model().isEmpty() && node.reason().isEmpty();
        assertFalse(isSilent, "seed " + seed + ": " + node);
        known += node.verdict() == Verdict.EXACT ? 1 : 0;
      }
      boolean isUnknown = prediction.clients().figures().isEmpty();
      assertEquals(isUnknown, !prediction.clients().reason().isEmpty(), "seed " + seed);
      figures.forEach(PredictionOfAnythingTest::assertPossible);
    }
    assertTrue(known > 100, known + " models were found");
  }

  private static void assertPossible(ReplicatedFigure figure) {
    double most = figure.unit() == Unit.SHARE ? 1 + 1e-12 : Double.MAX_VALUE;
    assertTrue(figure.value() >= 0 && figure.value() <= most, figure::toString);
  }
}
