package io.github.groundplan.demo.scaling;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * What is paid for, through a run. A server is paid for from when it is ordered, so while it boots,
 * until it takes no more calls.
 */
final class Ledger {
  /**
   * From an event on.
   *
   * @param seen how many events have been seen, that one included
   * @param seconds when it happened
   * @param servers that are paid for
   * @param size of each
   */
  private record Entry(int seen, double seconds, int servers, int size) {
    double price() {
      return Price.all(servers, size);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private double firstOrdered = Double.NaN;
  private double firstReady = Double.NaN;

  Ledger(Trace trace) {
    entries.add(new Entry(0, 0, 1, 1));
    for (int i = 0; i < trace.size(); i++) {
      read(trace, i);
    }
  }

  private void read(Trace trace, int event) {
    Entry last = entries.get(entries.size() - 1);
    double time = trace.time(event);
    EventKind kind = trace.kind(event);
    if (kind == EventKind.REPLICA_ADDED) {
      firstOrdered = Double.isNaN(firstOrdered) ? time : firstOrdered;
      entries.add(new Entry(event + 1, time, last.servers() + 1, last.size()));
    } else if (kind == EventKind.REPLICA_REMOVED) {
      entries.add(new Entry(event + 1, time, last.servers() - 1, last.size()));
    } else if (kind == EventKind.REPLICA_READY) {
      firstReady = Double.isNaN(firstReady) ? time : firstReady;
    } else if (kind == EventKind.SPEED_CHANGED && isFirst(trace.text(trace.place(event)))) {
      // All machines change at one time.
      entries.add(new Entry(event + 1, time, last.servers(), 2 * last.size()));
    }
  }

  private static boolean isFirst(String machine) {
    return machine.equals(World.APP + ".1");
  }

  private Entry at(int events) {
    int last = entries.size() - 1;
    while (last > 0 && entries.get(last).seen() > events) {
      last--;
    }
    return entries.get(last);
  }

  /** The size of each server when so many events have been seen. */
  int size(int events) {
    return at(events).size();
  }

  /** Dollars an hour when so many events have been seen. */
  double price(int events) {
    return at(events).price();
  }

  /**
   * Dollars an hour, on average up to a time.
   *
   * @param seconds above zero
   */
  double meanPrice(double seconds) {
    double area = 0;
    for (int i = 0; i < entries.size(); i++) {
      double from = entries.get(i).seconds();
      double to = i + 1 < entries.size() ? entries.get(i + 1).seconds() : seconds;
      area += entries.get(i).price() * Math.max(0, Math.min(to, seconds) - from);
    }
    return area / seconds;
  }

  /** When the first server more was ordered, in seconds; NaN if none was. */
  double firstOrdered() {
    return firstOrdered;
  }

  /** When a server more took calls for the first time, in seconds; NaN if none did. */
  double firstReady() {
    return firstReady;
  }

  /** Whether nothing was changed through the whole run. */
  boolean isUnchanged() {
    return entries.size() == 1;
  }
}
