package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;

/** A button that scales, with what the machines cost then, or why it is out of use. */
enum Lever {
  UP("scale-up", "Scale up", Cue.UP),
  OUT("scale-out", "Scale out", Cue.OUT),
  IN("scale-in", "Scale in", Cue.IN);

  final String action;
  final String verb;
  private final String label;

  Lever(String action, String label, String verb) {
    this.action = action;
    this.label = label;
    this.verb = verb;
  }

  /** Why it is out of use; empty if it is not. */
  String obstacle(Situation now) {
    if (now.isOver()) {
      return "The run is over";
    }
    return switch (this) {
      case UP -> now.sizeToCome >= World.LARGEST_SIZE ? "Size 8 is the largest machine" : "";
      case OUT -> now.wanted() >= World.MOST_SERVERS ? "Ten servers are the most here" : "";
      case IN -> now.wanted() <= 1 ? "The last server stays" : "";
    };
  }

  private String offer(Situation now) {
    int size = this == UP ? 2 * now.sizeToCome : now.sizeToCome;
    int servers = now.wanted() + (this == OUT ? 1 : this == IN ? -1 : 0);
    String what = this == UP ? "size " + size : servers == 1 ? "1 server" : servers + " servers";
    return "to " + what + ", " + Quantity.dollarsPerHour(Price.all(servers, size));
  }

  Element draw(Situation now, String rootId) {
    String obstacle = obstacle(now);
    String wordsId = rootId + "-" + action;
    return element(
        "div",
        attributes("class", "lever"),
        element(
            "button",
            Controls.unless(
                obstacle.isEmpty() ? "" : obstacle + ".",
                attributes(
                    "type",
                    "button",
                    "class",
                    "button",
                    "data-action",
                    action,
                    "aria-describedby",
                    wordsId)),
            label),
        element(
            "span",
            attributes("class", "lever__words", "id", wordsId),
            obstacle.isEmpty() ? offer(now) : obstacle));
  }

  /** All of them, side by side. */
  static Element all(Situation now, String rootId) {
    return element(
        "div",
        attributes("class", "levers", "role", "group", "aria-label", "Scale by hand"),
        UP.draw(now, rootId),
        OUT.draw(now, rootId),
        IN.draw(now, rootId));
  }
}
