package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Lettering;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.reliability.DiagramState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the structure as a reliability block diagram, with what is up and down at a moment. */
final class Drawing {
  private static final double LETTER = 7.2;
  private static final double WIDE_LETTER = 13;

  private final Structure structure;
  private final int selected;
  private final double sharedShare;
  private final Optional<DiagramState> moment;

  /** Empty while it is not to be told. */
  private final Optional<Weakest> weakest;

  Drawing(Session<Year> session) {
    structure = Scene.structure(session.settings());
    selected = Scene.selected(session.settings());
    sharedShare = Scene.sharedShare(session.settings());
    moment = Year.moment(session);
    weakest =
        Nines.isRevealed(session)
            ? Optional.of(new Weakest(structure, structure.diagram(sharedShare)))
            : Optional.empty();
  }

  /** The picture. */
  Element draw(Layout layout) {
    List<Node> stages = new ArrayList<>();
    for (int i = 0; i < structure.stages().size(); i++) {
      stages.add(stage(layout, i));
    }
    return element(
        "svg",
        attributes(
            "class",
            "diagram stage stage--" + (layout.isTall() ? "tall" : "wide"),
            "viewBox",
            "0 0 " + Coordinates.text(layout.width()) + " " + Coordinates.text(layout.height()),
            "role",
            "img",
            "aria-label",
            summary()),
        element("path", attributes("class", "diagram__wire", "d", layout.wires())),
        element("g", Attributes.none(), stages),
        end(layout));
  }

  /** The whole picture in a sentence. */
  private String summary() {
    StringBuilder text = new StringBuilder("In series: ");
    for (int i = 0; i < structure.stages().size(); i++) {
      Stage stage = structure.stages().get(i);
      text.append(i == 0 ? "" : ", then ").append(Words.all(structure, i));
      text.append(stage.isParallel() ? " in parallel (" + Words.needs(stage) + ")" : "");
    }
    return text.append('.').append(state()).toString();
  }

  private String state() {
    return moment.isEmpty()
        ? ""
        : moment.get().isDown() ? " The whole is down." : " The whole is up.";
  }

  private Element stage(Layout layout, int number) {
    Stage stage = structure.stages().get(number);
    List<Node> all = new ArrayList<>();
    all.add(frame(layout, number));
    int first = structure.first(number);
    for (int i = 0; i < stage.parts().size(); i++) {
      all.add(part(layout.box(first + i), first + i));
    }
    return element("g", Attributes.none(), all);
  }

  /** What parallel parts share, drawn around them, with how many of them are needed. */
  private Element frame(Layout layout, int number) {
    Stage stage = structure.stages().get(number);
    Box box = layout.frame(number);
    boolean isShared = stage.isParallel() && sharedShare > 0;
    boolean isStruck = moment.isPresent() && moment.get().isStruck(number);
    String className =
        !isShared
            ? "diagram__nothing"
            : isStruck ? "diagram__frame diagram__frame--down" : "diagram__frame";
    String needs = stage.isParallel() ? Words.needs(stage) : "";
    double shift = layout.isTall() ? 8 : 0;
    double below = layout.isTall() ? box.y() - 6 : box.y() + box.height() + 15;
    boolean isWeakest = weakest.isPresent() && weakest.get().isCause(number);
    String cause = isShared ? cause(isWeakest, isStruck) : "";
    String causeClass = "diagram__label" + (isWeakest ? " diagram__label--weakest" : "");
    return element(
        "g",
        Attributes.none(),
        rect(className, box),
        Lettering.anchored(
            "diagram__label",
            centre(box) - shift,
            box.y() - 6,
            layout.isTall() ? "end" : "middle",
            needs),
        Lettering.anchored(
            causeClass, centre(box) + shift, below, layout.isTall() ? "start" : "middle", cause));
  }

  private String cause(boolean isWeakest, boolean isStruck) {
    if (isStruck) {
      return "shared cause: down";
    }
    return Words.shared(sharedShare) + (isWeakest ? ": weakest" : "");
  }

