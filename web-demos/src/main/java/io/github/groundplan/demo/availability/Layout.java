package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.view.Coordinates;
import java.util.ArrayList;
import java.util.List;

/** Where everything stands in a drawing of a structure, in its own units. */
final class Layout {
  private static final double WIDE = 720;
  private static final double TALL = 320;
  private static final double EDGE = 14;

  /** From the middle of the ring at the end: it stands clear of the edge, and of a fourth stage. */
  private static final double RING_EDGE = 19;

  private static final double BOX_HEIGHT = 62;
  private static final double GAP = 14;

  /** Above and below a stage: room for words. */
  private static final double LABEL = 22;

  private static final double WIDE_BOX = 124;
  private static final double PITCH = 168;
  private static final int COLUMNS = 4;
  private static final double MARGIN = 20;
  private static final double NEAR = 14;

  private static final double TALL_BOX = 122;
  private static final double CENTRE = TALL / 2;
  private static final double OUTER = 146;
  private static final double INNER = 12;
  private static final double STUB = 18;

  private final Structure structure;
  private final boolean isTall;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Box> frames = new ArrayList<>();
  private final StringBuilder wires = new StringBuilder();
  private double height;
  private double endX;
  private double endY;

  private Layout(Structure structure, boolean isTall) {
    this.structure = structure;
    this.isTall = isTall;
  }

  /** From left to right, four stages a row, parallel parts below each other. */
  static Layout wide(Structure structure) {
    Layout layout = new Layout(structure, false);
    layout.layWide();
    return layout;
  }

  /** From top to bottom, parallel parts beside each other in two columns. */
  static Layout tall(Structure structure) {
    Layout layout = new Layout(structure, true);
    layout.layTall();
    return layout;
  }

  /** Whether words about a stage stand beside the wire that enters it, not above and below. */
  boolean isTall() {
    return isTall;
  }

  double width() {
    return isTall ? TALL : WIDE;
  }

  double height() {
    return height;
  }

  /** A part's place. */
  Box box(int part) {
    return boxes.get(part);
  }

  /** The place around the parts of a stage. */
  Box frame(int stage) {
    return frames.get(stage);
  }

  /** Path data of all that joins the parts. */
  String wires() {
    return wires.toString();
  }

  /** Where the last wire ends. */
  double endX() {
    return endX;
  }

  /** Where the last wire ends. */
  double endY() {
    return endY;
  }

  private void line(double... xy) {
    for (int i = 0; i < xy.length; i += 2) {
      wires.append(i == 0 ? 'M' : 'L');
      Coordinates.append(wires, xy[i]);
      wires.append(' ');
      Coordinates.append(wires, xy[i + 1]);
    }
  }

  private int parts(int stage) {
    return structure.stages().get(stage).parts().size();
  }

  private static double stack(int parts) {
    return parts * (BOX_HEIGHT + GAP) - GAP;
  }

  /** The middle of the box in this row of a stack. */
  private static double row(double top, int row) {
    return top + row * (BOX_HEIGHT + GAP) + BOX_HEIGHT / 2;
  }

  private void box(double x, double middle, double width) {
    boxes.add(new Box(x, middle - BOX_HEIGHT / 2, width, BOX_HEIGHT));
  }

  private void frame(double left, double top, double right, double bottom) {
    frames.add(new Box(left - 6, top - 6, right - left + 12, bottom - top + 12));
  }

  private void layWide() {
    int stages = structure.stages().size();
    int rows = (stages + COLUMNS - 1) / COLUMNS;
    int columns = (stages + rows - 1) / rows;
    double top = MARGIN;
    endX = EDGE;
    for (int first = 0; first < stages; first += columns) {
      int most = 1;
      for (int stage = first; stage < Math.min(stages, first + columns); stage++) {
        most = Math.max(most, parts(stage));
      }
      double middle = top + LABEL + stack(most) / 2;
      if (first > 0) {
        double between = top - MARGIN / 2;
        double right = WIDE - EDGE;
        line(endX, endY, right, endY, right, between, EDGE, between, EDGE, middle);
        endX = EDGE;
      }
      endY = middle;
      for (int stage = first; stage < Math.min(stages, first + columns); stage++) {
        placeWide(parts(stage), WIDE / 2 + (stage - first - (columns - 1) / 2.0) * PITCH);
      }
      top += stack(most) + 2 * LABEL + MARGIN;
    }
    line(endX, endY, WIDE - RING_EDGE, endY);
    endX = WIDE - RING_EDGE;
    height = top;
  }

  /** Places a stage at the end of the wire, which goes on behind it. */
  private void placeWide(int parts, double x) {
    double half = WIDE_BOX / 2;
    double bus = parts == 1 ? half : half + NEAR;
    double top = endY - stack(parts) / 2;
    line(endX, endY, x - bus, endY);
    endX = x + bus;
    frame(x - half, top, x + half, top + stack(parts));
    line(x - bus, row(top, 0), x - bus, row(top, parts - 1));
    line(x + bus, row(top, 0), x + bus, row(top, parts - 1));
    for (int i = 0; i < parts; i++) {
      box(x - half, row(top, i), WIDE_BOX);
      line(x - bus, row(top, i), x + bus, row(top, i));
    }
  }

  private void layTall() {
    endX = CENTRE;
    endY = EDGE;
    for (int stage = 0; stage < structure.stages().size(); stage++) {
      line(CENTRE, endY, CENTRE, endY + STUB);
      endY += STUB;
      placeTall(parts(stage));
    }
    line(CENTRE, endY, CENTRE, endY + STUB);
    endY += STUB;
    height = endY + 2 * EDGE;
  }

  private void placeTall(int parts) {
    if (parts == 1) {
      frame(CENTRE - TALL_BOX / 2, endY, CENTRE + TALL_BOX / 2, endY + BOX_HEIGHT);
      box(CENTRE - TALL_BOX / 2, row(endY, 0), TALL_BOX);
      endY += BOX_HEIGHT;
      return;
    }
    double first = endY + LABEL;
    double last = first + stack((parts + 1) / 2);
    double bottom = last + LABEL;
    line(CENTRE, endY, CENTRE, last - BOX_HEIGHT / 2);
    frame(CENTRE - OUTER + INNER, first, CENTRE + OUTER - INNER, last);
    for (int i = 0; i < parts; i++) {
      double middle = row(first, i / 2);
      double side = i % 2 == 0 ? -1 : 1;
      box(CENTRE + side * INNER - (side < 0 ? TALL_BOX : 0), middle, TALL_BOX);
      line(CENTRE, middle, CENTRE + side * OUTER, middle);
      line(CENTRE + side * OUTER, middle, CENTRE + side * OUTER, bottom, CENTRE, bottom);
    }
    endY = bottom;
  }
}
