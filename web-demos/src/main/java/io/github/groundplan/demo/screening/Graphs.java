package io.github.groundplan.demo.screening;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.Line;
import io.github.groundplan.demo.chart.Line.Look;
import io.github.groundplan.demo.chart.LineChart;
import io.github.groundplan.demo.chart.Mark;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.demo.film.Charts;
import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.MachineLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Puts together the charts over time of one run. */
public final class Graphs {
  private static final String EMPTY = "Nothing was measured up to here.";

  private final Film film;
  private final Charts charts;
  private final List<Mark> marks = new ArrayList<>();

  private Graphs(Film film, Map<String, String> titles, boolean isMarked) {
    this.film = film;
    this.charts = film.charts();
    if (isMarked) {
      mark(titles);
    }
  }

  /** Of a run, with marks at what was done by hand, between others. */
  public Graphs(Film film, List<Mark> others) {
    this(film, Map.of(), true);
    others.forEach(this::mark);
  }

  /**
   * Of a run, with marks at what was done by hand.
   *
   * @param titles names for readers, by machine; others go by their own
   */
  public Graphs(Film film, Map<String, String> titles) {
    this(film, titles, true);
  }

  /** Of a run in which so much may be done by hand that marks would hide the lines. */
  public static Graphs unmarked(Film film) {
    return new Graphs(film, Map.of(), false);
  }

  private void mark(Map<String, String> titles) {
    for (Cue cue : film.cues().all()) {
      mark(Mark.at(Math.min(cue.seconds(), film.duration()), word(cue, titles)));
    }
  }

  /** Behind those of its time and before. */
  private void mark(Mark mark) {
    int place = marks.size();
    while (place > 0 && marks.get(place - 1).at() > mark.at()) {
      place--;
    }
    marks.add(place, mark);
  }

  private static String word(Cue cue, Map<String, String> titles) {
    String target = MachineLabel.of(cue.target(), titles);
    return switch (cue.verb()) {
      case Cue.KILL -> target + " killed";
      case Cue.REVIVE -> target + " back";
      case Cue.OUT -> "one more";
      case Cue.IN, Cue.DROP -> "one less";
      case Cue.UP -> "twice the size";
      case Cue.DOWN -> "half the size";
      case Cue.LOAD -> "load " + cue.target() + " %";
      default -> target + " " + cue.verb();
    };
  }

  /** Median and 99th percentile of the latency, window by window. */
  public Graph latency() {
    double[] ends = ends();
    double highest = 0;
    for (int i = 0; i < charts.count(); i++) {
      highest = Math.max(highest, charts.p99(i));
    }
    Line p99 = Line.straight("p99", Look.FIRST, ends, known(charts::p99));
    Line p50 = Line.straight("p50", Look.SECOND, ends, known(charts::p50));
    Unit unit = highest > 0 ? Unit.ofTime(highest) : Unit.MILLISECONDS;
    return graph("Latency over time", Axis.upTo("Latency", unit, highest), List.of(p99, p50));
  }

  /** Requests sent and completed, a second. */
  public Graph traffic() {
    double[] sent = values(charts::sentRate);
    double[] done = values(charts::throughput);
    double highest = Math.max(highest(sent), highest(done));
    return graph(
        "Requests, sent and answered",
        Axis.upTo("Requests", Unit.PER_SECOND, highest),
        List.of(
            Line.straight("sent", Look.SECOND, ends(), sent),
            Line.straight("answered", Look.FIRST, ends(), done)));
  }

  /** The share of successes, window by window. */
  public Graph success() {
    double[] shares = values(charts::successShare);
    return graph(
        "Requests that were answered well",
        Axis.ofShares("Answered"),
        List.of(Line.straight("share of requests", Look.FIRST, ends(), shares)));
  }

  /**
   * The mean share of busy workers of a node's machines that serve, window by window.
   *
   * @param levels lines to compare with, by their names, as shares
   */
  public Graph utilisation(String node, Map<String, Double> levels) {
    double[] busy = charts.working(node);
    double[] serving = charts.serving(node);
    for (int i = 0; i < busy.length; i++) {
      busy[i] = serving[i] > 0 ? Math.min(1, busy[i] / serving[i]) : Double.NaN;
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.straight("busy", Look.FIRST, ends(), busy));
    for (Map.Entry<String, Double> level : levels.entrySet()) {
      Look look = lines.size() == 1 ? Look.THEORY : Look.OTHER_THEORY;
      lines.add(Line.level(level.getKey(), look, level.getValue()));
    }
    return graph("How busy the servers are", Axis.ofShares("Busy"), lines);
  }

  /** How many machines of a node take calls. */
  public Graph serving(String node) {
    double[] serving = charts.serving(node);
    return graph(
        "Servers of " + node + " that take calls",
        Axis.upTo("Servers", Unit.COUNT, highest(serving)),
        List.of(Line.steps("servers", Look.FIRST, ends(), serving)));
  }

  /** How many calls wait at all machines of a node together. */
  public Graph queue(String node) {
    double[] waiting = new double[charts.count()];
    for (String machine : film.machinesOf(node)) {
      double[] one = charts.queue(machine);
      for (int i = 0; i < waiting.length; i++) {
        waiting[i] += one[i];
      }
    }
    return graph(
        "Calls that wait at " + node,
        Axis.upTo("Waiting", Unit.COUNT, highest(waiting)),
        List.of(Line.straight("waiting", Look.FIRST, ends(), waiting)));
  }

  /** A chart over the time of the run, with what was done by hand. */
  public Graph graph(String title, Axis y, List<Line> lines) {
    Axis time = Axis.between("Time", Unit.ofTime(film.duration()), 0, film.duration());
    return new Graph(title, new LineChart(time, y, lines, marks, EMPTY));
  }

  private double[] values(IntToDoubleFunction value) {
    double[] values = new double[charts.count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(i);
    }
    return values;
  }

  /** Windows in which nothing was completed have no latency. */
  private double[] known(IntToDoubleFunction value) {
    double[] values = values(value);
    for (int i = 0; i < values.length; i++) {
      values[i] = charts.completed(i) == 0 ? Double.NaN : values[i];
    }
    return values;
  }

  /** A window's value is known when the window is over. */
  private double[] ends() {
    return values(charts::to);
  }

  private static double highest(double[] values) {
    double highest = 0;
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    return highest;
  }
}
