package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of time spans under each other on one axis that begins at 0.
 *
 * @param className of the list
 * @param label says what the chart shows
 * @param axisEnd where the axis ends, in seconds; above 0
 * @param axisLabel the axis end in words
 * @param rows from top to bottom
 */
public record Waterfall(
    String className, String label, double axisEnd, String axisLabel, List<Row> rows) {
  private static final double WIDTH = 1000;
  private static final double LEAST_WIDTH = 3;

  /**
   * One line.
   *
   * @param name at its left
   * @param spans what to draw
   * @param value at its right
   * @param flightFrom where the part begins that is going on now, in seconds; NaN if none is
   */
  public record Row(String name, List<Span> spans, String value, double flightFrom) {
    public Row {
      spans = List.copyOf(spans);
    }
  }

  public Waterfall {
    if (!(axisEnd > 0)) {
      throw new IllegalArgumentException("the axis needs a length");
    }
    rows = List.copyOf(rows);
  }

  /** The chart as a list, with its axis as the last item. */
  public Element draw() {
    List<Node> items = new ArrayList<>();
    for (Row row : rows) {
      items.add(item(row));
    }
    items.add(axis());
    return element("ol", attributes("class", className, "aria-label", label), items);
  }

  /** What the looks of the bars mean. */
  public static Element legend() {
    return element(
        "ul",
        attributes("class", "waterfall__legend"),
        key("network", "travelling"),
        key("work", "work"),
        key("waiting", "waiting"),
        key("flight", "in flight now"));
  }

  private static Element key(String kind, String label) {
    return element(
        "li",
        Attributes.none(),
        element(
            "svg",
            attributes("viewBox", "0 0 24 12", "aria-hidden", "true", "class", "waterfall__key"),
            element(
                "rect",
                attributes(
                    "class", "bar--" + kind, "x", "0", "y", "0", "width", "24", "height", "12"))),
        element("span", Attributes.none(), label));
  }

  private Element item(Row row) {
    List<Node> bars = new ArrayList<>();
    for (Span span : row.spans()) {
      boolean isInFlight = span.start() >= row.flightFrom();
      if (span.length() > 0 || isInFlight) {
        bars.add(bar(span, isInFlight));
      }
    }
    return element(
        "li",
        attributes("class", "waterfall__row"),
        element("span", attributes("class", "waterfall__name"), row.name()),
        element(
            "svg",
            attributes(
                "class", "waterfall__bar",
                "viewBox", "0 0 1000 12",
                "preserveAspectRatio", "none",
                "aria-hidden", "true"),
            bars),
        element("span", attributes("class", "waterfall__time"), row.value()));
  }

  private Element bar(Span span, boolean isInFlight) {
    double x = at(span.start());
    double width = Math.max(LEAST_WIDTH, at(span.end()) - x);
    return element(
        "rect",
        attributes(
            "class",
            isInFlight ? "bar--flight" : span.kind().className(),
            "x",
            number(Math.min(x, WIDTH - LEAST_WIDTH)),
            "y",
            "0",
            "width",
            number(width),
            "height",
            "12"));
  }

  private Element axis() {
    return element(
        "li",
        attributes("class", "waterfall__row waterfall__row--axis", "aria-hidden", "true"),
        element("span", attributes("class", "waterfall__name")),
        element(
            "span",
            attributes("class", "waterfall__axis"),
            element("span", Attributes.none(), "0"),
            element("span", Attributes.none(), axisLabel)),
        element("span", attributes("class", "waterfall__time")));
  }

  private double at(double seconds) {
    return Math.max(0, Math.min(WIDTH, seconds / axisEnd * WIDTH));
  }

  private static String number(double value) {
    return Decimals.shortest(Math.floor(value * 10 + 0.5) / 10);
  }
}
