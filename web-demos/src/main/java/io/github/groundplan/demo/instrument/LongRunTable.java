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
 * What a long run measured, line by line beside theory, which stands there before the run.
 *
 * @param figures by name; empty before the run
 */
record LongRunTable(List<LongRunLine> lines, Map<String, Double> figures) {
  /** The table. */
  Element draw() {
    boolean hasTheory = hasTheory();
    List<Node> heads = new ArrayList<>();
    heads.add(cell(""));
    heads.add(head("Measured"));
    if (hasTheory) {
      heads.add(head("Theory"));
      heads.add(head("Off by"));
    }
    List<Node> rows = new ArrayList<>();
    for (LongRunLine line : lines) {
      rows.add(row(line, hasTheory));
      if (line.isMean()) {
        rows.add(interval(line, hasTheory));
      }
    }
    return element(
        "table",
        attributes("class", "long-run__table"),
        element("caption", attributes("class", "visually-hidden"), "A million requests"),
        element("thead", Attributes.none(), element("tr", Attributes.none(), heads)),
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

  private boolean hasTheory() {
    boolean hasTheory = false;
    for (LongRunLine line : lines) {
      hasTheory |= line.hasTheory();
    }
    return hasTheory;
  }

  private Element row(LongRunLine line, boolean hasTheory) {
    double value = figure(line.figure());
    boolean isKnown = !Double.isNaN(value);
    String theory = line.hasTheory() ? line.text(line.theory()) : Quantity.NONE_YET;
    String offBy = isKnown && line.hasTheory() ? offBy(value, line.theory()) : "";
    String text = isKnown ? line.text(value) : Quantity.NONE_YET;
    return row(line.name(), output(line.figure(), value, text), hasTheory, theory, offBy);
  }

  private Element interval(LongRunLine mean, boolean hasTheory) {
    double halfWidth = figure(LongRunResult.HALF_WIDTH);
    boolean isKnown = !Double.isNaN(halfWidth);
    String text = isKnown ? "± " + LongRunLine.time(halfWidth, figure(mean.figure())) : untold();
    String theory = isKnown && mean.hasTheory() ? isTheoryOutside() ? "outside" : "inside" : "";
    Element output = output(LongRunResult.HALF_WIDTH, halfWidth, text);
    return row("95 % interval", output, hasTheory, theory, "");
  }

  /** Instead of an interval: the run has not been, or was too short to tell. */
  private String untold() {
    return figures.isEmpty() ? Quantity.NONE_YET : "cannot tell";
  }

  private static Element row(
      String name, Element measured, boolean hasTheory, String theory, String offBy) {
    List<Node> cells = new ArrayList<>();
    cells.add(element("th", attributes("scope", "row"), name));
    cells.add(element("td", Attributes.none(), measured));
    if (hasTheory) {
      cells.add(cell(theory));
      cells.add(cell(offBy));
    }
    return element("tr", Attributes.none(), cells);
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
