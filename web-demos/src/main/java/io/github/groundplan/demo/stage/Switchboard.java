package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A button for each part of a stage: what a pointer does on the drawing, and what the drawing
 * shows, for keyboards and screen readers too.
 *
 * @param label what pressing one does: {@code Kill a part, or bring it back}
 * @param parts their states by name, in order
 * @param nodes what programs know a part by ({@code data-node}), by its name; if it is not what
 *     {@link #readable} says
 */
public record Switchboard(String label, Map<String, PartState> parts, Map<String, String> nodes) {
  /** What all buttons are named by; the value of each is its part's name. */
  public static final String ACTION = "part";

  /** Parts that programs know by their names. */
  public Switchboard(String label, Map<String, PartState> parts) {
    this(label, parts, Map.of());
  }

  /** A machine's name as readers see it: {@code app-1} for {@code app.1}. */
  public static String readable(String machine) {
    return machine.replace('.', '-');
  }

  /** The buttons as a list. */
  public Element draw() {
    List<Node> items = new ArrayList<>();
    parts.forEach(
        (name, state) -> items.add(element("li", Attributes.none(), button(name, state))));
    return element("ul", attributes("class", "switchboard", "aria-label", label), items);
  }

  private Element button(String name, PartState state) {
    boolean isDown = state.condition() == PartState.Condition.DOWN;
    return element(
        "button",
        attributes(
                "type",
                "button",
                "class",
                "switchboard__part" + state.condition().modifier(),
                "data-node",
                nodes.getOrDefault(name, readable(name)),
                "data-action",
                ACTION,
                "value",
                readable(name),
                "aria-pressed",
                isDown ? "true" : "false")
            .withFlag("disabled", state.condition() == PartState.Condition.VACANT),
        element(
            "span",
            attributes("class", "switchboard__text"),
            element("span", attributes("class", "part__name"), state.title()),
            element("span", attributes("class", "visually-hidden"), " · "),
            element("span", attributes("class", "part__state"), state.words())),
        mark(state.condition()),
        load(state.load()));
  }

  private static Element mark(PartState.Condition condition) {
    return element(
        "svg",
        attributes("class", "switchboard__mark", "viewBox", "-10 -10 20 20", "aria-hidden", "true"),
        element("path", attributes("class", "part__mark", "d", "M0 0" + condition.mark())));
  }

  private static Element load(double load) {
    return element(
        "svg",
        attributes(
            "class", "switchboard__load",
            "viewBox", "0 0 100 4",
            "preserveAspectRatio", "none",
            "aria-hidden", "true"),
        element(
            "rect",
            attributes(
                "class", "part__load",
                "x", "0",
                "y", "0",
                "width", Coordinates.text(100 * load),
                "height", "4")));
  }
}
