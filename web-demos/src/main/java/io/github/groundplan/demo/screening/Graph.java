package io.github.groundplan.demo.screening;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.chart.LineChart;
import io.github.groundplan.demo.view.Element;

/**
 * A chart of a run with its heading and its table.
 *
 * @param title what it shows
 */
public record Graph(String title, LineChart chart) {
  /** What is known of it at a time of the run, in seconds. */
  public Element upTo(double seconds) {
    return element(
        "div",
        attributes("class", "graph"),
        element("p", attributes("class", "graph__title"), title),
        chart.upTo(seconds),
        chart.table(title + ", as a table", seconds).folded());
  }
}
