package io.github.groundplan.demo.scenario;

import io.github.groundplan.sim.prediction.NodePrediction;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.run.Conditions;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.scenario.Packing;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes what a page needs to show a scenario. Not for browsers: see {@link Foretold}. */
final class Material {
  static final String SCENARIO = "scenario";
  static final String TEXT = "text";
  static final String THEORY = "theory";
  static final String IS_POSSIBLE = "isPossible";
  static final String IS_CONDITIONAL = "isConditional";
  static final String LONGEST = "longest";
  static final String LOADS = "loads";
  static final String OVERLOADS = "overloads";
  static final String WHY = "why";

  private Material() {}

  /**
   * The material of a scenario.
   *
   * @param json the scenario, in the language's JSON form
   * @param text the same as its author wrote it
   */
  static String of(String json, String text) {
    Scenario scenario = ScenarioReader.readJson(json).scenario().orElseThrow();
    JsonWriter out = JsonWriter.compact().beginObject();
    out.member(SCENARIO, Packing.pack(scenario));
    out.member(TEXT, text);
    out.beginObject(THEORY);
    Prediction usual = Prediction.of(scenario);
    out.member(IS_POSSIBLE, usual.conditions().isPossible() ? 1 : 0);
    out.member(IS_CONDITIONAL, usual.conditions().isConditional() ? 1 : 0);
    out.member(LONGEST, Math.min(usual.conditions().longestSeconds(), 1e300));
    out.beginObject(LOADS);
    String why = "";
    for (int load = Foretold.LEAST_LOAD; load <= Foretold.MOST_LOAD; load += Foretold.LOAD_STEP) {
      Prediction prediction = load == 100 ? usual : Prediction.of(scenario.withLoad(load / 100.0));
      write(Integer.toString(load), prediction, why, out);
      why = why(prediction);
    }
    return out.endObject().endObject().endObject().text();
  }

  private static void write(String load, Prediction prediction, String before, JsonWriter out) {
    out.beginObject(load);
    String why = why(prediction);
    if (!why.equals(before)) {
      out.member(WHY, why);
    }
    for (ReplicatedFigure figure : figures(prediction)) {
      out.member(figure.name(), figure.value());
    }
    if (!prediction.overloads().isEmpty()) {
      out.member(OVERLOADS, String.join("; ", prediction.overloads()));
    }
    out.endObject();
  }

  /**
   * Why not all is certain of the clients' requests: what disturbs them, or what no model covers.
   */
  private static String why(Prediction prediction) {
    Conditions conditions = prediction.conditions();
    if (!conditions.isPossible() || conditions.isConditional()) {
      return "The others hold only as long as "
          + String.join(", and ", prediction.provisos())
          + ".";
    }
    String reason = prediction.clients().reason();
    return reason.isEmpty() ? "" : "Nor is there one for the rest: " + reason + ".";
  }

  private static List<ReplicatedFigure> figures(Prediction prediction) {
    List<ReplicatedFigure> figures = new ArrayList<>(prediction.clients().figures());
    for (NodePrediction node : prediction.nodes()) {
      figures.addAll(node.figures());
    }
    return figures;
  }
}
