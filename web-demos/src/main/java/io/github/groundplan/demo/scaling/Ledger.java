package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.Line;
import io.github.groundplan.demo.chart.Line.Look;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.demo.screening.Graph;
import io.github.groundplan.demo.screening.Graphs;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands and what is paid for, through a run. A server is paid for from when it is ordered, so
 * while it boots, until it takes no more calls.
 */
final class Ledger {
  /**
   * From an event on.
   *
   * @param seen how many events have been seen, that one included
   * @param seconds when it happened
   * @param paid servers that are paid for
   * @param serving servers that take calls
   * @param size of each
   */
  private record Entry(int seen, double seconds, int paid, int serving, int size) {
    double price() {
      return Price.all(paid, size);
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  /** The numbers of the names of machines that boot. */
  private final Set<Integer> booting = new HashSet<>();

  private double firstOrdered = Double.NaN;
  private double firstReady = Double.NaN;

  Ledger(Trace trace) {
    entries.add(new Entry(0, 0, 1, 1, 1));
    for (int i = 0; i < trace.size(); i++) {
      read(trace, i);
    }
  }

  private void read(Trace trace, int event) {
    EventKind kind = trace.kind(event);
    double time = trace.time(event);
    int machine = trace.place(event);
    if (kind == EventKind.REPLICA_ADDED) {
      booting.add(machine);
      firstOrdered = Double.isNaN(firstOrdered) ? time : firstOrdered;
      enter(event, time, 1, 0, 1);
    } else if (kind == EventKind.REPLICA_READY) {
      booting.remove(machine);
      firstReady = Double.isNaN(firstReady) ? time : firstReady;
      enter(event, time, 0, 1, 1);
    } else if (kind == EventKind.REPLICA_REMOVED) {
      enter(event, time, -1, booting.remove(machine) ? 0 : -1, 1);
    } else if (kind == EventKind.SPEED_CHANGED && trace.text(machine).equals("app.1")) {
      // All machines change at one time.
      enter(event, time, 0, 0, 2);
    }
  }

  private void enter(int event, double time, int paid, int serving, int factor) {
    Entry last = entries.get(entries.size() - 1);
    entries.add(
        new Entry(
            event + 1, time, last.paid() + paid, last.serving() + serving, factor * last.size()));
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

  /** How many servers were ordered, and how many took calls: the gap between the two is booting. */
  Graph servers(Graphs graphs) {
    double[] paid = new double[entries.size()];
    double[] serving = new double[entries.size()];
    double most = 0;
    for (int i = 0; i < paid.length; i++) {
      paid[i] = entries.get(i).paid();
      serving[i] = entries.get(i).serving();
      most = Math.max(most, paid[i]);
    }
    return graphs.graph(
        "Servers, ordered and taking calls",
        Axis.upTo("Servers", Unit.COUNT, most),
        List.of(
            Line.steps("ordered", Look.SECOND, times(), paid),
            Line.steps("at work", Look.FIRST, times(), serving)));
  }

  /** What it costs an hour. */
  Graph prices(Graphs graphs) {
    double[] prices = new double[entries.size()];
    double most = 0;
    for (int i = 0; i < prices.length; i++) {
      prices[i] = entries.get(i).price();
      most = Math.max(most, prices[i]);
    }
    return graphs.graph(
        "What it costs",
        Axis.upTo("Price", new Unit("$/h", 1, false), most),
        List.of(Line.steps("price", Look.FIRST, times(), prices)));
  }

  private double[] times() {
    double[] times = new double[entries.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = entries.get(i).seconds();
    }
    return times;
  }
}
