package io.github.groundplan.sim.model;

/** Those who wait at a station, in the order in which they will be served. */
final class Line {
  private static final int LEVELS = 10;

  private final Discipline discipline;

  /**
   * The first and the last of each priority; all in the first level where priorities do not count.
   */
  private final Call[] first;

  private final Call[] last;
  private int size;

  Line(Discipline discipline) {
    this.discipline = discipline;
    int levels = discipline == Discipline.PRIORITY ? LEVELS : 1;
    first = new Call[levels];
    last = new Call[levels];
  }

  int size() {
    return size;
  }

  void add(Call call) {
    int level = level(call);
    if (first[level] == null) {
      first[level] = call;
      last[level] = call;
    } else if (discipline == Discipline.LIFO) {
      call.next = first[level];
      first[level].previous = call;
      first[level] = call;
    } else {
      call.previous = last[level];
      last[level].next = call;
      last[level] = call;
    }
    size++;
  }

  /** Takes out whoever is served next; the line must not be empty. */
  Call removeNext() {
    int level = 0;
    while (first[level] == null) {
      level++;
    }
    Call call = first[level];
    remove(call);
    return call;
  }

  /** Takes out someone who is in the line. */
  void remove(Call call) {
    int level = level(call);
    if (call.previous == null) {
      first[level] = call.next;
    } else {
      call.previous.next = call.next;
    }
    if (call.next == null) {
      last[level] = call.previous;
    } else {
      call.next.previous = call.previous;
    }
    call.next = null;
    call.previous = null;
    size--;
  }

  private int level(Call call) {
    return first.length == 1 ? 0 : Math.min(call.priority, LEVELS - 1);
  }
}
