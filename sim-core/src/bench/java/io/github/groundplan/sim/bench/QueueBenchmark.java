package io.github.groundplan.sim.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.tudelft.simulation.dsol.SimRuntimeException;
import nl.tudelft.simulation.dsol.eventlists.RedBlackTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The time of one event, arrival or departure, where a million customers go through M/M/1 queues at
 * 80 % load, on three libraries. The event view, each with its own random numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(2 * QueueBenchmark.CUSTOMERS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueueBenchmark {
  static final int CUSTOMERS = 1_000_000;

  /** How many queues share the customers. */
  @Param({"1", "64"})
  public int queues;

  private int seed;

  /** Another run each time, so that no branch is learned by heart. */
  @Setup(Level.Invocation)
  public void chooseSeed() {
    seed++;
  }

  @Benchmark
  public double groundplan(Processor processor) {
    long start = Processor.now();
    List<? extends Station> stations = new GroundplanQueues(queues, CUSTOMERS / queues, seed).run();
    processor.add(Processor.now() - start, 2 * CUSTOMERS);
    return Check.meanWait(stations, CUSTOMERS);
  }

  /** With the event list that SSJ takes if none is given. */
  @Benchmark
  public double ssj(Processor processor) {
    return runSsj(processor, new SplayTree());
  }

  /** With the fastest of SSJ's five event lists for this many queues. */
  @Benchmark
  public double ssjFastest(Processor processor) {
    return runSsj(processor, queues == 1 ? new BinaryTree() : new Henriksen());
  }

  private double runSsj(Processor processor, EventList eventList) {
    long start = Processor.now();
    List<? extends Station> stations = new SsjQueues(queues, CUSTOMERS / queues, eventList).run();
    processor.add(Processor.now() - start, 2 * CUSTOMERS);
    return Check.meanWait(stations, CUSTOMERS);
  }

  /** With the event list that DSOL takes if none is given, the faster of its two. */
  @Benchmark
  public double dsol(DsolState state, Processor processor)
      throws InterruptedException, SimRuntimeException {
    List<? extends Station> stations = state.run.run();
    processor.add(state.run.processorTime(), 2 * CUSTOMERS);
    return Check.meanWait(stations, CUSTOMERS);
  }

  /** DSOL sleeps while it is set up and put away: outside of what is timed. */
  @State(Scope.Benchmark)
  public static class DsolState {
    private DsolQueues run;

    @Setup(Level.Invocation)
    public void setUp(QueueBenchmark benchmark) throws SimRuntimeException {
      run =
          new DsolQueues(
              benchmark.queues, CUSTOMERS / benchmark.queues, benchmark.seed, new RedBlackTree<>());
    }

    @TearDown(Level.Invocation)
    public void close() {
      run.close();
    }
  }
}
