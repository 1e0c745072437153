package io.github.groundplan.sim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue beside a sorted set, under long random sequences of adding, removing, cancelling. */
class EventOrderTest {
  private static final EventHandler NOTHING = payload -> {};

  private record Entry(double time, int priority, int sequence, int handle) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparingDouble(Entry::time)
          .thenComparingInt(Entry::priority)
          .thenComparingInt(Entry::sequence);

  private final TreeSet<Entry> expected = new TreeSet<>(ORDER);
  private final List<Entry> all = new ArrayList<>();

  /**
   * Fewer times give more ties; a larger share of adding, a longer queue. The handles start where
   * their sign changes on the way.
   */
  @ParameterizedTest
  @CsvSource({
    "1,    8, 5, 2, 1000",
    "2,    2, 5, 2, 0",
    "3,    1, 4, 1, -2000",
    "4, 1000, 6, 3, 2147483000",
    "5, 1000, 4, 0, -1000",
    "6,   50, 3, 1, 0",
    "7,   50, 7, 3, 0",
    "8,    4, 5, 5, 2147483640",
  })
  void theQueueAgreesWithASortedSet(
      long seed, int times, int addingOfTen, int cancellingOfTen, int firstHandle) {
    SplittableRandom random = new SplittableRandom(seed);
    EventQueue queue = new EventQueue(firstHandle, 1 << 20);
    for (int step = 0; step < 100_000; step++) {
      int action = random.nextInt(10);
      if (action < addingOfTen) {
        add(queue, random.nextInt(times) / 8.0, random.nextInt(-1, 2));
      } else if (action < addingOfTen + cancellingOfTen && !all.isEmpty()) {
        Entry entry = all.get(all.size() - 1 - random.nextInt(Math.min(all.size(), 300)));
        assertEquals(expected.remove(entry), queue.cancel(entry.handle()));
      } else if (!expected.isEmpty()) {
        removeFirst(queue);
      }
      assertEquals(expected.size(), queue.size());
    }
    while (!expected.isEmpty()) {
      removeFirst(queue);
    }
    assertTrue(queue.isEmpty());
    assertTrue(all.size() > 20_000, () -> "only " + all.size() + " events");
  }

  private void add(EventQueue queue, double time, int priority) {
    int sequence = all.size();
    int handle = queue.add(time, priority, NOTHING, sequence);
    Entry entry = new Entry(time, priority, sequence, handle);
    expected.add(entry);
    all.add(entry);
  }

  private void removeFirst(EventQueue queue) {
    Entry first = expected.pollFirst();
    assertEquals(first.time(), queue.firstTime());
    assertEquals(first.sequence(), queue.firstPayload());
    queue.removeFirst();
  }
}
