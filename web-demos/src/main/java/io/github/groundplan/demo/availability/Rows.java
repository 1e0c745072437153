package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** A chart of rows under each other: a name, a bar that stretches, a value. */
final class Rows {
  private final String kind;
  private final String title;
  private final List<Node> rows = new ArrayList<>();

  /**
   * A chart without rows.
   *
   * @param kind for style sheets
   * @param title what it shows
   */
  Rows(String kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /**
   * Adds a row.
   *
   * @param modifier of its class, {@code --whole} say; may be empty
   * @param bar drawn in a box of 1000 by 14 that stretches
   */
  void add(String modifier, String name, String value, Element... bar) {
    Element drawing =
        element(
            "svg",
            attributes(
                "class", "rows__bar",
                "viewBox", "0 0 1000 14",
                "preserveAspectRatio", "none",
                "aria-hidden", "true"),
            bar);
    add(modifier, Attributes.none(), name, drawing, value);
  }

  /** Adds the axis at the end, with these labels side by side. */
  void addAxis(List<String> labels) {
    List<Node> marks = new ArrayList<>();
    for (String label : labels) {
      marks.add(element("span", Attributes.none(), label));
    }
    Element axis = element("span", attributes("class", "rows__axis"), marks);
    add("--axis", attributes("aria-hidden", "true"), "", axis, "");
  }

  private void add(String modifier, Attributes rest, String name, Element middle, String value) {
    String className = modifier.isEmpty() ? "rows__row" : "rows__row rows__row" + modifier;
    rows.add(
        element(
            "li",
            rest.with("class", className),
            element("span", attributes("class", "rows__name"), name),
            middle,
            element("span", attributes("class", "rows__value"), value)));
  }

  /** The chart under its title. */
  Element draw() {
    return under(
        title, element("ol", attributes("class", "rows rows--" + kind, "aria-label", title), rows));
  }

  /** In place of the chart: what to do to get it. */
  static Element empty(String title, String words) {
    return under(title, element("p", attributes("class", "demo__empty"), words));
  }

  private static Element under(String title, Element drawing) {
    return element(
        "div",
        Attributes.none(),
        element("h4", attributes("class", "rows__title"), title),
        drawing);
  }
}
