package io.github.groundplan.demo.capacity;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Setting.Measure;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What a calculation looks like, from the heading down to the tools. */
final class View {
  private final Calculation calculation;
  private final Sheet sheet;

  View(Capacity demo, Calculation calculation, String rootId) {
    this.calculation = calculation;
    sheet = new Sheet(demo, rootId);
  }

  /** The whole demo. */
  Element section() {
    return sheet.section(
        "Say what you assume of a service, and see what it needs, step by step.",
        calculation.reader(),
        Question.draw(calculation),
        inputs(),
        Sheet.sentence(Numbers.sentence(calculation)),
        Readout.row(Numbers.of(calculation)),
        magnitudes(),
        Arithmetic.draw(calculation),
        note(),
        tools());
  }

  /** Assumptions and results, with nothing to press. */
  Element still() {
    return sheet.still(
        assumptions(),
        Sheet.sentence(Numbers.sentence(calculation)),
        Readout.row(Numbers.of(calculation)),
        magnitudes(),
        Arithmetic.draw(calculation),
        note());
  }

  private Element inputs() {
    List<Node> fields = new ArrayList<>();
    for (Setting setting : Inputs.measured()) {
      fields.add(
          setting instanceof Measure measure
              ? Controls.measure(
                  measure, calculation.inputs(), Assumptions.words(measure, calculation))
              : Controls.control(setting, calculation.inputs()));
    }
    Setting presets = Inputs.ALL.all().get(0);
    return element(
        "div",
        attributes("class", "demo__controls"),
        element(
            "div",
            attributes("class", "capacity__preset"),
            Controls.control(presets, calculation.inputs()),
            Sheet.text("capacity__about", Assumptions.about(calculation))),
        element("div", attributes("class", "capacity__inputs"), fields),
        Sheet.text("demo__problem", calculation.mended()));
  }

  private Element assumptions() {
    List<Node> rows = new ArrayList<>();
    for (Assumptions.Line line : Assumptions.of(calculation)) {
      rows.add(
          element(
              "div",
              Attributes.none(),
              element("dt", Attributes.none(), line.name()),
              element("dd", Attributes.none(), line.value())));
    }
    return element(
        "div",
        attributes("class", "demo__controls"),
        Sheet.text("capacity__about", calculation.title() + ". " + Assumptions.about(calculation)),
        element("dl", attributes("class", "capacity__inputs capacity__inputs--still"), rows));
  }

  private Element magnitudes() {
    return Sheet.charts(
        Sheet.text(
            "worked__note",
            "Full bars: data of the service. Outlined bars: what would hold so much."),
        Magnitudes.draw(calculation));
  }

  private static Element note() {
    return Sheet.note(
        "Notice which inputs hardly matter. Ten times the object size is ten times the storage, and"
            + " not one more server; twice the peak factor is twice the servers, and not one more"
            + " byte to keep.");
  }

  private Element tools() {
    return Sheet.tools(
        List.of(
            Controls.button("copy-text", "Copy as text"),
            Controls.button("copy-markdown", "Copy as Markdown")),
        "");
  }
}
