package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars under each other on one axis, as a list that can be read: each with its name and its value
 * in words, so that it is its own table.
 *
 * @param label says what the chart shows
 * @param axis from left to right; on a logarithmic one a bar begins at the axis's low end
 * @param bars from top to bottom
 * @param ifEmpty what to do to get data
 */
public record Bars(String label, Axis axis, List<Bar> bars, String ifEmpty) {
  private static final double LEAST_WIDTH = 0.003;

  public Bars {
    bars = List.copyOf(bars);
  }

  /** The chart. */
  public Element draw() {
    if (bars.isEmpty()) {
      return element("p", attributes("class", "demo__empty"), ifEmpty);
    }
    List<Node> items = new ArrayList<>();
    for (Bar bar : bars) {
      items.add(item(bar));
    }
    items.add(foot());
    return element("ol", attributes("class", "waterfall bars", "aria-label", label), items);
  }

  private Element item(Bar bar) {
    double length =
        Double.isNaN(bar.value()) ? 0 : Math.max(LEAST_WIDTH, axis.scale().at(bar.value()));
    Element shape =
        element(
            "rect",
            attributes(
                "class",
                bar.isStrong() ? "bar--work" : "bar--network",
                "width",
                Place.percent(length),
                "height",
                "100%"));
    return element(
        "li",
        attributes("class", "waterfall__row"),
        element("span", attributes("class", "waterfall__name"), bar.name()),
        element(
            "svg", attributes("class", "waterfall__bar", "aria-hidden", "true"), List.of(shape)),
        element("span", attributes("class", "waterfall__time"), bar.text()));
  }

  private Element foot() {
    return element(
        "li",
        attributes("class", "waterfall__row bars__foot", "aria-hidden", "true"),
        element("span", attributes("class", "waterfall__name")),
        element("div", attributes("class", "waterfall__bar"), Frame.foot(axis)),
        element("span", attributes("class", "waterfall__time")));
  }
}
