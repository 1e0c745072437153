package io.github.groundplan.sim.bench;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of an event that does nothing but schedule another: the hold model (Jones, "An Empirical
 * Comparison of Priority-Queue and Event-Set Implementations", CACM 29(4), 1986). Delays are
 * exponential and drawn beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BareEventBenchmark.EVENTS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BareEventBenchmark {
  static final int EVENTS = 100_000;

  /** How many events wait all the time. */
  @Param({"1", "2", "64", "1024", "65536"})
  public int pending;

  private Simulation simulation;
  private HandWrittenLoop loop;

  @Setup
  public void setUp() {
    double[] delays = new double[1 << 16];
    RandomStream stream = RandomStreams.of(1).named("delays");
    Arrays.setAll(delays, i -> new Distribution.Exponential(1).sample(stream));
    loop = new HandWrittenLoop(delays, pending);
    simulation = new Simulation();
    Hold hold = new Hold(simulation, delays);
    for (int payload = 0; payload < pending; payload++) {
      hold.handle(payload);
    }
  }

  @Benchmark
  public double groundplan(Processor processor) {
    long start = Processor.now();
    for (int i = 0; i < EVENTS; i++) {
      simulation.step();
    }
    processor.add(Processor.now() - start, EVENTS);
    return simulation.now();
  }

  @Benchmark
  public double byHand(Processor processor) {
    long start = Processor.now();
    double now = loop.run(EVENTS);
    processor.add(Processor.now() - start, EVENTS);
    return now;
  }

  private static final class Hold implements EventHandler {
    private final Simulation simulation;
    private final double[] delays;
    private int nextDelay;

    private Hold(Simulation simulation, double[] delays) {
      this.simulation = simulation;
      this.delays = delays;
    }

    @Override
    public void handle(int payload) {
      simulation.schedule(delays[nextDelay++ & (delays.length - 1)], this, payload);
    }
  }
}
