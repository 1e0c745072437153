package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.prediction.Overloads;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to be told of a run, or of several.
 *
 * @param scenario as it was run first
 * @param runs one or more
 * @param report all runs as one
 * @param prediction what theory says
 * @param warnings what is to be known before the numbers are believed
 * @param remedy what makes a mean surer where there is no interval; empty if nothing does
 */
public record Told(
    Scenario scenario,
    Replicated runs,
    Report report,
    Prediction prediction,
    List<String> warnings,
    String remedy) {
  public Told {
    warnings = List.copyOf(warnings);
  }

  /**
   * What there is to be told.
   *
   * @param notes on how the runs went, which come before other warnings
   * @param remedy what makes a mean surer where there is no interval
   */
  public static Told of(Scenario scenario, Replicated runs, List<String> notes, String remedy) {
    Report report = runs.report();
    Prediction prediction = Prediction.of(scenario);
    List<String> warnings = new ArrayList<>(notes);
    warnings.addAll(Overloads.of(scenario, prediction, report));
    return new Told(scenario, runs, report, prediction, warnings, remedy);
  }
}
