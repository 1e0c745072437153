package io.github.groundplan.site.cli;

import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Reads the scenarios that a command is about. */
final class ScenarioFiles {
  private ScenarioFiles() {}

  /**
   * All of them.
   *
   * @throws Refused if one is wrong, once the mistakes of all have been printed
   */
  static List<Scenario> read(CommandLine command, Path... files) {
    Diagnostics diagnostics = new Diagnostics();
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      ScenarioFile.read(file, diagnostics).ifPresent(scenarios::add);
    }
    if (diagnostics.isEmpty()) {
      return scenarios;
    }
    throw refused(command, diagnostics);
  }

  /** Prints the mistakes, and is what ends the command. */
  static Refused refused(CommandLine command, Diagnostics diagnostics) {
    command.getErr().print(diagnostics.print());
    command.getErr().flush();
    return new Refused();
  }

  /** A file is wrong, and all has been said about it. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("a scenario is wrong");
    }
  }
}
