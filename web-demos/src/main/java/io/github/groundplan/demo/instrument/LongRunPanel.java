package io.github.groundplan.demo.instrument;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Element;
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
 * @param why why there is no formula for some of it, in a sentence; empty if there is one for all
 *     but the maximum
 */
public record LongRunPanel(LongRun longRun, List<LongRunLine> lines, String command, String why) {
  public LongRunPanel {
    lines = List.copyOf(lines);
  }

  /** Where there is a formula for all but the maximum. */
  public LongRunPanel(LongRun longRun, List<LongRunLine> lines, String command) {
    this(longRun, lines, command, "");
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
    String state =
        longRun instanceof LongRun.UnderWay
            ? " long-run--busy"
            : longRun instanceof LongRun.Done ? " long-run--done" : "";
    LongRunTable table = new LongRunTable(lines, figures(), why);
    String maximum = LongRunTable.WHY_NO_MAXIMUM;
    return element(
        "div",
        attributes("class", "long-run" + state),
        bar(),
        element("p", attributes("class", "long-run__words"), words(table)),
        table.draw(),
        element(
            "p",
            attributes("class", "long-run__why"),
            why.isEmpty() ? maximum : maximum + " " + why),
        proof());
  }

  private Map<String, Double> figures() {
    return longRun instanceof LongRun.Done done ? done.figures() : Map.of();
  }

  private Element bar() {
    boolean isBusy = longRun instanceof LongRun.UnderWay;
    double share = longRun instanceof LongRun.UnderWay underWay ? underWay.share() : 0;
    return element(
        "div",
        attributes("class", "long-run__bar"),
        Controls.button(
            LongRun.RUN, "Run a million requests", isBusy ? "They are being run already." : ""),
        element(
            "progress",
            attributes(
                "class", "long-run__progress",
                "max", "1",
                "value", Decimals.fixed(share, 3),
                "aria-label", "A million requests")),
        Controls.button(
            LongRun.CANCEL, "Cancel", isBusy ? "" : "No million requests are being run."));
  }

  private String words(LongRunTable table) {
    if (longRun instanceof LongRun.UnderWay underWay) {
      return Quantity.share(underWay.share()) + " of a million requests, in the background.";
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
          + (table.isTheoryOutside() ? " One interval in twenty misses the true mean." : "");
    }
    return "One run under these settings, in the background. It takes some seconds.";
  }

  /** What shows that it is the same run everywhere. */
  private Element proof() {
    String hash = longRun instanceof LongRun.Done done ? done.traceHash() : Quantity.NONE_YET;
    return element(
        "p",
        attributes("class", "long-run__proof"),
        Element.text("Trace hash, the same on any machine: "),
        element("output", attributes("data-metric", "million.traceHash", "aria-live", "off"), hash),
        element("code", attributes("class", "long-run__command"), command));
  }
}
