package io.github.groundplan.sim.run;

import io.github.groundplan.sim.scenario.Reading;
import io.github.groundplan.sim.scenario.ScenarioReader;

/** Runs a scenario from text to text: what a page, a worker and a test of all platforms share. */
public final class Repeat {
  private Repeat() {}

  /**
   * Runs a scenario to its end.
   *
   * @param scenario as JSON
   * @return the report as JSON, see {@link ReportJson}
   * @throws IllegalArgumentException with the first mistake if the scenario has one
   */
  public static String run(String scenario) {
    Reading reading = ScenarioReader.readJson(scenario);
    return ReportJson.of(Run.of(reading.orElseThrow()).toEnd());
  }

  /**
   * Runs a scenario to its end without a trace, which is faster; the report has no hash.
   *
   * @param scenario as JSON
   * @return the report as JSON, see {@link ReportJson}
   * @throws IllegalArgumentException with the first mistake if the scenario has one
   */
  public static String runUntraced(String scenario) {
    Reading reading = ScenarioReader.readJson(scenario);
    return ReportJson.of(Run.untraced(reading.orElseThrow()).toEnd());
  }
}
