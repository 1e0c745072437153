package io.github.groundplan.demo.view;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

/** Words in drawings. */
public final class Lettering {
  private Lettering() {}

  /**
   * A text that begins, ends or has its middle at {@code x}.
   *
   * @param x in the drawing's units, as {@code y}, which is that of the line it stands on
   * @param side of the text that is at {@code x}: start, middle or end
   */
  public static Element anchored(String className, double x, double y, String side, String text) {
    return element(
        "text",
        attributes(
            "class",
            className,
            "x",
            Coordinates.text(x),
            "y",
            Coordinates.text(y),
            "text-anchor",
            side),
        text);
  }
}