  private Element part(Box box, int number) {
    Part part = structure.part(number);
    boolean isDown = moment.isPresent() && moment.get().isOut(structure.block(number));
    boolean isWeakest = weakest.isPresent() && weakest.get().isPart(number);
    String className =
        "block"
            + (isDown ? " block--down" : "")
            + (isWeakest ? " block--weakest" : "")
            + (number == selected ? " block--selected" : "");
    return element(
        "g",
        attributes("class", className, "data-press", Scene.SELECTED + " " + (number + 1)),
        rect("block__box", box),
        caption("block__name", box, 20, structure.label(number)),
        caption("block__share", box, 38, Notation.percent(part.down()) + " %"),
        caption("block__state", box, 55, state(part, isDown, isWeakest)),
        element("path", attributes("class", "block__cross", "d", cross(box, isDown))));
  }

  private String state(Part part, boolean isDown, boolean isWeakest) {
    if (moment.isPresent()) {
      return (isDown ? "down" : "up") + (isWeakest ? ", weakest" : "");
    }
    return isWeakest ? "weakest" : "MTTR " + Words.time(part.repairSeconds());
  }

  /** On the corner; only a place there while there is nothing to mark. */
  private static String cross(Box box, boolean isDown) {
    String corner =
        "M" + Coordinates.text(box.x() + box.width() - 7) + " " + Coordinates.text(box.y() - 7);
    return isDown ? corner + "l14 14m0-14l-14 14" : corner;
  }

  /** Where the whole ends: a ring, with a tick or a cross and a word while a year goes by. */
  private Element end(Layout layout) {
    boolean isDown = moment.isPresent() && moment.get().isDown();
    String state = moment.isEmpty() ? "" : isDown ? "down" : "up";
    String sign = moment.isEmpty() ? "" : isDown ? "m-4-4l8 8m0-8l-8 8" : "m-5 0l3.5 4l6-7.5";
    String x = Coordinates.text(layout.endX());
    String y = Coordinates.text(layout.endY());
    return element(
        "g",
        attributes("class", "diagram__end diagram__end--" + state),
        element("circle", attributes("cx", x, "cy", y, "r", "10")),
        element("path", attributes("d", "M" + x + " " + y + sign)),
        word(layout, state.isEmpty() ? "" : "whole: " + state));
  }

  /** Beside the ring; below it, or in the corner where there is no room, in wide drawings. */
  private Element word(Layout layout, String word) {
    if (layout.isTall()) {
      return Lettering.anchored(
          "diagram__word", layout.endX() + 18, layout.endY() + 5, "start", word);
    }
    Box last = layout.frame(structure.stages().size() - 1);
    boolean isFree = last.x() + last.width() < layout.width() - 100;
    double y = isFree ? layout.endY() + 28 : layout.height() - 8;
    return Lettering.anchored("diagram__word", layout.endX() + 10, y, "end", word);
  }

  private static double centre(Box box) {
    return box.x() + box.width() / 2;
  }

  private static Element rect(String className, Box box) {
    return element(
        "rect",
        attributes(
            "class", className,
            "x", Coordinates.text(box.x()),
            "y", Coordinates.text(box.y()),
            "width", Coordinates.text(box.width()),
            "height", Coordinates.text(box.height()),
            "rx", "2"));
  }

  /** A line of a box: pressed together if it is wider than that. */
  private static Element caption(String className, Box box, double drop, String text) {
    double room = box.width() - 8;
    Element caption = Lettering.anchored(className, centre(box), box.y() + drop, "middle", text);
    return widthOf(text) <= room
        ? caption
        : element(
            "text",
            caption
                .attributes()
                .with("textLength", Coordinates.text(room))
                .with("lengthAdjust", "spacingAndGlyphs"),
            text);
  }

  /** At most: names are in bold, and m and w are wide. */
  private static double widthOf(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c == 'm' || c == 'w' ? WIDE_LETTER : LETTER;
    }
    return width;
  }
}
