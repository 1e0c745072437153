package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.prediction.Overloads;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.run.Comparison;
import io.github.groundplan.sim.run.ComparisonJson;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to be told of two systems.
 *
 * @param comparison of two pairs of runs or more
 * @param warnings what is to be known before the numbers are believed
 */
public record Compared(Side first, Side second, Comparison comparison, List<String> warnings) {
  public Compared {
    warnings = List.copyOf(warnings);
  }

  /**
   * One of the two.
   *
   * @param file as the user named it
   * @param scenario as it was run first
   * @param report all runs as one
   */
  public record Side(String file, Scenario scenario, Report report) {
    private List<String> overloads() {
      return Overloads.of(scenario, Prediction.of(scenario), report);
    }
  }

  /**
   * What there is to be told.
   *
   * @param notes on how the runs went, which come before other warnings
   */
  public static Compared of(Side first, Side second, Comparison comparison, List<String> notes) {
    List<String> warnings = new ArrayList<>(notes);
    first.overloads().forEach(overload -> warnings.add("A: " + overload));
    second.overloads().forEach(overload -> warnings.add("B: " + overload));
    return new Compared(first, second, comparison, warnings);
  }

  /** One JSON object, with a line end behind it. */
  public String json() {
    JsonWriter json = new JsonWriter().beginObject();
    json.member("first", first.scenario().title());
    json.member("second", second.scenario().title());
    json.member("seed", (double) first.scenario().seed());
    ComparisonJson.write(comparison, json);
    if (!warnings.isEmpty()) {
      json.beginArray("warnings");
      warnings.forEach(json::element);
      json.endArray();
    }
    return json.endObject().text();
  }
}
