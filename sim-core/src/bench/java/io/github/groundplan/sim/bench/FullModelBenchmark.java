package io.github.groundplan.sim.bench;

import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Requests a second through clients, a balancer with health checks, three servers and a database,
 * with histograms on: three events and some thirty measurements a request.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FullModelBenchmark {
  private static final Path SCENARIO = Path.of("src/bench/scenarios/full-model.json");
  private static final int REQUESTS = 1_000_000;
  private static final int EVENTS = 1_000_000;

  private Scenario scenario;
  private Run endless;
  private int seed;

  @Setup
  public void read() throws IOException {
    scenario = ScenarioReader.readJson(Files.readString(SCENARIO)).orElseThrow();
    endless = Run.untraced(scenario.with(RunSpec.forSeconds(0, 1e12)));
    endless.advance(EVENTS);
  }

  /** Another run each time, so that no branch is learned by heart. */
  @Setup(Level.Invocation)
  public void chooseSeed() {
    seed++;
  }

  /** From the description to the report. */
  @Benchmark
  @OperationsPerInvocation(REQUESTS)
  public double requests() {
    return check(Run.untraced(scenario.withSeed(seed)).toEnd());
  }

  /** The same, and every event goes into the trace's hash. */
  @Benchmark
  @OperationsPerInvocation(REQUESTS)
  public double hashedRequests() {
    return check(Run.of(scenario.withSeed(seed)).toEnd());
  }

  /**
   * Events of one run that goes on and on: with {@code -prof gc} it shows what an event allocates.
   */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public double eventsInSteadyState() {
    endless.advance(EVENTS);
    return endless.now();
  }

  /** All were answered, in about 29 ms: else something else was measured. */
  private static double check(Report report) {
    double mean = report.requests().latency().mean();
    boolean isComplete = report.requests().completed() == REQUESTS;
    if (!isComplete || mean < 0.025 || mean > 0.035) {
      throw new IllegalStateException(report.requests().toString());
    }
    return mean;
  }
}
