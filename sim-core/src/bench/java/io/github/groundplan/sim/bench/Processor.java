package io.github.groundplan.sim.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The processor time that events took, beside JMH's time by the clock: where other programs run on
 * the machine, it tells what a library costs and the clock does not.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Processor {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time of the thread that ran the events, in this iteration. */
  public long nanoseconds;

  /** Events run in this iteration. */
  public long events;

  /** The processor time of this thread so far, in nanoseconds. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  void add(long nanosecondsMore, int eventsMore) {
    nanoseconds += nanosecondsMore;
    events += eventsMore;
  }
}
