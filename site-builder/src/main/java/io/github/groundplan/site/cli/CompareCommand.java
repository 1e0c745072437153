package io.github.groundplan.site.cli;

import io.github.groundplan.sim.run.Comparison;
import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.cli.Experiment.Finished;
import io.github.groundplan.site.cli.report.Compared;
import io.github.groundplan.site.cli.report.ComparisonText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two scenarios beside each other. */
@Command(
    name = "compare",
    description = "Runs two scenarios with the same chance and prints what differs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan sim compare round-robin.yaml power-of-two.yaml",
      "  groundplan sim compare one.yaml two.yaml --replications 50 --json",
      "",
      "Both run with the same seeds, so that the same requests come at the same times.",
      "Lower and higher are said where 0 lies outside of the 95 %% interval of the",
      "differences. Of twenty figures that do not differ, one will seem to.",
      "Exit codes: 0 done, 2 wrong file or usage, 130 after Ctrl-C, 1 anything else."
    })
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "A scenario, " + ScenarioFiles.DESCRIPTION)
  private Path first;

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The scenario to set beside A, " + ScenarioFiles.DESCRIPTION)
  private Path second;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.Seed.class,
      description = "The first seed of both. Default: that of A.")
  private Optional<Long> seed = Optional.empty();

  @ArgGroup private RunLength length = new RunLength();

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = WholeNumber.Pairs.class,
      description = "How often to run each. Default: 20.")
  private long replications = 20;

  @Option(names = "--json", description = "Print one JSON object. Times are in seconds.")
  private boolean isJson;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    List<Scenario> both = new ScenarioFiles(command, surroundings.input()).read(first, second);
    long common = seed.orElse(both.get(0).seed());
    Scenario one = length.applied(both.get(0)).withSeed(common);
    Scenario other = length.applied(both.get(1)).withSeed(common);
    try (Interruption interruption = Interruption.listening();
        Progress progress =
            new Progress(command.getErr(), surroundings.isTerminal(), surroundings.nanoTime())) {
      Experiment experiment = new Experiment(surroundings.processors(), progress, interruption);
      Pairs pairs = run(experiment, one, other);
      progress.clear();
      report(pairs, one, other);
      return interruption.isRequested() ? Interruption.EXIT_CODE : CommandLine.ExitCode.OK;
    }
  }

  private Pairs run(Experiment experiment, Scenario one, Scenario other) {
    Pairs pairs = new Pairs();
    int runs = 2 * (int) replications;
    experiment.run(
        runs,
        index -> Run.untraced(Replicated.replication(index % 2 == 0 ? one : other, index / 2 + 1)),
        pairs::add);
    return pairs;
  }

  private void report(Pairs pairs, Scenario one, Scenario other) {
    if (pairs.comparison.count() < 2) {
      throw new Failure("stopped before each had been run twice: there is nothing to compare");
    }
    List<String> notes = new ArrayList<>();
    if (pairs.comparison.count() < replications) {
      int count = pairs.comparison.count();
      notes.add("stopped after " + count + " of " + replications + " pairs");
    }
    if (!one.run().equals(other.run())) {
      notes.add(
          "A and B are not measured for the same length; --for and --requests set it for both");
    }
    Compared compared =
        Compared.of(
            new Compared.Side("" + first, one, pairs.ones.report()),
            new Compared.Side("" + second, other, pairs.others.report()),
            pairs.comparison,
            notes);
    PrintWriter out = spec.commandLine().getOut();
    out.print(isJson ? compared.json() : ComparisonText.of(compared));
    out.flush();
    if (out.checkError()) {
      throw new Failure("the report cannot be written");
    }
  }

  /** Puts the runs of both together, pair by pair. */
  private static final class Pairs {
    private final Comparison comparison = new Comparison();
    private final Replicated ones = new Replicated();
    private final Replicated others = new Replicated();
    private Optional<Report> waiting = Optional.empty();
    private boolean isCutOff;

    void add(Finished finished) {
      isCutOff = isCutOff || !finished.isWhole();
      if (isCutOff) {
        return;
      }
      if (waiting.isEmpty()) {
        waiting = Optional.of(finished.report());
        return;
      }
      comparison.add(waiting.get(), finished.report());
      ones.add(waiting.get());
      others.add(finished.report());
      waiting = Optional.empty();
    }
  }
}
