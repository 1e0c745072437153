package io.github.groundplan.sim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventQueueTest {
  private static final EventHandler NOTHING = payload -> {};

  private final EventQueue queue = new EventQueue();

  /** Adds an event at a time for each payload, which is its place in the list. */
  private static List<Integer> addAll(EventQueue queue, List<Double> times) {
    List<Integer> handles = new ArrayList<>();
    for (double time : times) {
      handles.add(queue.add(time, 0, NOTHING, handles.size()));
    }
    return handles;
  }

  private static List<Integer> payloadsInOrder(EventQueue queue) {
    List<Integer> payloads = new ArrayList<>();
    while (!queue.isEmpty()) {
      payloads.add(queue.firstPayload());
      queue.removeFirst();
    }
    return payloads;
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void everyOrderOfAddingGivesTheSameOrderOfTimeThenPriority() {
    record Key(double time, int priority) {}
    List<Key> sorted =
        List.of(
            new Key(-1, 9),
            new Key(1, Integer.MIN_VALUE),
            new Key(1, -1),
            new Key(1, Integer.MAX_VALUE),
            new Key(2, 0),
            new Key(3, -7));
    for (List<Integer> order : permutations(sorted.size())) {
      EventQueue queue = new EventQueue();
      order.forEach(i -> queue.add(sorted.get(i).time(), sorted.get(i).priority(), NOTHING, i));
      assertEquals(upTo(sorted.size()), payloadsInOrder(queue), () -> "added in order " + order);
    }
  }

  private static List<List<Integer>> permutations(int length) {
    if (length == 0) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    for (List<Integer> shorter : permutations(length - 1)) {
      for (int place = 0; place < length; place++) {
        List<Integer> longer = new ArrayList<>(shorter);
        longer.add(place, length - 1);
        all.add(longer);
      }
    }
    return all;
  }

  @Test
  void eventsOfOneTimeAndPriorityComeInTheOrderOfAdding() {
    addAll(queue, Collections.nCopies(100, 7.0));
    assertEquals(upTo(100), payloadsInOrder(queue));
  }

  @Test
  void theOrderOfAddingOutlivesTheEndOfTheInts() {
    for (int first : new int[] {Integer.MAX_VALUE - 40, -40}) {
      EventQueue queue = new EventQueue(first, 1024);
      addAll(queue, Collections.nCopies(100, 7.0));
      assertEquals(upTo(100), payloadsInOrder(queue), () -> "handles from " + first);
    }
  }

  @Test
  void theOrderOfAddingHoldsAmongEventsAddedWhileOthersLeave() {
    List<Integer> seen = new ArrayList<>();
    addAll(queue, Collections.nCopies(5, 1.0));
    for (int payload = 5; payload < 200; payload++) {
      seen.add(queue.firstPayload());
      queue.removeFirst();
      queue.add(1, 0, NOTHING, payload);
    }
    seen.addAll(payloadsInOrder(queue));
    assertEquals(upTo(200), seen);
  }

  @Test
  void zeroAndMinusZeroAreOneTime() {
    queue.add(0.0, 0, NOTHING, 0);
    queue.add(-0.0, 0, NOTHING, 1);
    queue.add(0.0, 0, NOTHING, 2);
    assertEquals(upTo(3), payloadsInOrder(queue));
  }

  @Test
  void theSmallestAndTheLargestTimesAreTimes() {
    List<Double> times =
        List.of(-Double.MAX_VALUE, -Double.MIN_VALUE, 0.0, Double.MIN_VALUE, Double.MAX_VALUE);
    addAll(queue, times);
    for (double time : times) {
      assertEquals(time, queue.firstTime());
      queue.removeFirst();
    }
    assertTrue(queue.isEmpty());
  }

  @Test
  void anyOneOfUpToTenEventsCanBeCancelled() {
    for (int count = 1; count <= 10; count++) {
      for (int cancelled = 0; cancelled < count; cancelled++) {
        EventQueue queue = new EventQueue();
        List<Integer> handles = addAll(queue, upTo(count).stream().map(i -> i / 2.0).toList());
        assertTrue(queue.cancel(handles.get(cancelled)));
        assertEquals(count - 1, queue.size());
        List<Integer> rest = new ArrayList<>(upTo(count));
        rest.remove(cancelled);
        assertEquals(rest, payloadsInOrder(queue));
      }
    }
  }

  @Test
  void anEventIsCancelledOnce() {
    int handle = queue.add(1, 0, NOTHING, 0);
    queue.add(2, 0, NOTHING, 1);
    assertTrue(queue.cancel(handle));
    assertFalse(queue.cancel(handle));
    assertEquals(List.of(1), payloadsInOrder(queue));
  }

  @Test
  void anEventThatWasRemovedCannotBeCancelled() {
    int removed = queue.add(1, 0, NOTHING, 0);
    int waiting = queue.add(2, 0, NOTHING, 1);
    queue.removeFirst();
    assertFalse(queue.cancel(removed), "right after the removal");
    assertEquals(1, queue.size());
    assertEquals(1, queue.firstPayload());
    assertFalse(queue.cancel(removed), "when the next event is known");
    assertTrue(queue.cancel(waiting));
    assertTrue(queue.isEmpty());
  }

  @Test
  void anEventCanBeCancelledRightAfterTheFirstWasRemoved() {
    addAll(queue, List.of(1.0, 4.0));
    int middle = queue.add(2, 0, NOTHING, 9);
    queue.removeFirst();
    assertTrue(queue.cancel(middle));
    assertEquals(1, queue.size());
    queue.add(3, 0, NOTHING, 2);
    queue.add(5, 0, NOTHING, 3);
    assertEquals(List.of(2, 1, 3), payloadsInOrder(queue));
  }

  @Test
  void aHandleNeverGivenCancelsNothing() {
    assertFalse(queue.cancel(0));
    int handle = queue.add(1, 0, NOTHING, 0);
    for (int other = -5000; other < 5000; other++) {
      assertEquals(other == handle, queue.cancel(other));
    }
  }

  @Test
  void aStaleHandleCancelsNothingHoweverOftenItsSlotIsUsed() {
    int lasting = queue.add(1e9, 0, NOTHING, 0);
    int stale = queue.add(1, 0, NOTHING, 0);
    queue.removeFirst();
    for (int i = 0; i < 300_000; i++) {
      int handle = queue.add(1, 0, NOTHING, i);
      assertFalse(queue.cancel(stale));
      if (i % 2 == 0) {
        queue.removeFirst();
        assertFalse(queue.cancel(handle));
      } else {
        assertTrue(queue.cancel(handle));
      }
    }
    assertTrue(queue.cancel(lasting));
    assertTrue(queue.isEmpty());
  }

  @Test
  void eventsThatWaitLongKeepTheirHandles() {
    List<Integer> lasting = addAll(queue, Collections.nCopies(7, 1e9));
    for (int i = 0; i < 10_000; i++) {
      queue.add(i, 0, NOTHING, -1);
      assertEquals(-1, queue.firstPayload());
      queue.removeFirst();
    }
    for (int i = 6; i >= 0; i--) {
      assertTrue(queue.cancel(lasting.get(i)));
      assertEquals(i, queue.size());
    }
  }

  @Test
  void aQueueGrowsFromAnyOrder() {
    List<Integer> shuffled = new ArrayList<>(upTo(5000));
    Collections.shuffle(shuffled, new Random(5));
    List<Integer> falling = new ArrayList<>(upTo(5000));
    Collections.reverse(falling);
    for (List<Integer> order : List.of(upTo(5000), falling, shuffled)) {
      EventQueue queue = new EventQueue();
      List<Integer> handles = new ArrayList<>();
      order.forEach(i -> handles.add(queue.add(i, 0, NOTHING, i)));
      assertEquals(5000, queue.size());
      assertEquals(5000, handles.stream().distinct().count());
      assertEquals(upTo(5000), payloadsInOrder(queue));
    }
  }

  @Test
  void handlesOutliveGrowth() {
    List<Integer> handles = addAll(queue, upTo(1000).stream().map(i -> (double) i).toList());
    for (int i = 0; i < 1000; i += 2) {
      assertTrue(queue.cancel(handles.get(i)));
    }
    assertEquals(upTo(1000).stream().filter(i -> i % 2 == 1).toList(), payloadsInOrder(queue));
  }

  @Test
  void aFullQueueSaysSoAndKeepsWhatItHas() {
    EventQueue queue = new EventQueue(0, 8);
    addAll(queue, Collections.nCopies(8, 1.0));
    assertEquals(
        "too many events wait: 8",
        assertThrows(IllegalStateException.class, () -> queue.add(1, 0, NOTHING, 8)).getMessage());
    queue.removeFirst();
    queue.add(1, 0, NOTHING, 8);
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), payloadsInOrder(queue));
  }

  @Test
  void theFirstEventIsToldAsItWasAdded() {
    EventHandler handler = payload -> {};
    queue.add(2, 0, NOTHING, 5);
    queue.add(1.5, 0, handler, 6);
    assertEquals(1.5, queue.firstTime());
    assertSame(handler, queue.firstHandler());
    assertEquals(6, queue.firstPayload());
    queue.removeFirst();
    assertSame(NOTHING, queue.firstHandler());
    queue.removeFirst();
    queue.add(1, 0, handler, 7);
    assertSame(handler, queue.firstHandler(), "in the slot of another");
  }

  @Test
  void aRemovedEventIsNotCounted() {
    addAll(queue, List.of(1.0, 2.0));
    assertEquals(2, queue.size());
    queue.removeFirst();
    assertEquals(1, queue.size());
    assertFalse(queue.isEmpty());
    queue.removeFirst();
    assertEquals(0, queue.size());
    assertTrue(queue.isEmpty());
  }

  @Test
  void anEmptyQueueHasNoFirst() {
    requireNoFirst(new EventQueue());
    queue.add(1, 0, NOTHING, 0);
    queue.removeFirst();
    requireNoFirst(queue);
    queue.cancel(queue.add(1, 0, NOTHING, 0));
    requireNoFirst(queue);
  }

  private static void requireNoFirst(EventQueue queue) {
    assertTrue(queue.isEmpty());
    assertEquals(
        "no event waits", assertThrows(IllegalStateException.class, queue::firstTime).getMessage());
    assertThrows(IllegalStateException.class, queue::firstHandler);
    assertThrows(IllegalStateException.class, queue::firstPayload);
    assertThrows(IllegalStateException.class, queue::removeFirst);
  }

  @Test
  void aTimeMustBeFinite() {
    for (double time : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      assertThrows(IllegalArgumentException.class, () -> queue.add(time, 0, NOTHING, 0));
    }
    assertEquals(
        "time must be finite: Infinity",
        assertThrows(IllegalArgumentException.class, () -> queue.add(1 / 0.0, 0, NOTHING, 0))
            .getMessage());
    assertTrue(queue.isEmpty());
  }
}
