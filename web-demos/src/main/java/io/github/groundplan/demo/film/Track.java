package io.github.groundplan.demo.film;

import java.util.Arrays;

/** A whole number that changes at some events of a trace: busy workers, say. */
final class Track {
  private int[] events = new int[8];
  private int[] values = new int[8];
  private int size = 1;

  /** Begins with a value, before all events. */
  Track(int initial) {
    values[0] = initial;
  }

  /**
   * Changes the value.
   *
   * @param seen from when so many events have been seen, not fewer than at the last change
   */
  void set(int seen, int value) {
    if (values[size - 1] == value) {
      return;
    }
    if (events[size - 1] == seen) {
      values[size - 1] = value;
      return;
    }
    if (size == events.length) {
      events = Arrays.copyOf(events, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    events[size] = seen;
    values[size] = value;
    size++;
  }

  void add(int seen, int change) {
    set(seen, values[size - 1] + change);
  }

  /** The value now, while changes are still being told. */
  int last() {
    return values[size - 1];
  }

  /** The value when so many events have been seen. */
  int at(int seen) {
    return values[Search.countUntil(events, size, seen) - 1];
  }

  /** How many values there are, the initial one included. */
  int size() {
    return size;
  }

  /** From when so many events have been seen a value holds. */
  int from(int index) {
    return events[index];
  }

  int value(int index) {
    return values[index];
  }
}
