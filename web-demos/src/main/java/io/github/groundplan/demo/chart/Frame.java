package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What charts with two axes have in common: title and key above, numbers at the left and below, a
 * grid behind. Text is placed by percentages in drawings that don't scale, so it keeps its size;
 * only lines and areas stretch.
 *
 * <p>Made once for a chart: its parts are the same objects in every view of it.
 */
final class Frame {
  private static final Element NO_MESSAGE = element("p", attributes("class", "chart__message"));
  private static final double NEAR_END = 0.96;

  private final String kind;
  private final Element head;
  private final Element heights;
  private final Element grid;
  private final Element foot;

  /**
   * @param kind classes of the chart
   * @param key samples of the lines with their names; empty if there is but one
   */
  Frame(String kind, Axis x, Axis y, List<? extends Node> key) {
    this.kind = kind;
    this.head =
        element(
            "figcaption",
            attributes("class", "chart__head"),
            element("span", attributes("class", "chart__title"), y.heading()),
            element("span", attributes("class", "chart__key"), key));
    this.heights = heights(y);
    this.grid = grid(x, y);
    this.foot = foot(x);
  }

  /**
   * The whole chart.
   *
   * @param summary what the picture shows, for whoever can't see it
   * @param message in the place of data; empty if there are some
   * @param flags above the plot
   * @param marks what is drawn on the grid
   */
  Element around(String summary, String message, Element flags, List<? extends Node> marks) {
    List<Node> drawing = new ArrayList<>();
    drawing.add(grid);
    drawing.addAll(marks);
    return element(
        "figure",
        attributes("class", kind),
        head,
        element(
            "div",
            attributes("class", "chart__body", "role", "img", "aria-label", summary),
            flags,
            heights,
            element("svg", attributes("class", "chart__plot"), drawing),
            message.isEmpty()
                ? NO_MESSAGE
                : element("p", attributes("class", "chart__message"), message),
            foot));
  }

  /** A drawing of {@link Place#WIDTH} by {@link Place#HEIGHT} that stretches over the plot. */
  static Element stretched(List<? extends Node> content) {
    return element(
        "svg",
        attributes(
            "width",
            "100%",
            "height",
            "100%",
            "viewBox",
            "0 0 " + Place.WIDTH + " " + Place.HEIGHT,
            "preserveAspectRatio",
            "none",
            "overflow",
            "visible"),
        content);
  }

  private static Element heights(Axis y) {
    List<Node> labels = new ArrayList<>();
    for (int i = 0; i < y.ticks().size(); i++) {
      labels.add(
          element(
              "text",
              attributes(
                  "x", "100%",
                  "y", Place.percentUp(y.ticks().place(i)),
                  "dy", "0.35em",
                  "text-anchor", "end"),
              y.ticks().label(i)));
    }
    return element("svg", attributes("class", "chart__heights"), labels);
  }

  private static Element grid(Axis x, Axis y) {
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < y.ticks().size(); i++) {
      String height = Place.percentUp(y.ticks().place(i));
      lines.add(element("line", attributes("x1", "0", "x2", "100%", "y1", height, "y2", height)));
    }
    for (int i = 0; i < x.ticks().size(); i++) {
      String place = Place.percent(x.ticks().place(i));
      lines.add(element("line", attributes("x1", place, "x2", place, "y1", "0", "y2", "100%")));
    }
    lines.add(
        element(
            "line",
            attributes(
                "class", "chart__base", "x1", "0", "x2", "100%", "y1", "100%", "y2", "100%")));
    return element("g", attributes("class", "chart__grid"), lines);
  }

  /** The numbers along an axis, and its title. */
  static Element foot(Axis x) {
    List<Node> labels = new ArrayList<>();
    for (int i = 0; i < x.ticks().size(); i++) {
      double place = x.ticks().place(i);
      labels.add(
          element(
              "text",
              attributes(
                  "x",
                  Place.percent(place),
                  "y",
                  "1em",
                  "text-anchor",
                  place > NEAR_END ? "end" : "middle"),
              x.ticks().label(i)));
    }
    return element(
        "div",
        attributes("class", "chart__foot"),
        element("svg", attributes("class", "chart__places"), labels),
        element("span", attributes("class", "chart__along"), x.heading()));
  }

  /** A sample of a line, or of a dot, with its name. */
  static Element keyed(String name, Node... sample) {
    return element(
        "span",
        attributes("class", "chart__entry"),
        element("svg", attributes("class", "chart__sample", "viewBox", "0 0 24 12"), sample),
        element("span", Attributes.none(), name));
  }
}
