package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** A million observations allocate less than a byte each, that is, none of them anything. */
class AllocationTest {
  private static final int OBSERVATIONS = 1_000_000;
  private static final int ALLOWED_BYTES = 100_000;

  private static void assertAllocatesNothing(IntConsumer observation) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    observation.accept(0);
    long before = threads.getThreadAllocatedBytes(self);
    for (int i = 1; i <= OBSERVATIONS; i++) {
      observation.accept(i);
    }
    long bytes = threads.getThreadAllocatedBytes(self) - before;
    assertTrue(bytes < ALLOWED_BYTES, () -> bytes + " bytes");
  }

  @Test
  void aHistogramAllocatesNothingForALatency() {
    LatencyHistogram histogram = new LatencyHistogram();
    assertAllocatesNothing(i -> histogram.record(i * 1e-3));
  }

  @Test
  void aTallyAllocatesNothingForAnObservation() {
    Tally tally = new Tally();
    assertAllocatesNothing(tally::add);
  }

  @Test
  void batchesAllocateNothingForAnObservation() {
    BatchMeans batches = new BatchMeans();
    assertAllocatesNothing(batches::add);
  }
}
