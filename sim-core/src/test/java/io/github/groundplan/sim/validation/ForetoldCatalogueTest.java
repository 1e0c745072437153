package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The scenarios that runs are held to theory in, where each theory was chosen by hand: the one that
 * is found for a scenario by itself must come to the same.
 */
class ForetoldCatalogueTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void theTheoryThatIsFoundIsTheOneThatWasChosen() {
    List<String> differing = new ArrayList<>();
    int agreeing = 0;
    for (Experiment experiment : Catalogue.experiments()) {
      Scenario scenario = experiment.scenario().apply(1000);
      Prediction found = Prediction.of(scenario);
      if (!found.provisos().isEmpty()) {
        continue;
      }
      for (var chosen : experiment.predictions()) {
        Optional<ReplicatedFigure> figure = figure(found, chosen.quantity());
        boolean isSame = figure.isPresent() && isNear(figure.get().value(), chosen.theory());
        agreeing += isSame ? 1 : 0;
        if (figure.isPresent() && !isSame) {
          differing.add(experiment.name() + ": " + figure.get() + ", not " + chosen.theory());
        }
      }
    }
    assertEquals(List.of(), differing);
    assertTrue(agreeing >= 1450, agreeing + " agree");
  }

  private static boolean isNear(double value, double expected) {
    return Math.abs(value / expected - 1) <= TOLERANCE;
  }

  private static Optional<ReplicatedFigure> figure(Prediction found, String quantity) {
    if (quantity.endsWith(" of response") && quantity.startsWith("p")) {
      return named(found, "latency." + quantity.substring(0, quantity.indexOf(' ')));
    }
    return switch (quantity) {
      case "mean response" -> named(found, "latency.mean");
      case "throughput" -> named(found, "throughput");
      case "mean wait" -> named(found, "nodes.app.waitMean");
      case "utilisation" -> named(found, "nodes.app.utilisation");
      case "left the queue" -> named(found, "nodes.app.abandonedShare");
      default -> Optional.empty();
    };
  }

  private static Optional<ReplicatedFigure> named(Prediction found, String name) {
    List<ReplicatedFigure> all = new ArrayList<>(found.clients().figures());
    found.nodes().forEach(node -> all.addAll(node.figures()));
    return all.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
