package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** Says what dots, squares and marks of a stage mean. */
public final class Legend {
  private static final String PLACE = "M12 10";

  private Legend() {}

  /**
   * The keys of what every stage shows, and of the conditions that this one may show.
   *
   * @param conditions those without a mark of their own are left out
   */
  public static Element of(Condition... conditions) {
    List<Node> keys = new ArrayList<>();
    keys.add(key("request", "", dot("packets__dot")));
    keys.add(key("answer", "", dot("packets__dot"), dot("packets__hole")));
    keys.add(
        key(
            "waiting request",
            "",
            element(
                "path", attributes("class", "queue__request", "d", "M5 7h6v6h-6zM13 7h6v6h-6z"))));
    keys.add(
        key(
            "busy workers",
            "",
            element(
                "rect",
                attributes(
                    "class", "part__load", "x", "1", "y", "7", "width", "22", "height", "6"))));
    for (Condition condition : conditions) {
      if (!condition.mark().isEmpty()) {
        keys.add(key(condition.meaning(), condition.modifier(), mark(condition)));
      }
    }
    return element("ul", attributes("class", "legend", "aria-label", "Legend"), keys);
  }

  private static Element dot(String className) {
    return element("path", attributes("class", className, "d", PLACE + "h.01"));
  }

  private static Element mark(Condition condition) {
    return element("path", attributes("class", "part__mark", "d", PLACE + condition.mark()));
  }

  private static Element key(String meaning, String modifier, Node... drawing) {
    return element(
        "li",
        Attributes.none(),
        element(
            "svg",
            attributes("class", "legend__key", "viewBox", "0 0 24 20", "aria-hidden", "true"),
            element("g", attributes("class", "legend__drawing" + modifier), drawing)),
        element("span", Attributes.none(), meaning));
  }
}
