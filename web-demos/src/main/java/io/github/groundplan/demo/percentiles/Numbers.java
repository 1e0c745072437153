package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.instrument.LongRunLine;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.sim.measure.Binomial;
import io.github.groundplan.sim.measure.StudentT;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.number.Exponents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, in readouts and in a table, with ranks, intervals and theory. */
final class Numbers {
  private static final double CONFIDENCE = 0.95;

  private final Moment now;
  private final Figures told;

  Numbers(Moment now) {
    this.now = now;
    this.told = now.told();
  }

  /** Mean and percentiles. */
  List<Readout> levels() {
    List<Readout> all = new ArrayList<>();
    for (Level level : Level.all()) {
      all.add(time(level.metric(), level.label(), told.level(level), aside(level)));
    }
    return all;
  }

  private static Readout time(String metric, String name, double seconds, String aside) {
    return new Readout(metric, name, seconds, Quantity.duration(seconds), aside);
  }

  private String aside(Level level) {
    int count = told.count();
    if (count == 0) {
      return "";
    }
    if (count < level.needed()) {
      return "needs " + Quantity.count(level.needed()) + " requests";
    }
    if (level == Level.MEAN) {
      return now.isOver()
          ? whole("95 %: ± " + Quantity.duration(halfWidth())) + beside(level)
          : whole("of " + Quantity.count(count));
    }
    String rank = whole(Words.ordinal(level.rank(count)) + " of " + Quantity.count(count));
    return now.isOver() ? rank + beside(level) : rank;
  }

  /** Theory, and how many times the healthy value it is. */
  private String beside(Level level) {
    String expected = "; " + whole("theory: " + Quantity.duration(now.run().theory().level(level)));
    return now.isDegraded()
        ? expected + "; " + whole(Decimals.fixed(now.moved(level), 2) + " × healthy")
        : expected;
  }

  /** Words that stay in one line. */
  private static String whole(String words) {
    return words.replace(' ', '\u00a0');
  }

  /** Half of the mean's interval: no request waits for another, so that all are independent. */
  private double halfWidth() {
    double degrees = told.count() - 1;
    double standardError = told.standardDeviation() / Math.sqrt(degrees);
    return StudentT.twoSided(CONFIDENCE, degrees) * standardError;
  }

  /** What comes of averaging. */
  List<Readout> averages() {
    String averaged = told.count() == 0 ? "" : "each server needs 100 requests";
    String merged = "";
    if (now.isOver()) {
      averaged = "theory: " + Quantity.duration(now.run().theory().averaged());
      merged = "the same as p99 above";
    } else if (!Double.isNaN(told.averaged())) {
      averaged = "";
    }
    return List.of(
        time("averaged-p99", "Average of four p99s", told.averaged(), averaged),
        time("merged-p99", "p99 of merged histograms", told.merged(), merged));
  }

  /** What becomes of pages that make many calls. */
  List<Readout> pages() {
    String name = "Pages that meet the tail";
    String half = "Half of the pages take";
    int calls = now.calls();
    String expected =
        whole("1 − 0.99" + Exponents.raised(calls) + " = " + percent(Theory.pages(calls)));
    if (!now.isOver()) {
      return List.of(
          Readout.unknown("fan-out-share", name, expected),
          Readout.unknown("page-median", half, ""));
    }
    double share = now.run().pages().share();
    double median = now.run().pages().median();
    String theory = whole("theory: " + Quantity.duration(now.run().theory().pageMedian()));
    return List.of(
        new Readout("fan-out-share", name, share, percent(share), expected),
        time("page-median", half, median, "or more; " + theory));
  }

  /** A share with one decimal: {@code 63.4 %}. */
  static String percent(double share) {
    return Decimals.fixed(100 * share, 1) + " %";
  }

  /** Every number of a whole run, with its interval. */
  DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    if (now.isOver()) {
      for (Level level : Level.all()) {
        rows.add(row(level));
      }
    }
    return new DataTable(
        "Mean and percentiles with their 95 % intervals",
        List.of("Number", "This run", "95 % interval", "Theory", "Healthy"),
        rows,
        "Known when a run is over.");
  }

  private List<String> row(Level level) {
    return List.of(
        level.label(),
        Quantity.duration(told.level(level)),
        level == Level.MEAN ? meanInterval() : interval(level.percent() / 100),
        Quantity.duration(now.run().theory().level(level)),
        Quantity.duration(now.run().healthy(level)));
  }

  private String meanInterval() {
    double mean = told.level(Level.MEAN);
    return between(Quantity.duration(mean - halfWidth()), Quantity.duration(mean + halfWidth()));
  }

  /**
   * Of a percentile: between two requests of which chance says that it lies between their ranks,
   * whatever the distribution (H. A. David, H. N. Nagaraja, "Order Statistics", 2003, section 7.1).
   */
  private String interval(double share) {
    int count = told.count();
    int low = Binomial.quantile(count, share, (1 - CONFIDENCE) / 2);
    int high = Binomial.quantile(count, share, (1 + CONFIDENCE) / 2) + 1;
    String from = Quantity.duration(now.run().ranked(low));
    return high > count
        ? from + " or more"
        : between(from, Quantity.duration(now.run().ranked(high)));
  }

  /** {@code 60.7 to 66.6 %}: the unit stands once if it is the same. */
  static String between(String low, String high) {
    String unit = high.substring(high.lastIndexOf(' '));
    return (low.endsWith(unit) ? low.substring(0, low.length() - unit.length()) : low)
        + " to "
        + high;
  }

  /** What a million requests are measured by. */
  static List<LongRunLine> million(Theory theory) {
    Map<String, Double> expected = new HashMap<>();
    for (Level level : Level.all()) {
      expected.put("latency." + level.metric(), theory.level(level));
    }
    expected.put("throughput", Fleet.RATE);
    return LongRunPanel.latencies(expected);
  }
}
