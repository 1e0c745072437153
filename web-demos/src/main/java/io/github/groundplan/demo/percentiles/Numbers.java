package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.instrument.LongRunLine;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.sim.measure.Binomial;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.measure.StudentT;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.theory.FanOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, in readouts and tables, with its rank, its interval and theory. */
final class Numbers {
  static final double[] PERCENTS = {50, 95, 99, 99.9};
  static final String[] NAMES = {"p50", "p95", "p99", "p99.9"};

  private static final String[] METRICS = {"p50", "p95", "p99", "p999"};

  /** How many requests it takes until one is slower. */
  private static final int[] NEEDED = {2, 20, 100, 1000};

  private final Moment now;

  Numbers(Moment now) {
    this.now = now;
  }

  /** Mean and percentiles. */
  List<Readout> latencies() {
    List<Readout> all = new ArrayList<>();
    all.add(time("mean", "Mean", now.told().mean(), aboutMean()));
    for (int i = 0; i < PERCENTS.length; i++) {
      double value = now.told().percentile(PERCENTS[i]);
      all.add(time(METRICS[i], NAMES[i], value, about(i)));
    }
    return all;
  }

  private static Readout time(String metric, String name, double seconds, String aside) {
    return new Readout(metric, name, seconds, Quantity.duration(seconds), aside);
  }

  private String aboutMean() {
    int count = now.told().count();
    if (!now.isOver()) {
      return count == 0 ? "" : "of " + Quantity.count(count);
    }
    return whole("95 %: ± " + Quantity.duration(halfWidth(now.told())))
        + "; "
        + beside(now.told().mean(), now.run().theory().mean(), now.run().healthy().mean());
  }

  private String about(int index) {
    int count = now.told().count();
    if (count == 0) {
      return "";
    }
    double percent = PERCENTS[index];
    if (!Figures.isTold(count, percent)) {
      return "needs " + Quantity.count(NEEDED[index]) + " requests";
    }
    String rank = whole(rank(count, percent) + " of " + Quantity.count(count));
    return now.isOver()
        ? rank
            + "; "
            + beside(
                now.told().percentile(percent),
                now.run().theory().percentile(percent),
                now.run().healthy().percentile(percent))
        : rank;
  }

  /** Theory, and how many times the healthy value it is. */
  private String beside(double value, double theory, double healthy) {
    String expected = whole("theory: " + Quantity.duration(theory));
    return now.isDegraded()
        ? expected + "; " + whole(Decimals.fixed(value / healthy, 2) + " × healthy")
        : expected;
  }

  /** Words that stay in one line. */
  private static String whole(String words) {
    return words.replace(' ', '\u00a0');
  }

  /** "990th": which of so many is the percentile. */
  static String rank(double count, double percent) {
    return Words.ordinal((int) Percentiles.rank(count, percent));
  }

  /** Half of the mean's 95 % interval: none waits for another, so that all are independent. */
  static double halfWidth(Figures told) {
    double count = told.count();
    return StudentT.twoSided(0.95, count - 1) * told.standardDeviation() / Math.sqrt(count - 1);
  }

  /** What comes of averaging. */
  List<Readout> averages() {
    double averaged = now.told().averaged(99);
    double merged = now.told().merged(99);
    String whyNot = now.told().count() > 0 ? "each server needs 100 requests" : "";
    String expected = "";
    String same = "";
    if (now.isOver()) {
      expected = "theory: " + Quantity.duration(now.run().theory().averaged(99));
      same = "the same as p99 above";
    }
    return List.of(
        time(
            "averaged-p99",
            "Average of four p99s",
            averaged,
            Double.isNaN(averaged) ? whyNot : expected),
        time("merged-p99", "p99 of merged histograms", merged, same));
  }

  /** What becomes of pages that make many calls. */
  List<Readout> pages() {
    int calls = now.calls();
    String expected =
        "1 − 0.99^" + calls + " = " + percent(new FanOut(calls).slowPageShare(Charts.TAIL));
    if (!now.isOver()) {
      return List.of(
          Readout.unknown("fan-out-share", "Pages that meet the tail", expected),
          Readout.unknown("page-median", "Half of the pages take", ""));
    }
    Pages pages = now.run().pages();
    double median = new FanOut(calls).callPercent(50);
    return List.of(
        new Readout(
            "fan-out-share",
            "Pages that meet the tail",
            pages.share(),
            percent(pages.share()),
            expected),
        time(
            "page-median",
            "Half of the pages take",
            pages.median(),
            "or more; theory: " + Quantity.duration(now.run().theory().percentile(median))));
  }

  /** A share with one decimal: {@code 63.4 %}. */
  static String percent(double share) {
    return Decimals.fixed(100 * share, 1) + " %";
  }

  /** Every figure of a whole run, with its rank and its interval. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    if (now.isOver()) {
      Figures told = now.told();
      double half = halfWidth(told);
      rows.add(
          row(
              "mean",
              told.mean(),
              Quantity.NONE_YET,
              between(told.mean() - half, told.mean() + half),
              now.run().theory().mean(),
              now.run().healthy().mean()));
      for (int i = 0; i < PERCENTS.length; i++) {
        rows.add(row(i));
      }
    }
    return new DataTable(
        "Mean and percentiles with their 95 % intervals",
        List.of("Figure", "Measured", "Rank", "95 % interval", "Theory", "Healthy"),
        rows,
        "Known when a run is over.");
  }

  private List<String> row(int index) {
    double percent = PERCENTS[index];
    int count = now.told().count();
    int low = Binomial.quantile(count, percent / 100, 0.025);
    int high = Binomial.quantile(count, percent / 100, 0.975) + 1;
    String from = Quantity.duration(now.run().ranked(low));
    return row(
        NAMES[index],
        now.told().percentile(percent),
        rank(count, percent),
        high > count ? "from " + from + " up" : from + " to " + Quantity.duration(now.run().ranked(high)),
        now.run().theory().percentile(percent),
        now.run().healthy().percentile(percent));
  }

  private static List<String> row(
      String name, double value, String rank, String interval, double theory, double healthy) {
    return List.of(
        name,
        Quantity.duration(value),
        rank,
        interval,
        Quantity.duration(theory),
        Quantity.duration(healthy));
  }

  private static String between(double low, double high) {
    return Quantity.duration(low) + " to " + Quantity.duration(high);
  }

  /** What a million requests are measured by. */
  static List<LongRunLine> million(Expectation theory) {
    Map<String, Double> expected = new HashMap<>();
    expected.put("latency.mean", theory.mean());
    for (int i = 0; i < PERCENTS.length; i++) {
      expected.put("latency." + METRICS[i], theory.percentile(PERCENTS[i]));
    }
    expected.put("throughput", Fleet.RATE);
    return LongRunPanel.latencies(expected);
  }

  /** How many times the healthy value a figure is: the mean first, then the percentiles. */
  static double moved(Figures told, LatencyHistogram healthy, int index) {
    return index == 0
        ? told.mean() / healthy.mean()
        : told.percentile(PERCENTS[index - 1]) / healthy.percentile(PERCENTS[index - 1]);
  }
}
