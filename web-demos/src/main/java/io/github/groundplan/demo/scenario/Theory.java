package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.sim.prediction.NodePrediction;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What queueing theory says of a scenario, by the names of a report. */
final class Theory {
  private Theory() {}

  /** Of a run; empty where something was done in it that theory knows nothing of. */
  static Map<String, Double> of(Film film) {
    Prediction prediction = Prediction.of(film.scenario());
    boolean isAbout = film.cues().isEmpty() && prediction.isAbout(film.report());
    return isAbout ? figures(prediction) : Map.of();
  }

  /** Of a scenario, whatever a run may show. */
  static Map<String, Double> of(Scenario scenario) {
    return figures(Prediction.of(scenario));
  }

  private static Map<String, Double> figures(Prediction prediction) {
    Map<String, Double> figures = new LinkedHashMap<>();
    add(figures, prediction.clients().figures());
    for (NodePrediction node : prediction.nodes()) {
      add(figures, node.figures());
    }
    return figures;
  }

  private static void add(Map<String, Double> figures, List<ReplicatedFigure> some) {
    for (ReplicatedFigure figure : some) {
      figures.put(figure.name(), figure.value());
    }
  }
}
