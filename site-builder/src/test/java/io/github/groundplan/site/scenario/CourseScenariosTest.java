package io.github.groundplan.site.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The scenarios of the course: each shows what it is told for, with its own seed and with others.
 */
class CourseScenariosTest {
  private static final Path FOLDER = Path.of("../content/scenarios");
  private static final List<Integer> SEEDS = List.of(1, 2, 3);

  @Test
  void allAreReadWithoutAMistake() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        read(Files.readString(file));
      }
    }
  }

  @Test
  void aHerdComesBackTogetherUntilLotsAreDrawn() {
    for (int seed : SEEDS) {
      double together = rejected("thundering-herd", seed);
      assertTrue(together > 0.04, "turned away: " + together);
      double inStep = rejected("thundering-herd-in-step", seed);
      assertTrue(inStep > 0.6 * together, "backing off in step: " + inStep);
      double scattered = rejected("thundering-herd-scattered", seed);
      assertTrue(scattered < 0.1 * together, "scattered: " + scattered);
    }
  }

  private static double rejected(String name, int seed) {
    RequestFigures requests = run(name, seed).requests();
    return (double) requests.rejected() / requests.arrivals();
  }

  @Test
  void aStormOutlivesItsCauseUnlessRetriesHaveABudget() {
    for (int seed : SEEDS) {
      assertEquals(0, completed("retry-storm-later", seed), 0.01, "long after the fault");
      assertTrue(completed("retries-without-a-fault", seed) > 0.99, "well without the fault");
      assertTrue(completed("retry-budget-later", seed) > 0.98, "recovered within a budget");
      double none = completed("timeouts-without-retries", seed);
      assertEquals(none, completed("retry-budget", seed), 0.1, "about as well as without any");
      assertTrue(completed("retry-storm", seed) < 0.2 * none, "the storm");
    }
  }

  private static double completed(String name, int seed) {
    RequestFigures requests = run(name, seed).requests();
    return (double) requests.completed() / requests.arrivals();
  }

  @Test
  void aSlowReplicaIsAvoidedByWhoeverCounts() {
    for (int seed : SEEDS) {
      Report fair = run("slow-replica", seed);
      Report counting = run("slow-replica-avoided", seed);
      assertTrue(p99(fair) > 5 * p99(counting), p99(fair) + " against " + p99(counting));
      double share = (double) node(fair, "app.3").arrivals() / node(fair, "app").arrivals();
      assertEquals(1 / 3.0, share, 0.01);
      assertTrue(node(counting, "app.3").arrivals() < 0.8 * node(fair, "app.3").arrivals());
    }
  }

  @Test
  void aStampedeStopsTheDatabaseUntilOneGoesForAll() {
    for (int seed : SEEDS) {
      Report wild = run("cache-stampede", seed);
      Report tame = run("cache-stampede-tamed", seed);
      assertTrue(node(wild, "db").utilisation() > 0.9, "the database is overrun");
      assertTrue(node(tame, "db").utilisation() < 0.2, "the database is idle");
      assertTrue(node(wild, "db").arrivals() > 50 * node(tame, "db").arrivals());
      assertTrue(p99(tame) < 0.05, "p99 of " + p99(tame));
      assertEquals(0, tame.requests().failed() + tame.requests().rejected());
    }
  }

  @Test
  void oneQueueBeatsFour() {
    for (int seed : SEEDS) {
      Report four = run("head-of-line-blocking", seed);
      Report one = run("one-queue", seed);
      assertTrue(four.requests().latency().mean() > 2 * one.requests().latency().mean());
      assertTrue(p99(four) > 1.5 * p99(one), p99(four) + " against " + p99(one));
    }
  }

  @Test
  void anImpatientAutoScalerNeverRests() {
    for (int seed : SEEDS) {
      int restless = changes("autoscaler-chases-its-tail", seed);
      assertTrue(restless >= 15, "changes: " + restless);
      int rests = changes("autoscaler-at-rest", seed);
      assertTrue(rests <= 3, "changes at rest: " + rests);
      int broken = run("autoscaler-chases-its-tail", seed).requests().failed();
      assertTrue(broken > run("autoscaler-at-rest", seed).requests().failed(), broken + " failed");
      assertEquals(0, run("autoscaler-at-rest", seed).requests().rejected());
    }
    assertTrue(run("autoscaler-chases-its-tail", 1).requests().rejected() > 100);
    // With most seeds it gets away with it.
    assertEquals(0, run("autoscaler-chases-its-tail", 2).requests().rejected());
  }

  /** How often a server was ordered or sent away after the warm-up. */
  private static int changes(String name, int seed) {
    Scenario scenario = scenario(name, seed);
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    Run.traced(scenario, names, recorder).toEnd();
    return (int)
        recorder.trace().events().stream()
            .filter(event -> event.time() > scenario.run().warmupSeconds())
            .filter(
                event ->
                    event.kind() == EventKind.REPLICA_ADDED
                        || event.kind() == EventKind.REPLICA_REMOVED)
            .count();
  }

  private static double p99(Report report) {
    return report.requests().latency().percentile(99);
  }

  private static NodeFigures node(Report report, String name) {
    return report.nodes().stream()
        .filter(node -> node.name().equals(name))
        .findFirst()
        .orElseGet(() -> fail("no node " + name));
  }

  private static Report run(String name, int seed) {
    return Run.untraced(scenario(name, seed)).toEnd();
  }

  private static Scenario scenario(String name, int seed) {
    try {
      String text = Files.readString(FOLDER.resolve(name + ".yaml"));
      return read(text.replaceFirst("seed: \\d+", "seed: " + seed));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static Scenario read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    return ScenarioFile.read("course.yaml", text, diagnostics)
        .orElseGet(() -> fail(diagnostics.print()));
  }
}
