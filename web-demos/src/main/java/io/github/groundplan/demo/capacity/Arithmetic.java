package io.github.groundplan.demo.capacity;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.estimate.Step;
import java.util.ArrayList;
import java.util.List;

/** Every step as a line: what it is, its formula, the numbers put in, and what comes of it. */
final class Arithmetic {
  private final boolean isShown;

  private Arithmetic(boolean isShown) {
    this.isShown = isShown;
  }

  /** All lines; while results are hidden, what would tell them is left out. */
  static Element draw(Calculation calculation) {
    Arithmetic arithmetic = new Arithmetic(calculation.isShown());
    List<Node> sections = new ArrayList<>();
    for (Section section : Section.of(calculation.estimate())) {
      sections.add(arithmetic.section(section));
    }
    return element("div", attributes("class", "worked"), sections);
  }

  private Element section(Section section) {
    List<Node> lines = new ArrayList<>();
    for (Step step : section.steps()) {
      lines.add(line(step));
    }
    return element(
        "div",
        attributes("class", "worked__section"),
        element("h4", attributes("class", "worked__title"), section.title()),
        element("p", attributes("class", "worked__note"), section.note()),
        element("ol", attributes("class", "worked__steps"), lines));
  }

  private Element line(Step step) {
    return element(
        "li",
        attributes("class", "worked__step"),
        span("worked__name", capitalised(step.name())),
        span("worked__formula", step.formula().words()),
        span("worked__numbers", isShown ? Notation.numbers(step) : ""),
        span("worked__result", isShown ? Notation.of(step.result()) : Quantity.NONE_YET),
        span("worked__order", isShown ? Notation.order(step.result()) : ""));
  }

  /** A name at the beginning of a line. Names begin with a small letter of the alphabet. */
  static String capitalised(String name) {
    return (char) (name.charAt(0) - 'a' + 'A') + name.substring(1);
  }

  private static Element span(String className, String text) {
    return element("span", attributes("class", className), text);
  }
}
