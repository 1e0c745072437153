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
 * What a long run measured, line by line beside theory. The columns are there before the run, and
 * where there is no theory.
 *
 * @param figures by name; empty before the run
 * @param why there is no theory where there is none, but for the maximum
 */
record LongRunTable(List<LongRunLine> lines, Map<String, Double> figures, String why) {
  static final String WHY_NO_MAXIMUM =
      "No formula gives a maximum: it grows with the number of requests.";

  /** The table. */
  Element draw() {
    List<Node> rows = new ArrayList<>();
    for (LongRunLine line : lines) {
      rows.add(row(line));
      if (line.isMean()) {
        rows.add(interval(line));
      }
    }
    return element(
        "table",
        attributes("class", "long-run__table"),
        element("caption", attributes("class", "visually-hidden"), "A million requests"),
        element(
            "thead",
            Attributes.none(),
            element(
                "tr",
                Attributes.none(),
                cell(""),
                head("Measured"),
                head("Theory"),
                head("Off by"))),
        element("tbody", Attributes.none(), rows));
  }

  /** Whether the 95 % interval of the mean is known and theory's mean lies outside. */
  boolean isTheoryOutside() {
    boolean isOutside = false;
    for (LongRunLine line : lines) {
      double distance = Math.abs(figure(line.figure()) - line.theory());
      isOutside |= line.isMean() && distance > figure(LongRunResult.HALF_WIDTH);
    }
    return isOutside;
  }

  private Element row(LongRunLine line) {
    double value = figure(line.figure());
    boolean isKnown = !Double.isNaN(value);
    String reason = line.figure().equals("latency.max") ? WHY_NO_MAXIMUM : why;
    Element theory =
        line.hasTheory()
            ? cell(line.text(line.theory()))
            : element("td", attributes("title", reason), isKnown ? "none" : Quantity.NONE_YET);
    String offBy = isKnown && line.hasTheory() ? offBy(value, line.theory()) : "";
    String text = isKnown ? line.text(value) : Quantity.NONE_YET;
    return row(line.name(), output(line.figure(), value, text), theory, offBy);
  }

  private Element interval(LongRunLine mean) {
    double halfWidth = figure(LongRunResult.HALF_WIDTH);
    boolean isKnown = !Double.isNaN(halfWidth);
    String text = isKnown ? "± " + LongRunLine.around(figure(mean.figure()), halfWidth) : untold();
    String theory = isKnown && mean.hasTheory() ? isTheoryOutside() ? "outside" : "inside" : "";
    Element output = output(LongRunResult.HALF_WIDTH, halfWidth, text);
    return row("95 % interval", output, cell(theory), "");
  }

  /** Instead of an interval: the run has not been, or was too short to tell. */
  private String untold() {
    return figures.isEmpty() ? Quantity.NONE_YET : "cannot tell";
  }

  private static Element row(String name, Element measured, Element theory, String offBy) {
    return element(
        "tr",
        Attributes.none(),
        element("th", attributes("scope", "row"), name),
        element("td", Attributes.none(), measured),
        theory,
        cell(offBy));
  }

  private static Element output(String name, double raw, String text) {
    Attributes attributes = attributes("data-metric", "million." + name, "aria-live", "off");
    return element(
        "output",
        Double.isNaN(raw) ? attributes : attributes.with("data-value", Decimals.shortest(raw)),
        text);
  }

  private static Element head(String text) {
    return element("th", attributes("scope", "col"), text);
  }

  private static Element cell(String text) {
    return element("td", Attributes.none(), text);
  }

  private double figure(String name) {
    return figures.getOrDefault(name, Double.NaN);
  }

  private static String offBy(double measured, double theory) {
    if (theory == 0) {
      return "";
    }
    double percent = (measured / theory - 1) * 100;
    String text = Decimals.fixed(Math.abs(percent), 2);
    return (text.equals("0.00") ? "" : percent < 0 ? "−" : "+") + text + " %";
  }
}
