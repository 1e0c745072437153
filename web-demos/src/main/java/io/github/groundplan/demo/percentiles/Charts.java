package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.Bar;
import io.github.groundplan.demo.chart.Bars;
import io.github.groundplan.demo.chart.Bins;
import io.github.groundplan.demo.chart.Dots;
import io.github.groundplan.demo.chart.Histogram;
import io.github.groundplan.demo.chart.Line;
import io.github.groundplan.demo.chart.LineChart;
import io.github.groundplan.demo.chart.Mark;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.demo.instrument.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * The charts of a run. The axes of all but the bars are the same whatever is set, so that what
 * moves is what was changed.
 */
final class Charts {
  private static final String LATENCY = "Response time";
  private static final String SENT = "Requests in the order of sending";
  private static final String IF_EMPTY = "No request has been answered yet. Press Degraded.";
  private static final String NO_PAGES = "When a run is over, pages draw their calls from it.";
  private static final int ROWS = 5;

  /** Seconds to which an axis reaches while there is nothing to show. */
  private static final double EXAMPLE = 0.8;

  private static final Unit UNIT = Unit.MILLISECONDS;
  private static final Axis TIME = Axis.logarithmic(LATENCY, UNIT, 0.01, 20);
  private static final Axis COUNT = Axis.between("Requests", Unit.COUNT, 0, 250);

  private static final Charts NONE = new Charts();

  private final Dots dots;
  private final LineChart pages;

  /** The latencies in the order in which they are known. */
  private final double[] latencies;

  private final double highest;

  private Charts() {
    latencies = new double[0];
    highest = EXAMPLE;
    dots = dots(new double[Fleet.REQUESTS], new boolean[Fleet.REQUESTS], new int[Fleet.REQUESTS]);
    pages = pages(new double[0]);
  }

  Charts(Requests run) {
    int count = run.count();
    latencies = new double[count];
    double[] values = new double[count];
    boolean[] isSlow = new boolean[count];
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = run.ended(i);
      latencies[i] = run.latency(order[i]);
      values[i] = run.latency(i);
      isSlow[i] = run.isSlow(i);
    }
    dots = dots(values, isSlow, order);
    double[] shares = new double[Pages.MOST_CALLS];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = run.pages().share(i + 1);
    }
    pages = pages(shares);
    // Not the highest p99 at the end: early in a run, that of few is about their slowest.
    double highest = 0;
    for (double latency : latencies) {
      highest = Math.max(highest, latency);
    }
    this.highest = highest;
  }

  /** Those of no run: worked out once, when they are asked for first. */
  static Charts none() {
    return NONE;
  }

  private static Dots dots(double[] values, boolean[] isSlow, int[] order) {
    return new Dots(
        SENT, TIME, values, isSlow, order, "from memory", "from the slow disk", IF_EMPTY);
  }

  private static LineChart pages(double[] shares) {
    double[] calls = new double[Pages.MOST_CALLS];
    double[] expected = new double[Pages.MOST_CALLS];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = i + 1;
      expected[i] = Theory.pages(i + 1);
    }
    double[] measured = shares.length == 0 ? shares : calls;
    return new LineChart(
        Axis.between("Calls that a page makes", Unit.COUNT, 0, Pages.MOST_CALLS),
        Axis.ofShares("Pages that meet the tail"),
        List.of(
            Line.straight("measured", Line.Look.FIRST, measured, shares),
            Line.straight("1 − 0.99ⁿ", Line.Look.THEORY, calls, expected)),
        List.of(),
        NO_PAGES);
  }

  /** Each request, as it is seen in a moment. */
  Dots dots() {
    return dots;
  }

  /** The share of pages that meet the tail, by number of calls. */
  LineChart pages() {
    return pages;
  }

  /**
   * How often which response time came.
   *
   * @param count of requests that have ended
   * @param told what the marks tell, which may lag behind
   */
  Histogram histogram(int count, Figures told) {
    List<Mark> marks = new ArrayList<>();
    for (Level level : Level.all()) {
      double value = told.level(level);
      if (!Double.isNaN(value)) {
        String text =
            (level == Level.MEAN ? "mean" : level.label()) + " " + Quantity.duration(value);
        marks.add(new Mark(value, text, level == Level.MEAN));
      }
    }
    Bins bins = Bins.of(latencies, count, TIME.scale());
    return new Histogram(TIME, COUNT, bins, marks, ROWS, IF_EMPTY);
  }

  /** The p99 of each server, their average, and that of all requests together. */
  Bars servers(Figures told) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < Fleet.SERVERS; i++) {
      bars.add(bar("p99 of " + Fleet.serverName(i), told.server(i), false));
    }
    bars.add(bar("Average of the four", told.averaged(), true));
    bars.add(bar("p99 of all, merged", told.merged(), true));
    Axis axis = Axis.upTo("p99", Unit.ofTime(highest), highest);
    return new Bars("p99 of each server, averaged and merged", axis, bars, IF_EMPTY);
  }

  private static Bar bar(String name, double seconds, boolean isStrong) {
    return new Bar(name, seconds, Quantity.duration(seconds), isStrong);
  }
}
