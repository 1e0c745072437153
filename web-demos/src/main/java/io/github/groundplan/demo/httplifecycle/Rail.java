package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The seven phases as stops on a line. A stop can be pressed: the run goes to the end of its phase.
 *
 * @param place where the reader stands
 * @param isLive whether there is something to press
 */
record Rail(Place place, boolean isLive) {
  /** The {@code data-action} of a stop. */
  static final String STOP = "phase";

  Element draw() {
    List<Node> stops = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      stops.add(stop(phase));
    }
    return element(
        "ol", attributes("class", "rail", "aria-label", "The seven phases of a request"), stops);
  }

  private Element stop(Phase phase) {
    boolean isCurrent = phase == place.phase();
    boolean isBroken = place.isBroken(phase);
    boolean isSeen = place.isSeen(phase);
    String state = isBroken ? " rail__stop--broken" : isSeen ? " rail__stop--seen" : "";
    Node[] inside = {
      element(
          "span",
          attributes("class", "rail__mark", "aria-hidden", "true"),
          isBroken ? "✗" : isSeen ? "✓" : Integer.toString(phase.number())),
      element("span", attributes("class", "rail__word"), place.mode().word(phase)),
      element("span", attributes("class", "rail__time"), time(phase, isSeen)),
      element(
          "span",
          attributes("class", "visually-hidden"),
          isBroken ? ", failed" : isSeen ? ", done" : "")
    };
    return element(
        "li",
        attributes("class", "rail__stop" + state + (isCurrent ? " rail__stop--current" : "")),
        isLive
            ? button(phase, isCurrent, inside)
            : element("span", attributes("class", "rail__button"), inside));
  }

  private static Element button(Phase phase, boolean isCurrent, Node... inside) {
    Attributes attributes =
        attributes(
            "type",
            "button",
            "class",
            "rail__button",
            "data-action",
            STOP,
            "value",
            Integer.toString(phase.number()));
    return element(
        "button", isCurrent ? attributes.with("aria-current", "step") : attributes, inside);
  }

  private String time(Phase phase, boolean isSeen) {
    return isSeen ? Quantity.duration(place.seconds(phase)) : Quantity.NONE_YET;
  }
}
