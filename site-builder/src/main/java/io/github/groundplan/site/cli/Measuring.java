package io.github.groundplan.site.cli;

import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.cli.report.Amounts;
import io.github.groundplan.site.cli.report.RunJson;
import io.github.groundplan.site.cli.report.RunText;
import io.github.groundplan.site.cli.report.Told;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * Measures a scenario, with a bar while it runs and an ear for Ctrl-C, and prints the report.
 *
 * @param isJson as one JSON object, not as a text
 * @param remedy what makes a mean surer where one run does not tell how sure it is
 */
record Measuring(CommandLine command, Surroundings surroundings, boolean isJson, String remedy) {
  /**
   * Measures and prints.
   *
   * @param work does the runs
   * @param out takes the report
   * @return the exit code
   */
  int tell(Scenario scenario, Function<Experiment, Measured> work, PrintWriter out) {
    try (Interruption interruption = Interruption.listening();
        Progress progress =
            new Progress(command.getErr(), surroundings.isTerminal(), surroundings.nanoTime())) {
      Experiment experiment = new Experiment(surroundings.processors(), progress, interruption);
      Measured measured = work.apply(experiment);
      progress.clear();
      print(scenario, measured, out);
      if (surroundings.isTerminal()) {
        command.getErr().println(pace(measured.events(), progress.seconds()));
      }
      return interruption.isRequested() ? Interruption.EXIT_CODE : CommandLine.ExitCode.OK;
    }
  }

  private void print(Scenario scenario, Measured measured, PrintWriter out) {
    Told told = Told.of(scenario, measured.runs(), measured.notes(), remedy);
    out.print(isJson ? RunJson.of(told) : RunText.of(told));
    out.flush();
    if (out.checkError()) {
      throw new Failure("the report cannot be written");
    }
  }

  private static String pace(double events, double seconds) {
    return Amounts.count(events)
        + " events in "
        + Amounts.time(seconds)
        + ", "
        + Amounts.rate(events / Math.max(seconds, 1e-9));
  }
}
