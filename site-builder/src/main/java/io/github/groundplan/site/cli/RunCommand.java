package io.github.groundplan.site.cli;

import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.file.Obstacle;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and prints what it measured. */
@Command(
    name = "run",
    description = "Runs a scenario and prints what was measured.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan sim run shop.yaml",
      "  groundplan sim run shop.yaml --requests 1000000 --json",
      "  groundplan sim run shop.yaml --for 10m --replications 20",
      "  groundplan sim run shop.yaml --for 1s --csv trace.csv",
      "  groundplan sim run - < shop.yaml",
      "",
      "The same file, seed and length give the same output, to the last digit.",
      "Ctrl-C prints what was measured so far.",
      "Exit codes: 0 done, 2 wrong file or usage, 130 after Ctrl-C, 1 anything else."
    })
final class RunCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");
  private static final String REMEDY =
      "where one run is too short, the spread of ten tells how sure the mean is: --replications 10";
  private static final int PIPE_CHARS = 1 << 16;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The scenario, " + ScenarioFiles.DESCRIPTION)
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.Seed.class,
      description = "Another seed than the file's, 0 to 4294967295.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--load",
      paramLabel = "PERCENT",
      converter = WholeNumber.Load.class,
      description = "So many per cent of the load that the file describes: 150, or 150%%.")
  private long load = 100;

  @ArgGroup private RunLength length = new RunLength();

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = WholeNumber.Replications.class,
      description = {
        "Run so often, with the seed and those that follow it, and take all together. Their spread"
            + " gives the 95 %% intervals."
      })
  private long replications = 1;

  @Option(names = "--json", description = "Print one JSON object. Times are in seconds.")
  private boolean isJson;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = {
        "Write every event of the (first) run to this file; - for the standard output, and the"
            + " report then goes to the error output."
      })
  private Optional<Path> csv = Optional.empty();

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Scenario scenario = scenario();
    CommandLine command = spec.commandLine();
    boolean isOutTaken = csv.isPresent() && csv.get().equals(STANDARD_OUTPUT);
    return new Measuring(command, surroundings, isJson, REMEDY)
        .tell(
            scenario,
            experiment ->
                csv.isPresent() ? traced(scenario, experiment) : run(scenario, experiment, Run::of),
            isOutTaken ? command.getErr() : command.getOut());
  }

  private Scenario scenario() {
    Scenario read = new ScenarioFiles(spec.commandLine(), surroundings.input()).read(file).get(0);
    Scenario loaded = load == 100 ? read : read.withLoad(load / 100.0);
    return length.applied(seed.isPresent() ? loaded.withSeed(seed.get()) : loaded);
  }

  private Measured traced(Scenario scenario, Experiment experiment) {
    Path path = csv.orElseThrow();
    Names names = new Names();
    try {
      if (path.equals(STANDARD_OUTPUT)) {
        Writer out = new BufferedWriter(new PipeWriter(spec.commandLine().getOut()), PIPE_CHARS);
        TraceCsv trace = new TraceCsv(out, names);
        Measured measured = run(scenario, experiment, first -> Run.traced(first, names, trace));
        out.flush();
        return measured;
      }
      try (TraceFile written = TraceFile.create(path)) {
        TraceCsv trace = new TraceCsv(written.out(), names);
        Measured measured = run(scenario, experiment, first -> Run.traced(first, names, trace));
        written.keep();
        return measured;
      }
    } catch (UncheckedIOException e) {
      throw unwritable(path, e.getCause());
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private static Failure unwritable(Path path, IOException e) {
    String place = path.equals(STANDARD_OUTPUT) ? "the standard output" : path.toString();
    return new Failure(place + " cannot be written: " + Obstacle.toWriting(e), e);
  }

  /** How the first run is begun; the others need no trace. */
  @FunctionalInterface
  private interface First {
    Run begin(Scenario scenario);
  }

  private Measured run(Scenario scenario, Experiment experiment, First first) {
    return Measured.of(
        experiment,
        (int) replications,
        index ->
            index == 0
                ? first.begin(scenario)
                : Run.untraced(Replicated.replication(scenario, index + 1)));
  }
}
