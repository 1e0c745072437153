package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    Ticks up = Ticks.up(y);
    this.heights = heights(up);
    this.grid = grid(x, up);
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
    String name = message.isEmpty() ? summary : summary + " " + message;
    List<Node> drawing = new ArrayList<>();
    drawing.add(grid);
    drawing.addAll(marks);
    return element(
        "figure",
        attributes("class", kind),
        head,
        element(
            "div",
            attributes("class", "chart__body", "role", "img", "aria-label", name),
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

  private static Element heights(Ticks ticks) {
    List<Node> labels = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      labels.add(
          element(
              "text",
              attributes(
                  "x", "100%",
                  "y", Place.percentUp(ticks.place(i)),
                  "dy", "0.35em",
                  "text-anchor", "end"),
              ticks.label(i)));
    }
    return element("svg", attributes("class", "chart__heights"), labels);
  }

  private static Element grid(Axis x, Ticks up) {
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < up.size(); i++) {
      lines.add(level("chart__rule", up.place(i)));
    }
    lines.addAll(across(x, Frame::rules));
    lines.add(level("chart__base", 0));
    return element("g", Attributes.none(), lines);
  }

  /** What is drawn at the ticks of an axis, once for phones and once for desks if they differ. */
  private static List<Node> across(Axis x, Function<Ticks, List<Node>> drawn) {
    Ticks narrow = Ticks.acrossNarrow(x);
    Ticks wide = Ticks.acrossWide(x);
    if (narrow.equalsInText(wide)) {
      return drawn.apply(narrow);
    }
    return List.of(
        element("g", attributes("class", "chart__narrow"), drawn.apply(narrow)),
        element("g", attributes("class", "chart__wide"), drawn.apply(wide)));
  }

  private static List<Node> rules(Ticks ticks) {
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      lines.add(upright("chart__rule", Place.percent(ticks.place(i)), "100%"));
    }
    return lines;
  }

  private static Element level(String className, double height) {
    String y = Place.percentUp(height);
    return element(
        "line", attributes("class", className, "x1", "0", "x2", "100%", "y1", y, "y2", y));
  }

  private static Element upright(String className, String x, String end) {
    return element("line", attributes("class", className, "x1", x, "x2", x, "y1", "0", "y2", end));
  }

  /** The numbers along an axis, and its title. */
  static Element foot(Axis x) {
    return element(
        "div",
        attributes("class", "chart__foot"),
        element("svg", attributes("class", "chart__places"), across(x, Frame::labels)),
        element("span", attributes("class", "chart__along"), x.heading()));
  }

  private static List<Node> labels(Ticks ticks) {
    List<Node> labels = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      String place = Place.percent(ticks.place(i));
      boolean isAtEnd = ticks.place(i) > NEAR_END;
      labels.add(upright("chart__tick", place, "0.35em"));
      labels.add(
          element(
              "text",
              attributes("x", place, "y", "1.5em", "text-anchor", isAtEnd ? "end" : "middle"),
              ticks.label(i)));
    }
    return labels;
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
