package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;

/**
 * What there is to be told of a run, or of several.
 *
 * @param scenario as it was run first
 * @param runs one or more
 * @param warnings what is to be known before the numbers are believed
 */
public record Told(Scenario scenario, Replicated runs, List<String> warnings) {
  public Told {
    warnings = List.copyOf(warnings);
  }
}
