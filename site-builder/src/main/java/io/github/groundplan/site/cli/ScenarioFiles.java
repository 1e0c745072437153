package io.github.groundplan.site.cli;

import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.scenario.ScenarioFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * The scenarios that a command is about.
 *
 * @param command prints the mistakes in them
 * @param input is read for a file that is named {@code -}
 */
record ScenarioFiles(CommandLine command, InputStream input) {
  /** What the help of a file says. */
  static final String DESCRIPTION = "in YAML or JSON; - for the standard input.";

  private static final Path STANDARD_INPUT = Path.of("-");

  /**
   * All of them.
   *
   * @throws Refused if one is wrong, once the mistakes of all have been printed
   */
  List<Scenario> read(Path... files) {
    if (List.of(files).stream().filter(STANDARD_INPUT::equals).count() > 1) {
      String hint = "give the other one as a file";
      throw new WrongUsage(command, "the standard input holds one scenario only", hint);
    }
    Diagnostics diagnostics = new Diagnostics();
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      source(file, diagnostics)
          .flatMap(source -> ScenarioFile.read(source.passage(), diagnostics))
          .ifPresent(scenarios::add);
    }
    if (diagnostics.isEmpty()) {
      return scenarios;
    }
    throw refused(diagnostics);
  }

  /**
   * One of them, written as JSON that means the same.
   *
   * @throws Refused if it is wrong, once its mistakes have been printed
   */
  String json(Path file) {
    Diagnostics diagnostics = new Diagnostics();
    return source(file, diagnostics)
        .flatMap(source -> ScenarioFile.readJson(source.passage(), diagnostics))
        .orElseThrow(() -> refused(diagnostics));
  }

  private Optional<Source> source(Path file, Diagnostics diagnostics) {
    return file.equals(STANDARD_INPUT)
        ? ScenarioFile.source("<stdin>", input, diagnostics)
        : ScenarioFile.source(file, diagnostics);
  }

  private Refused refused(Diagnostics diagnostics) {
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
