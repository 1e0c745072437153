package io.github.groundplan.site.cli;

import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.cli.report.TheoryJson;
import io.github.groundplan.site.cli.report.TheoryText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  groundplan sim theory shop.yaml",
      "  groundplan sim theory shop.yaml --json",
      "",
      "An unstable scenario has no long run: that is said, and is no error.",
      "Exit codes: 0 done, 2 a wrong file or wrong usage, 1 anything else."
    })
final class TheoryCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The scenario, " + ScenarioFiles.DESCRIPTION)
  private Path file;

  @Option(
      names = "--json",
      description =
          "Print one JSON object, with each figure where sim run has it. Times are in seconds.")
  private boolean isJson;

  TheoryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Scenario scenario = new ScenarioFiles(command, surroundings.input()).read(file).get(0);
    Prediction prediction = Prediction.of(scenario);
    PrintWriter out = command.getOut();
    out.print(isJson ? TheoryJson.of(scenario, prediction) : TheoryText.of(scenario, prediction));
    out.flush();
    if (out.checkError()) {
      throw new Failure("the theory cannot be written");
    }
    return CommandLine.ExitCode.OK;
  }
}
