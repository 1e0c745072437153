package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Choice;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/** The controls that change the structure: all stay in their places whatever it is. */
final class Editor {
  private static final List<String> NINES = List.of("99", "99.5", "99.9", "99.99", "99.999");

  private final Session<Year> session;
  private final Structure structure;
  private final int selected;
  private final Part part;

  Editor(Session<Year> session) {
    this.session = session;
    structure = Scene.structure(session.settings());
    selected = Scene.selected(session.settings());
    part = structure.part(selected);
  }

  /** Where to begin, which part to change, and what to do with it. */
  Element draw() {
    return element(
        "div",
        attributes("class", "editor"),
        element(
            "div",
            attributes("class", "editor__row"),
            preset(),
            Controls.slider(Scene.SHARED, session.settings())),
        element(
            "div",
            attributes("class", "editor__part", "role", "group", "aria-label", "Part to change"),
            element(
                "div",
                attributes("class", "editor__row"),
                which(),
                button(Edit.ADD_SERIES, "Add in series"),
                button(Edit.ADD_PARALLEL, "Add in parallel"),
                button(Edit.REMOVE, "Remove")),
            element("div", attributes("class", "editor__row"), name(), needed()),
            element(
                "div",
                attributes("class", "editor__row"),
                number(Edit.AVAILABILITY, "Availability, %", Notation.percent(part.down())),
                nines()),
            element(
                "div",
                attributes("class", "editor__row"),
                number(Edit.MTBF, "MTBF, hours", hours(part.meanUp())),
                number(Edit.MTTR, "MTTR, hours", hours(part.repairSeconds())),
                element(
                    "p",
                    attributes("class", "editor__relation"),
                    Words.relation(structure.label(selected), part)))));
  }

  private Element button(String action, String label) {
    return Controls.button(action, label, Edit.obstacle(structure, selected, action));
  }

  private Element preset() {
    List<Option> options = Presets.options();
    String shown = Presets.key(structure);
    return Controls.choice(new Choice(Edit.PRESET, "Begin with", options, shown), shown);
  }

  private Element which() {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < structure.size(); i++) {
      options.add(new Option(Integer.toString(i + 1), structure.label(i)));
    }
    String shown = Integer.toString(selected + 1);
    return Controls.choice(new Choice(Scene.SELECTED, "Part", options, shown), shown);
  }

  private Element name() {
    return field(
        "Name",
        element(
            "input",
            attributes(
                "type",
                "text",
                "class",
                "editor__name",
                "data-action",
                Edit.NAME,
                "maxlength",
                Integer.toString(Part.LONGEST_NAME),
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "value",
                part.name())));
  }

  private Element needed() {
    Stage stage = structure.stageAround(selected);
    int size = stage.parts().size();
    List<Option> options = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      options.add(new Option(Integer.toString(i), i + " of " + size));
    }
    String shown = Integer.toString(stage.needed());
    return Controls.choice(new Choice(Edit.NEEDED, "Its stage needs", options, shown), shown);
  }

  private Element nines() {
    List<Node> buttons = new ArrayList<>();
    String shown = Notation.percent(part.down());
    for (String each : NINES) {
      buttons.add(
          element(
              "button",
              attributes(
                  "type",
                  "button",
                  "class",
                  "button editor__nines",
                  "data-action",
                  Edit.AVAILABILITY,
                  "value",
                  each,
                  "aria-pressed",
                  each.equals(shown) ? "true" : "false"),
              each + " %"));
    }
    return element(
        "div",
        attributes("class", "editor__presets", "role", "group", "aria-label", "Availability"),
        buttons);
  }

  private static Element number(String action, String label, String value) {
    return field(
        label,
        element(
            "input",
            attributes(
                "type", "number",
                "inputmode", "decimal",
                "step", "any",
                "min", "0",
                "data-action", action,
                "placeholder", "never",
                "value", value)));
  }

  private static Element field(String label, Element control) {
    return element(
        "label",
        attributes("class", "field"),
        element("span", attributes("class", "field__name"), label),
        control);
  }

  /** To a ten-thousandth; nothing if it is infinite. */
  private static String hours(double seconds) {
    double hours = seconds / Part.HOUR;
    return hours > Double.MAX_VALUE ? "" : Decimals.shortest(Math.floor(hours * 1e4 + 0.5) / 1e4);
  }
}
