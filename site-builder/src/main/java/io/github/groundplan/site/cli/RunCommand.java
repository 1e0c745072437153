package io.github.groundplan.site.cli;

import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.cli.Experiment.Finished;
import io.github.groundplan.site.cli.report.Amounts;
import io.github.groundplan.site.cli.report.RunJson;
import io.github.groundplan.site.cli.report.RunText;
import io.github.groundplan.site.cli.report.Told;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
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
      "  sim run shop.yaml",
      "  sim run shop.yaml --requests 1000000 --json",
      "  sim run shop.yaml --for 10m --replications 20",
      "  sim run shop.yaml --for 1s --csv trace.csv",
      "",
      "The same file, seed and length give the same output, to the last digit.",
      "Ctrl-C prints what was measured so far.",
      "Exit codes: 0 done, 2 a wrong file or wrong usage, 1 anything else."
    })
final class RunCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");
  private static final int PIPE_CHARS = 1 << 16;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The scenario, in YAML or JSON.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.Seed.class,
      description = "Another seed than the file's, 0 to 4294967295.")
  private Optional<Long> seed = Optional.empty();

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
    try (Interruption interruption = Interruption.listening();
        Progress progress =
            new Progress(command.getErr(), surroundings.isTerminal(), surroundings.nanoTime())) {
      Experiment experiment = new Experiment(surroundings.processors(), progress, interruption);
      Measured measured =
          csv.isPresent() ? traced(scenario, experiment) : run(scenario, experiment);
      progress.clear();
      report(scenario, measured);
      if (surroundings.isTerminal()) {
        command.getErr().println(pace(measured.events(), progress.seconds()));
      }
      return interruption.isRequested() ? Interruption.EXIT_CODE : CommandLine.ExitCode.OK;
    }
  }

  private Scenario scenario() {
    Scenario read = ScenarioFiles.read(spec.commandLine(), file).get(0);
    return length.applied(seed.isPresent() ? read.withSeed(seed.get()) : read);
  }

  private Measured run(Scenario scenario, Experiment experiment) {
    return run(scenario, experiment, Run::of);
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
    return new Failure(place + " cannot be written: " + TraceFile.reason(e), e);
  }

  /** How the first run is begun; the others need no trace. */
  @FunctionalInterface
  private interface First {
    Run begin(Scenario scenario);
  }

  private Measured run(Scenario scenario, Experiment experiment, First first) {
    IntFunction<Run> start =
        index ->
            index == 0
                ? first.begin(scenario)
                : Run.untraced(Replicated.replication(scenario, index + 1));
    Measured measured = new Measured((int) replications);
    experiment.run((int) replications, start, measured::add);
    return measured;
  }

  private void report(Scenario scenario, Measured measured) {
    boolean isOutTaken = csv.isPresent() && csv.get().equals(STANDARD_OUTPUT);
    CommandLine command = spec.commandLine();
    PrintWriter out = isOutTaken ? command.getErr() : command.getOut();
    Told told = Told.of(scenario, measured.runs(), measured.notes());
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

  /** What was measured of all runs that came to their end, or of the first if none did. */
  private static final class Measured {
    private final int asked;
    private final Replicated runs = new Replicated();
    private double events;
    private boolean isPartial;
    private int whole;

    Measured(int asked) {
      this.asked = asked;
    }

    void add(Finished finished) {
      events += finished.events();
      if (finished.isWhole() && !isPartial) {
        runs.add(finished.report());
        whole++;
      } else if (runs.count() == 0) {
        runs.add(finished.report());
        isPartial = true;
      }
    }

    Replicated runs() {
      return runs;
    }

    double events() {
      return events;
    }

    List<String> notes() {
      List<String> notes = new ArrayList<>();
      if (isPartial) {
        notes.add("stopped before its end: this is what was measured until then");
      } else if (whole < asked) {
        notes.add("stopped after " + whole + " of " + asked + " replications");
      }
      return notes;
    }
  }
}
