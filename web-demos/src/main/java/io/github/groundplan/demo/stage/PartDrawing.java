package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Lettering;
import io.github.groundplan.demo.view.TextWidth;

/**
 * Draws a part in its place: its box, what waits at its entrance, name, state and load, and the
 * mark of its condition. The children keep their places whatever the state.
 */
final class PartDrawing {
  private static final double INSET = 6;
  private static final double QUEUE_INSET = 4.5;
  private static final double SQUARE = 6;
  private static final double PITCH = 8;
  private static final int MOST_SQUARES = 8;
  private static final double COMPACT_BELOW = 50;
  private static final double LOAD_INSET = 2;
  private static final double LOAD_HEIGHT = 6;
  private static final double PLATE_RADIUS = 10;

  private final String part;
  private final Box box;
  private final TextWidth text;
  private final boolean isCompact;
  private final Element outline;
  private final Element plate;
  private final String loadX;
  private final String loadY;
  private final String corner;

  /** What was drawn last: mostly it is asked for again, and the same object needs no comparison. */
  private Drawn last;

  private record Drawn(PartState state, boolean isPressable, Element element) {}

  PartDrawing(String part, Box box, TextWidth text) {
    this.part = part;
    this.box = box;
    this.text = text;
    isCompact = box.height() < COMPACT_BELOW;
    outline = outline(box);
    plate = plate(box);
    loadX = Coordinates.text(box.x() + LOAD_INSET);
    loadY = Coordinates.text(box.y() + box.height() - LOAD_INSET - LOAD_HEIGHT);
    corner = "M" + Coordinates.text(box.x() + box.width()) + " " + Coordinates.text(box.y());
  }

  Element draw(PartState state, boolean isPressable) {
    Drawn before = last;
    if (before != null && before.isPressable() == isPressable && before.state().equals(state)) {
      return before.element();
    }
    Element drawn = drawn(state, isPressable);
    last = new Drawn(state, isPressable, drawn);
    return drawn;
  }

  private Element drawn(PartState state, boolean isPressable) {
    boolean isVacant = state.condition() == PartState.Condition.VACANT;
    Attributes attributes =
        attributes("class", "part" + state.condition().modifier(), "data-part", part);
    return element(
        "g",
        isPressable && !isVacant
            ? attributes.with("data-press", Switchboard.ACTION + " " + Switchboard.readable(part))
            : attributes,
        outline,
        load(state.load()),
        element("path", attributes("class", "queue__request", "d", squares(state))),
        more(state),
        caption("part__name", isCompact ? 5 : -4, isVacant ? "" : state.title(), true),
        caption("part__state", 15, isCompact || isVacant ? "" : state.words(), false),
        plate,
        element("path", attributes("class", "part__mark", "d", corner + state.condition().mark())));
  }

  private static Element outline(Box box) {
    return element(
        "rect",
        attributes(
            "class", "part__box",
            "x", Coordinates.text(box.x()),
            "y", Coordinates.text(box.y()),
            "width", Coordinates.text(box.width()),
            "height", Coordinates.text(box.height()),
            "rx", "2"));
  }

  /** What a mark stands on, so that no line runs through it. */
  private static Element plate(Box box) {
    return element(
        "circle",
        attributes(
            "class", "part__plate",
            "cx", Coordinates.text(box.x() + box.width()),
            "cy", Coordinates.text(box.y()),
            "r", Coordinates.text(PLATE_RADIUS)));
  }

  private Element load(double load) {
    return element(
        "rect",
        attributes(
            "class",
            "part__load",
            "x",
            loadX,
            "y",
            loadY,
            "width",
            Coordinates.text(load * (box.width() - 2 * LOAD_INSET)),
            "height",
            "6"));
  }

  /**
   * How many squares there are for so many requests: all, or as many as leave room for a number.
   */
  private int shown(PartState state) {
    int waiting = state.waiting();
    double room = box.width() - INSET - lastInset(state);
    int most = Math.min(MOST_SQUARES, (int) ((room + PITCH - SQUARE) / PITCH));
    if (waiting <= most) {
      return waiting;
    }
    return Math.min(most, (int) ((room - text.of("+" + waiting, false) - 2) / PITCH));
  }

  /** How far the number of those not shown ends before the box does: never under a mark. */
  private static double lastInset(PartState state) {
    return state.condition().mark().isEmpty() ? INSET : PLATE_RADIUS + 2;
  }

  private String squares(PartState state) {
    StringBuilder data = new StringBuilder();
    int shown = shown(state);
    for (int i = 0; i < shown; i++) {
      data.append('M');
      Coordinates.append(data, box.x() + INSET + i * PITCH);
      data.append(' ');
      Coordinates.append(data, box.y() + QUEUE_INSET);
      data.append("h6v6h-6z");
    }
    return shown == 0 ? "M0 0" : data.toString();
  }

  private Element more(PartState state) {
    int rest = state.waiting() - shown(state);
    return Lettering.anchored(
        "queue__more",
        box.x() + box.width() - lastInset(state),
        box.y() + QUEUE_INSET + SQUARE + 2,
        "end",
        rest == 0 ? "" : "+" + rest);
  }

  private Element caption(String className, double drop, String words, boolean isBold) {
    return Lettering.anchored(
        className,
        box.centreX(),
        box.centreY() + drop,
        "middle",
        text.fit(words, isBold, box.width() - (isBold ? 8 : 4)));
  }
}
