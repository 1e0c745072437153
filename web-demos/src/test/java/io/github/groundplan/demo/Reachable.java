package io.github.groundplan.demo;

import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a reader can do to a view: the controls that stand in it, with values that they may take.
 */
final class Reachable {
  private final List<Element> controls = new ArrayList<>();
  private final Random chance;

  private Reachable(Random chance) {
    this.chance = chance;
  }

  /** All controls of a view that are not out of use. */
  static Reachable in(Element view, Random chance) {
    Reachable reachable = new Reachable(chance);
    reachable.collect(view);
    return reachable;
  }

  private void collect(Element element) {
    if (has(element, "data-action") && !has(element, "disabled")) {
      controls.add(element);
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        collect(inner);
      }
    }
  }

  /** The {@code data-action}s, each once, in order. */
  List<String> actions() {
    return controls.stream().map(each -> value(each, "data-action")).distinct().toList();
  }

  /** One of all that can be done, by chance. */
  Message any() {
    Element control = controls.get(chance.nextInt(controls.size()));
    String action = value(control, "data-action");
    return switch (control.tag()) {
      case "button" ->
          has(control, "value")
              ? new Message.Change(action, value(control, "value"))
              : new Message.Press(action);
      case "select" -> new Message.Change(action, anyOption(control));
      default -> new Message.Change(action, anyInput(control));
    };
  }

  private String anyOption(Element select) {
    List<Node> options = select.children();
    Element option = (Element) options.get(chance.nextInt(options.size()));
    return value(option, "value");
  }

  private String anyInput(Element input) {
    return switch (value(input, "type")) {
      case "checkbox", "radio" ->
          has(input, "value") ? value(input, "value") : chance.nextBoolean() ? "yes" : "no";
      case "range", "number" -> anyNumber(input);
      default -> "text " + chance.nextInt(100);
    };
  }

  private String anyNumber(Element input) {
    double min = Double.parseDouble(value(input, "min"));
    double max = Double.parseDouble(value(input, "max"));
    return switch (chance.nextInt(6)) {
      case 0 -> value(input, "min");
      case 1 -> value(input, "max");
      case 2 -> Double.toString(min + chance.nextDouble() * (max - min));
      default -> Long.toString((long) (min + Math.pow(chance.nextDouble(), 3) * (max - min)));
    };
  }

  private static boolean has(Element element, String name) {
    return element.attributes().indexOf(name) >= 0;
  }

  private static String value(Element element, String name) {
    Attributes attributes = element.attributes();
    return attributes.value(attributes.indexOf(name));
  }
}
