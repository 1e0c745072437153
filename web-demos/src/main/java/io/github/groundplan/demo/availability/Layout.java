package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.view.Coordinates;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in a drawing of a structure, in its own units.
 *
 * @param name of the layout, for style sheets
 * @param height of the drawing
 * @param boxes of all parts, in order
 * @param frames around the parts of each stage, in order
 * @param wires path data of all that joins them
 * @param end where the last wire ends
 * @param word where the state of the whole begins or ends, in words
 */
record Layout(
    String name,
    double width,
    double height,
    List<Box> boxes,
    List<Box> frames,
    String wires,
    Box end,
    Box word) {

  /** Whether words about a stage stand beside the wire that enters it, not above and below. */
  boolean isTall() {
    return name.equals("tall");
  }

  /** A rectangle, or a point if it has no size. */
  record Box(double x, double y, double width, double height) {
    double centre() {
      return x + width / 2;
    }

    double middle() {
      return y + height / 2;
    }

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  Layout {
    boxes = List.copyOf(boxes);
    frames = List.copyOf(frames);
  }

  /** From left to right, four stages a row, parallel parts below each other. */
  static Layout wide(Structure structure) {
    return new Wide(structure).layout();
  }

  /** From top to bottom, parallel parts beside each other in two columns. */
  static Layout tall(Structure structure) {
    return new Tall(structure).layout();
  }

  /** What both ways of laying out have in common. */
  private abstract static class Plan {
    static final double BOX_HEIGHT = 62;
    static final double GAP = 14;
    static final double LABEL = 22;
    static final double NEAR = 14;

    final Structure structure;
    final List<Box> boxes = new ArrayList<>();
    final List<Box> frames = new ArrayList<>();
    final StringBuilder wires = new StringBuilder();

    Plan(Structure structure) {
      this.structure = structure;
    }

    void line(double... xy) {
      for (int i = 0; i < xy.length; i += 2) {
        wires.append(i == 0 ? 'M' : 'L');
        Coordinates.append(wires, xy[i]);
        wires.append(' ');
        Coordinates.append(wires, xy[i + 1]);
      }
    }

    static double stack(int parts) {
      return parts * (BOX_HEIGHT + GAP) - GAP;
    }
  }

  private static final class Wide extends Plan {
    static final double WIDTH = 720;
    static final double BOX_WIDTH = 124;
    static final double PITCH = 168;
    static final int COLUMNS = 4;
    static final double EDGE = 14;
    static final double MARGIN = 20;

    private final int columns;

    Wide(Structure structure) {
      super(structure);
      int stages = structure.stages().size();
      int rows = (stages + COLUMNS - 1) / COLUMNS;
      columns = (stages + rows - 1) / rows;
    }

    Layout layout() {
      double top = MARGIN;
      double outX = EDGE;
      double outY = 0;
      int stages = structure.stages().size();
      for (int first = 0; first < stages; first += columns) {
        int end = Math.min(stages, first + columns);
        double height = rowHeight(first, end);
        double middle = top + LABEL + height / 2;
        if (first > 0) {
          double between = top - MARGIN / 2;
          line(outX, outY, WIDTH - EDGE, outY, WIDTH - EDGE, between, EDGE, between, EDGE, middle);
        }
        outX = EDGE;
        for (int stage = first; stage < end; stage++) {
          double x = (WIDTH - columns * PITCH) / 2 + (stage - first) * PITCH + PITCH / 2;
          double half = place(stage, x, middle);
          line(outX, middle, x - half, middle);
          outX = x + half;
        }
        outY = middle;
        top += height + 2 * LABEL + MARGIN;
      }
      line(outX, outY, WIDTH - EDGE, outY);
      Box end = new Box(WIDTH - EDGE, outY, 0, 0);
      // Beside four stages there is no room for it: it goes to the corner.
      Box word = new Box(WIDTH - 4, columns < COLUMNS ? outY + 28 : top - 8, 0, 0);
      return new Layout("wide", WIDTH, top, boxes, frames, wires.toString(), end, word);
    }

    private double rowHeight(int first, int end) {
      int most = 1;
      for (int stage = first; stage < end; stage++) {
        most = Math.max(most, structure.stages().get(stage).parts().size());
      }
      return stack(most);
    }

    /** Places a stage, and says how far from its middle its wires end. */
    private double place(int stage, double x, double middle) {
      int parts = structure.stages().get(stage).parts().size();
      double top = middle - stack(parts) / 2;
      double left = x - BOX_WIDTH / 2;
      for (int i = 0; i < parts; i++) {
        boxes.add(new Box(left, top + i * (BOX_HEIGHT + GAP), BOX_WIDTH, BOX_HEIGHT));
      }
      Box around = new Box(left - 6, top - 6, BOX_WIDTH + 12, stack(parts) + 12);
      frames.add(around);
      if (parts == 1) {
        return BOX_WIDTH / 2;
      }
      double bus = BOX_WIDTH / 2 + NEAR;
      double last = top + stack(parts) - BOX_HEIGHT / 2;
      for (double side = -1; side <= 1; side += 2) {
        line(x + side * bus, top + BOX_HEIGHT / 2, x + side * bus, last);
        for (int i = 0; i < parts; i++) {
          double y = top + i * (BOX_HEIGHT + GAP) + BOX_HEIGHT / 2;
          line(x + side * bus, y, x + side * BOX_WIDTH / 2, y);
        }
      }
      return bus;
    }
  }

  private static final class Tall extends Plan {
    static final double WIDTH = 320;
    static final double BOX_WIDTH = 122;
    static final double CENTRE = WIDTH / 2;
    static final double BUS = 146;
    static final double INNER = 12;
    static final double STUB = 18;
    static final double EDGE = 14;

    Tall(Structure structure) {
      super(structure);
    }

    Layout layout() {
      double y = EDGE;
      for (Stage stage : structure.stages()) {
        line(CENTRE, y, CENTRE, y + STUB);
        y = place(stage.parts().size(), y + STUB);
      }
      line(CENTRE, y, CENTRE, y + STUB);
      Box end = new Box(CENTRE, y + STUB, 0, 0);
      Box word = new Box(CENTRE + 18, y + STUB + 5, 0, 0);
      double height = y + STUB + 2 * EDGE;
      return new Layout("tall", WIDTH, height, boxes, frames, wires.toString(), end, word);
    }

    /** Places a stage below a height, and says where it ends. */
    private double place(int parts, double top) {
      if (parts == 1) {
        Box box = new Box(CENTRE - BOX_WIDTH / 2, top, BOX_WIDTH, BOX_HEIGHT);
        boxes.add(box);
        frames.add(box);
        return box.bottom();
      }
      int rows = (parts + 1) / 2;
      double first = top + LABEL;
      double bottom = first + stack(rows) + LABEL;
      for (int i = 0; i < parts; i++) {
        double side = i % 2 == 0 ? -1 : 1;
        int row = i / 2;
        double y = first + row * (BOX_HEIGHT + GAP);
        double inner = CENTRE + side * INNER;
        boxes.add(new Box(side < 0 ? inner - BOX_WIDTH : inner, y, BOX_WIDTH, BOX_HEIGHT));
        line(CENTRE, y + BOX_HEIGHT / 2, inner, y + BOX_HEIGHT / 2);
        double outer = CENTRE + side * BUS;
        line(inner + side * BOX_WIDTH, y + BOX_HEIGHT / 2, outer, y + BOX_HEIGHT / 2);
      }
      line(CENTRE, top, CENTRE, first + stack(rows) - BOX_HEIGHT / 2);
      leave(-1, first, bottom);
      leave(1, first, bottom);
      Box around = new Box(CENTRE - BUS + 6, first - 6, 2 * BUS - 12, stack(rows) + 12);
      frames.add(around);
      return bottom;
    }

    private void leave(double side, double first, double bottom) {
      double outer = CENTRE + side * BUS;
      line(outer, first + BOX_HEIGHT / 2, outer, bottom, CENTRE, bottom);
    }
  }
}
