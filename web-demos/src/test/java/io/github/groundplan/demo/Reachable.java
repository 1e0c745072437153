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
      // A drawing answers to the pointer as a button does.
      case "button", "g" -> press(control, action);
      case "select" -> new Message.Change(action, anyOption(control));
      case "input" -> new Message.Change(action, anyInput(control));
      default ->
          throw new IllegalStateException(action + " is a " + control.tag() + ", not a control");
    };
  }

  /** Out of use, it mostly says why; a press of it is harmless all the same. */
  private Message press(Element button, String action) {
    if (has(button, "data-obstacle") && chance.nextInt(4) > 0) {
      return new Message.Refused(value(button, "data-obstacle"));
    }
    return has(button, "value")
        ? new Message.Change(action, value(button, "value"))
        : new Message.Press(action);
  }

  private String anyOption(Element select) {
    List<Node> options = select.children();
    Element option = (Element) options.get(chance.nextInt(options.size()));
    return value(option, "value");
  }

  private String anyInput(Element input) {
    String type = has(input, "type") ? value(input, "type") : "text";
    return switch (type) {
      case "checkbox", "radio" ->
          has(input, "value") ? value(input, "value") : chance.nextBoolean() ? "yes" : "no";
      case "range", "number" -> anyNumber(input);
      default -> "text " + chance.nextInt(100);
    };
  }

  private String anyNumber(Element input) {
    String least = has(input, "min") ? value(input, "min") : "-1000000";
    String most = has(input, "max") ? value(input, "max") : "1000000";
    double min = Double.parseDouble(least);
    double max = Double.parseDouble(most);
    return switch (chance.nextInt(6)) {
      case 0 -> least;
      case 1 -> most;
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
