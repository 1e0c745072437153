package io.github.groundplan.sim.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A hundred million events through 64 queues: what they allocate, and what stays on the heap. */
final class LongRun {
  private static final int QUEUES = 64;
  private static final int PARTS = 10;
  private static final int EVENTS_A_PART = 10_000_000;

  /** How much more may be on the heap at the end than after the first part. */
  private static final long MOST_GROWTH = 100_000;

  private LongRun() {}

  /**
   * A table of the run.
   *
   * @throws IllegalStateException if the heap grew
   */
  static List<String> report() {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    // One customer more, so that the run does not end with the last part.
    GroundplanQueues run = new GroundplanQueues(QUEUES, PARTS * EVENTS_A_PART / 2 / QUEUES + 1, 1);
    run.start();
    List<String> lines = new ArrayList<>();
    lines.add("| million events | bytes allocated for them | kilobytes on the heap |");
    lines.add("| ---: | ---: | ---: |");
    long firstHeap = 0;
    for (int part = 1; part <= PARTS; part++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      run.run(EVENTS_A_PART);
      long allocated = thread.getCurrentThreadAllocatedBytes() - before;
      long heap = heap();
      firstHeap = part == 1 ? heap : firstHeap;
      lines.add(String.format(Locale.ROOT, "| %d | %d | %d |", 10 * part, allocated, heap / 1000));
      if (heap - firstHeap > MOST_GROWTH) {
        throw new IllegalStateException("the heap grew by " + (heap - firstHeap) + " bytes");
      }
    }
    return lines;
  }

  /** What is on the heap after a collection, in bytes. */
  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
