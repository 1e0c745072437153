package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.measure.Replications;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs experiments, each as often and as long as its intervals need.
 *
 * <p>Each attempt makes {@link #RUNS} runs with seeds of their own. If an interval is too wide, the
 * next attempt starts afresh with longer runs: what made the decision does not count, so that
 * intervals stay honest. Nothing depends on the machine but how long it takes.
 */
final class Laboratory {
  /** So many that five standard errors are as good as never exceeded by chance. */
  static final int RUNS = 40;

  static final double LEVEL = 0.99;

  /** The warm-up, as a share of what is measured. */
  static final double WARM_UP = 0.1;

  static final int ATTEMPTS = 8;
  private static final double LEAST_REQUESTS = 10_000;

  /**
   * Requests of one run for each that is under way, so that what is special about its two ends does
   * not count.
   */
  private static final double REQUESTS_PER_PLACE = 4000;

  private Laboratory() {}

  /** Runs one experiment; after some attempts leaves intervals as wide as they are. */
  static List<Finding> run(Experiment experiment) {
    double requests = Math.max(LEAST_REQUESTS, REQUESTS_PER_PLACE * experiment.inSystem());
    List<Finding> findings = attempt(experiment, 0, requests);
    for (int attempt = 1; attempt < ATTEMPTS && widest(findings) > 1; attempt++) {
      double widest = widest(findings);
      // A quarter more than it seems to take, as the width is an estimate itself.
      requests *= Math.max(1.5, Math.min(1.25 * widest * widest, 40));
      findings = attempt(experiment, attempt, requests);
    }
    return findings;
  }

  private static double widest(List<Finding> findings) {
    return findings.stream().mapToDouble(Finding::relativeWidth).max().orElseThrow();
  }

  private static List<Finding> attempt(Experiment experiment, int attempt, double requests) {
    List<Replications> samples = new ArrayList<>();
    experiment.predictions().forEach(prediction -> samples.add(new Replications()));
    Scenario scenario = scenario(experiment, requests);
    double counted = 0;
    for (int run = 0; run < RUNS; run++) {
      Measured measured = measured(scenario.withSeed(seed(experiment, attempt * RUNS + run)));
      counted += measured.answered().requests().arrivals();
      for (int i = 0; i < samples.size(); i++) {
        samples.get(i).add(experiment.predictions().get(i).reading().applyAsDouble(measured));
      }
    }
    return findings(experiment, samples, counted);
  }

  private static Scenario scenario(Experiment experiment, double requests) {
    double seconds = requests / experiment.requestRate();
    double warmUp = seconds * WARM_UP;
    RunSpec length =
        experiment.isTimed()
            ? RunSpec.forSeconds(warmUp, seconds)
            : RunSpec.forRequests(warmUp, (int) requests);
    return experiment.scenario().apply(seconds).with(length);
  }

  private static Measured measured(Scenario scenario) {
    Run run = Run.untraced(scenario);
    while (run.progress() < 1) {
      run.advance(1);
    }
    return new Measured(run.report(), run.toEnd());
  }

  private static List<Finding> findings(
      Experiment experiment, List<Replications> samples, double requests) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      findings.add(
          new Finding(
              experiment,
              experiment.predictions().get(i),
              samples.get(i).interval(LEVEL),
              requests));
    }
    return findings;
  }

  /** The seed of a run; those of one experiment follow each other. */
  static long seed(Experiment experiment, int run) {
    return Integer.toUnsignedLong(experiment.name().hashCode() * 0x9e3779b9 + run);
  }
}
