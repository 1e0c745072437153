package io.github.groundplan.site.cli;

import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.cli.report.TheoryText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the closed forms that apply to a scenario. */
@Command(
    name = "theory",
    description =
        "Prints what queueing theory says of a scenario, which models apply, and where none does"
            + " and why. Nothing is run.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  sim theory shop.yaml",
      "",
      "An unstable scenario has no long run: that is said, and is no error.",
      "Exit codes: 0 done, 2 a wrong file or wrong usage, 1 anything else."
    })
final class TheoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The scenario, in YAML or JSON.")
  private Path file;

  @Override
  public Integer call() {
    Scenario scenario = ScenarioFiles.read(spec.commandLine(), file).get(0);
    PrintWriter out = spec.commandLine().getOut();
    out.print(TheoryText.of(scenario, Prediction.of(scenario)));
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
