package io.github.groundplan.demo.instrument;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/** The controls of all demos: native elements with visible names. */
public final class Controls {
  private Controls() {}

  /** A button that sends {@link Message.Press}. */
  public static Element button(String action, String label) {
    return element("button", pressable("button", action), label);
  }

  /** The main button of a demo. */
  public static Element primaryButton(String action, String label) {
    return element("button", pressable("button button--primary", action), label);
  }

  /**
   * A button that is out of use now and then.
   *
   * @param obstacle as in {@link #unless}
   */
  public static Element button(String action, String label, String obstacle) {
    return element("button", unless(obstacle, pressable("button", action)), label);
  }

  /**
   * The main button of a demo that is out of use now and then.
   *
   * @param obstacle as in {@link #unless}
   */
  public static Element primaryButton(String action, String label, String obstacle) {
    return element("button", unless(obstacle, pressable("button button--primary", action)), label);
  }

  private static Attributes pressable(String className, String action) {
    return attributes("type", "button", "class", className, "data-action", action);
  }

  /**
   * A button that may be out of use. It keeps the keyboard's focus then, as a disabled one does
   * not, and a press of it sends {@link Message.Refused}.
   *
   * @param obstacle why it is out of use, in a sentence; empty if it is of use
   * @param button its attributes
   */
  public static Attributes unless(String obstacle, Attributes button) {
    return obstacle.isEmpty()
        ? button.with("aria-disabled", "false")
        : button.with("aria-disabled", "true").with("data-obstacle", obstacle);
  }

  /** A check box. */
  public static Element toggle(Setting.Toggle setting, Values values) {
    return element(
        "label",
        attributes("class", "switch"),
        element(
            "input",
            attributes("type", "checkbox", "data-action", setting.key())
                .withFlag("checked", values.isOn(setting.key()))),
        element("span", Attributes.none(), setting.label()));
  }

  /** A list to choose from. */
  public static Element choice(Setting.Choice setting, String value) {
    List<Node> options = new ArrayList<>();
    for (Setting.Option option : setting.options()) {
      options.add(
          element(
              "option",
              attributes("value", option.value())
                  .withFlag("selected", option.value().equals(value)),
              option.label()));
    }
    return field(
        setting.label(), element("select", attributes("data-action", setting.key()), options));
  }

  /** A box for a whole number. */
  public static Element whole(Setting.Whole setting, Values values) {
    return field(
        setting.label(),
        element(
            "input",
            attributes(
                "type", "number",
                "inputmode", "numeric",
                "data-action", setting.key(),
                "min", setting.read(Long.toString((long) setting.min())).value(),
                "max", setting.read(Long.toString((long) setting.max())).value(),
                "value", values.text(setting.key()))));
  }

  /** A slider, with its value in words behind it. */
  public static Element slider(Setting.Amount setting, Values values) {
    String value = values.text(setting.key());
    return element(
        "label",
        attributes("class", "field field--slider"),
        element("span", attributes("class", "field__name"), setting.label()),
        element(
            "input",
            attributes(
                "type",
                "range",
                "data-action",
                setting.key(),
                "min",
                Decimals.shortest(setting.min()),
                "max",
                Decimals.shortest(setting.max()),
                "step",
                Decimals.shortest(setting.step()),
                "aria-valuetext",
                setting.spoken(value),
                "value",
                value)),
        element("span", attributes("class", "field__value"), setting.spoken(value)));
  }

  /**
   * A box for an amount that may be large, with the same in words behind it.
   *
   * @param words the value as it is read aloud: with its unit, its digits in groups
   */
  public static Element measure(Setting.Measure setting, Values values, String words) {
    return element(
        "label",
        attributes("class", "field field--measure"),
        element("span", attributes("class", "field__name"), setting.label()),
        element(
            "input",
            attributes(
                "type", "number",
                "inputmode", "decimal",
                "data-action", setting.key(),
                // Arrow keys go to multiples of the step, counted from here.
                "min", "0",
                "max", Decimals.shortest(setting.amount().max()),
                "step", Decimals.shortest(setting.step(values.amount(setting.key()))),
                "value", values.text(setting.key()))),
        element("span", attributes("class", "field__value"), words));
  }

  /** The control that fits a setting. */
  public static Element control(Setting setting, Values values) {
    if (setting instanceof Setting.Toggle toggle) {
      return toggle(toggle, values);
    }
    if (setting instanceof Setting.Choice choice) {
      return choice(choice, values.text(choice.key()));
    }
    if (setting instanceof Setting.Amount amount) {
      return slider(amount, values);
    }
    if (setting instanceof Setting.Measure measure) {
      return measure(measure, values, "");
    }
    if (setting instanceof Setting.OrAuto auto) {
      return control(auto.setting(), values);
    }
    return whole((Setting.Whole) setting, values);
  }

  private static Element field(String label, Element control) {
    return element(
        "label",
        attributes("class", "field"),
        element("span", attributes("class", "field__name"), label),
        control);
  }
}
