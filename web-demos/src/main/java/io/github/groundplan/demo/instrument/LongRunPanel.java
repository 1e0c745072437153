package io.github.groundplan.demo.instrument;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a reader asks for a million requests, watches them being run, and reads what came of them.
 * Everything has its place before there is anything to show, so that nothing moves.
 *
 * @param longRun how it is getting on
 * @param lines what is measured, in order; {@link #latencies} for most of it
 * @param command the command line that gives the same
 */
public record LongRunPanel(LongRun longRun, List<LongRunLine> lines, String command) {
  public LongRunPanel {
    lines = List.copyOf(lines);
  }

  /**
   * Mean, percentiles and maximum of the latency, and the throughput.
   *
   * @param theory what to expect, by figure ({@code latency.p99}), in seconds or a second; those
   *     without a formula are left out
   */
  public static List<LongRunLine> latencies(Map<String, Double> theory) {
    List<LongRunLine> lines = new ArrayList<>();
    lines.add(time(LongRunLine.MEAN, "Mean", theory));
    lines.add(time("latency.p50", "p50", theory));
    lines.add(time("latency.p95", "p95", theory));
    lines.add(time("latency.p99", "p99", theory));
    lines.add(time("latency.p999", "p99.9", theory));
    lines.add(time("latency.max", "Maximum", theory));
    lines.add(
        LongRunLine.rate(
            "throughput", "Throughput", theory.getOrDefault("throughput", Double.NaN)));
    return lines;
  }

  private static LongRunLine time(String figure, String name, Map<String, Double> theory) {
    return LongRunLine.time(figure, name, theory.getOrDefault(figure, Double.NaN));
  }

  /** The panel. */
  public Element draw() {
    String state = longRun instanceof LongRun.UnderWay ? "long-run long-run--busy" : "long-run";
    return element(
        "div",
        attributes("class", longRun instanceof LongRun.Done ? "long-run long-run--done" : state),
        bar(),
        element("p", attributes("class", "long-run__words"), words()),
        table(),
        proof());
  }

  private Element bar() {
    boolean isBusy = longRun instanceof LongRun.UnderWay;
    double share = longRun instanceof LongRun.UnderWay underWay ? underWay.share() : 0;
    return element(
        "div",
        attributes("class", "long-run__bar"),
        button(LongRun.RUN, "Run a million requests", !isBusy),
        element(
            "progress",
            attributes(
                "class", "long-run__progress",
                "max", "1",
                "value", Decimals.fixed(share, 3),
                "aria-label", "A million requests")),
        button(LongRun.CANCEL, "Cancel", isBusy));
  }

  /** Out of use it keeps the keyboard's focus, which a disabled button loses. */
  private static Element button(String action, String label, boolean isOfUse) {
    return element(
        "button",
        attributes(
            "type",
            "button",
            "class",
            "button",
            "data-action",
            action,
            "aria-disabled",
            isOfUse ? "false" : "true"),
        label);
  }

  private String words() {
    if (longRun instanceof LongRun.UnderWay underWay) {
      return Quantity.share(underWay.share()) + " of a million requests. The page stays yours.";
    }
    if (longRun instanceof LongRun.Failed failed) {
      return failed.reason();
    }
    if (longRun instanceof LongRun.Done done) {
      return "A million requests in "
          + Quantity.duration(done.seconds())
          + ", by "
          + done.engine()
          + "."
          + verdict(done.figures());
    }
    return "One run of a million requests under these settings, in the background: some seconds.";
  }

  /** Whether theory's mean is one that the run allows. */
  private String verdict(Map<String, Double> figures) {
    double mean = figures.getOrDefault(LongRunLine.MEAN, Double.NaN);
    double halfWidth = figures.getOrDefault(LongRunResult.HALF_WIDTH, Double.NaN);
    double theory = Double.NaN;
    for (LongRunLine line : lines) {
      theory = line.figure().equals(LongRunLine.MEAN) ? line.theory() : theory;
    }
    if (Double.isNaN(mean + halfWidth + theory)) {
      return "";
    }
    return Math.abs(mean - theory) <= halfWidth
        ? " Theory’s mean lies within the 95 % interval."
        : " Theory’s mean lies outside the 95 % interval, as it does in one run of twenty.";
  }

  private Element table() {
    boolean hasTheory = false;
    for (LongRunLine line : lines) {
      hasTheory |= line.hasTheory();
    }
    List<Node> rows = new ArrayList<>();
    for (LongRunLine line : lines) {
      rows.add(row(line, hasTheory));
      if (line.figure().equals(LongRunLine.MEAN)) {
        rows.add(interval(hasTheory));
      }
    }
    List<Node> heads = new ArrayList<>();
    heads.add(head("Latency and load"));
    heads.add(head("Measured"));
    if (hasTheory) {
      heads.add(head("Theory"));
      heads.add(head("Off by"));
    }
    return element(
        "table",
        attributes("class", "long-run__table"),
        element("caption", attributes("class", "visually-hidden"), "A million requests"),
        element("thead", Attributes.none(), element("tr", Attributes.none(), heads)),
        element("tbody", Attributes.none(), rows));
  }

  private static Element head(String text) {
    return element("th", attributes("scope", "col"), text);
  }

  private Element row(LongRunLine line, boolean hasTheory) {
    double value = figure(line.figure());
    boolean isKnown = !Double.isNaN(value);
    List<Node> cells = new ArrayList<>();
    cells.add(element("th", attributes("scope", "row"), line.name()));
    cells.add(cell(output(line.figure(), value, isKnown ? line.text(value) : Quantity.NONE_YET)));
    if (hasTheory) {
      cells.add(cell(line.hasTheory() ? line.text(line.theory()) : Quantity.NONE_YET));
      cells.add(cell(isKnown && line.hasTheory() ? offBy(value, line.theory()) : ""));
    }
    return element("tr", Attributes.none(), cells);
  }

  private Element interval(boolean hasTheory) {
    double halfWidth = figure(LongRunResult.HALF_WIDTH);
    double mean = figure(LongRunLine.MEAN);
    String text =
        Double.isNaN(mean)
            ? Quantity.NONE_YET
            : Double.isNaN(halfWidth) ? "not to be told" : "± " + LongRunLine.time(halfWidth, mean);
    List<Node> cells = new ArrayList<>();
    cells.add(element("th", attributes("scope", "row"), "95 % interval"));
    cells.add(cell(output(LongRunResult.HALF_WIDTH, halfWidth, text)));
    if (hasTheory) {
      cells.add(cell(""));
      cells.add(cell(""));
    }
    return element("tr", Attributes.none(), cells);
  }

  private double figure(String name) {
    return longRun instanceof LongRun.Done done
        ? done.figures().getOrDefault(name, Double.NaN)
        : Double.NaN;
  }

  private static Element output(String name, double raw, String text) {
    Attributes known = attributes("data-metric", "million." + name, "aria-live", "off");
    return element(
        "output",
        Double.isNaN(raw) ? known : known.with("data-value", Decimals.shortest(raw)),
        text);
  }

  private static Element cell(Element content) {
    return element("td", Attributes.none(), content);
  }

  private static Element cell(String text) {
    return element("td", Attributes.none(), text);
  }

  private static String offBy(double measured, double theory) {
    if (theory == 0) {
      return "";
    }
    double percent = (measured / theory - 1) * 100;
    String text = Decimals.fixed(Math.abs(percent), 2);
    return (text.equals("0.00") ? "" : percent < 0 ? "−" : "+") + text + " %";
  }

  /** What shows that it is the same run everywhere. */
  private Element proof() {
    String hash = longRun instanceof LongRun.Done done ? done.traceHash() : Quantity.NONE_YET;
    return element(
        "p",
        attributes("class", "long-run__proof"),
        Element.text("Trace hash "),
        element("output", attributes("data-metric", "million.traceHash", "aria-live", "off"), hash),
        Element.text(". The same on any machine: "),
        element("code", attributes("class", "long-run__command"), command));
  }
}
