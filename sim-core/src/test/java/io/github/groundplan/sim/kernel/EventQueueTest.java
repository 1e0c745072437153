package io.github.groundplan.sim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventQueueTest {
  private static final EventHandler NOTHING = payload -> {};

  private record Entry(double time, int priority, int sequence, int handle) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparingDouble(Entry::time)
          .thenComparingInt(Entry::priority)
          .thenComparingInt(Entry::sequence);

  @Test
  void agreesWithASortedSetUnderAddingRemovingAndCancelling() {
    SplittableRandom random = new SplittableRandom(8);
    EventQueue queue = new EventQueue();
    TreeSet<Entry> expected = new TreeSet<>(ORDER);
    List<Entry> all = new ArrayList<>();
    for (int sequence = 0; sequence < 300_000; sequence++) {
      int action = random.nextInt(10);
      if (action < 5) {
        double time = random.nextInt(1000) / 8.0;
        int priority = random.nextInt(3);
        int handle = queue.add(time, priority, NOTHING, sequence);
        Entry entry = new Entry(time, priority, sequence, handle);
        expected.add(entry);
        all.add(entry);
      } else if (action < 7 && !all.isEmpty()) {
        Entry entry = all.get(Math.max(0, all.size() - 1 - random.nextInt(200)) % all.size());
        assertEquals(expected.remove(entry), queue.cancel(entry.handle()));
      } else if (!expected.isEmpty()) {
        Entry first = expected.pollFirst();
        assertEquals(first.time(), queue.firstTime());
        assertEquals(first.sequence(), queue.firstPayload());
        queue.removeFirst();
      }
      assertEquals(expected.size(), queue.size());
    }
    assertTrue(all.size() > 100_000);
  }

  @Test
  void aStaleHandleCancelsNothing() {
    EventQueue queue = new EventQueue();
    int stale = queue.add(1, 0, NOTHING, 0);
    queue.removeFirst();
    for (int i = 0; i < 2000; i++) {
      queue.add(1, 0, NOTHING, i);
      assertFalse(queue.cancel(stale));
      queue.removeFirst();
    }
    assertFalse(queue.cancel(-1));
    assertFalse(queue.cancel(12345));
  }

  @Test
  void anEmptyQueueHasNoFirst() {
    EventQueue queue = new EventQueue();
    assertTrue(queue.isEmpty());
    assertThrows(IllegalStateException.class, queue::firstTime);
    assertThrows(IllegalStateException.class, queue::firstHandler);
    assertThrows(IllegalStateException.class, queue::firstPayload);
    assertThrows(IllegalStateException.class, queue::removeFirst);
  }

  @Test
  void aTimeMustBeFinite() {
    EventQueue queue = new EventQueue();
    assertThrows(IllegalArgumentException.class, () -> queue.add(Double.NaN, 0, NOTHING, 0));
    assertThrows(IllegalArgumentException.class, () -> queue.add(1 / 0.0, 0, NOTHING, 0));
  }
}
