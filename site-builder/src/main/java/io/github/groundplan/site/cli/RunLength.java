package io.github.groundplan.site.cli;

import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long to measure, where that is not for the scenario to say. */
final class RunLength {
  @Option(
      names = "--requests",
      paramLabel = "N",
      converter = WholeNumber.Requests.class,
      description = "Measure so many requests, whatever the file says.")
  private Optional<Long> requests = Optional.empty();

  @Option(
      names = "--for",
      paramLabel = "TIME",
      converter = Timespan.class,
      description = "Measure so long, whatever the file says: 90s, 10m, 2h.")
  private Optional<Double> seconds = Optional.empty();

  /** The scenario, watched for so long; its warm-up stays. */
  Scenario applied(Scenario scenario) {
    double warmup = scenario.run().warmupSeconds();
    if (requests.isPresent()) {
      return scenario.with(RunSpec.forRequests(warmup, requests.get().intValue()));
    }
    return seconds.isPresent()
        ? scenario.with(RunSpec.forSeconds(warmup, seconds.get()))
        : scenario;
  }
}
