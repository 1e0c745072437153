package io.github.groundplan.demo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An HTML or SVG element. What stands below an {@code svg} element is SVG.
 *
 * <p>Two runs of text never stand side by side: a browser reads them as one, and could then not
 * take the printed page over. The constructor joins them.
 *
 * @param tag the element's name in lower case (SVG's own spelling for SVG)
 * @param attributes in the order of printing
 * @param children in document order
 */
public record Element(String tag, Attributes attributes, List<Node> children) implements Node {
  public Element {
    Objects.requireNonNull(tag);
    Objects.requireNonNull(attributes);
    children = joined(children);
  }

  /** An element with attributes and children. */
  public static Element element(String tag, Attributes attributes, Node... children) {
    return new Element(tag, attributes, List.of(children));
  }

  /** An element with attributes and children. */
  public static Element element(String tag, Attributes attributes, List<? extends Node> children) {
    return new Element(tag, attributes, new ArrayList<>(children));
  }

  /** An element with attributes that holds one run of text, or nothing if the text is empty. */
  public static Element element(String tag, Attributes attributes, String text) {
    return new Element(tag, attributes, text.isEmpty() ? List.of() : List.of(new Text(text)));
  }

  /** A run of text. */
  public static Text text(String value) {
    return new Text(value);
  }

  private static List<Node> joined(List<Node> children) {
    boolean isClean = true;
    for (int i = 1; i < children.size() && isClean; i++) {
      isClean = !(children.get(i) instanceof Text && children.get(i - 1) instanceof Text);
    }
    if (isClean) {
      return List.copyOf(children);
    }
    List<Node> result = new ArrayList<>();
    for (Node child : children) {
      int last = result.size() - 1;
      if (child instanceof Text next && last >= 0 && result.get(last) instanceof Text before) {
        result.set(last, new Text(before.value() + next.value()));
      } else {
        result.add(child);
      }
    }
    return List.copyOf(result);
  }
}
