package io.github.groundplan.demo.chart;

import io.github.groundplan.demo.number.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of lines side by side, at the places of the first of them. */
final class LineTable {
  /** A table longer than this is thinned: every second row, every third. */
  private static final int MOST_ROWS = 16;

  private static final String NO_VALUE = "–";

  private final Axis x;
  private final Axis y;
  private final List<Line> lines;

  /**
   * @param lines at least one
   */
  LineTable(Axis x, Axis y, List<Line> lines) {
    this.x = x;
    this.y = y;
    this.lines = lines;
  }

  DataTable upTo(double limit, String caption, String ifEmpty) {
    List<String> heads = new ArrayList<>();
    heads.add(heading(x, x.title()));
    for (Line line : lines) {
      heads.add(heading(y, line.name()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (double place : places(limit)) {
      rows.add(row(place));
    }
    return new DataTable(caption, heads, rows, ifEmpty);
  }

  /** Those of the first line, thinned, and all of a line that is a point or two. */
  private double[] places(double limit) {
    Line first = lines.get(0);
    int size = first.sizeUpTo(limit);
    int stride = Math.max(1, (first.size() + MOST_ROWS - 1) / MOST_ROWS);
    double[] places = new double[(size + stride - 1) / stride];
    for (int i = 0; i < places.length; i++) {
      places[i] = first.x(i * stride);
    }
    for (Line line : lines) {
      if (!line.isTheory() && line.size() < 3) {
        places = with(places, line, line.sizeUpTo(limit));
      }
    }
    return places;
  }

  private static double[] with(double[] places, Line line, int count) {
    double[] all = places;
    for (int i = 0; i < count; i++) {
      if (Arrays.binarySearch(all, line.x(i)) < 0) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = line.x(i);
        Arrays.sort(all);
      }
    }
    return all;
  }

  private List<String> row(double place) {
    List<String> cells = new ArrayList<>();
    cells.add(text(x, place));
    for (Line line : lines) {
      cells.add(text(y, line.valueAt(place)));
    }
    return cells;
  }

  private static String heading(Axis axis, String name) {
    return axis.unit().symbol().isEmpty() ? name : name + " (" + axis.unit().symbol() + ")";
  }

  private static String text(Axis axis, double value) {
    if (!Digits.isFinite(value)) {
      return NO_VALUE;
    }
    boolean isCounted = axis.unit().equals(Unit.COUNT) && value == Math.floor(value);
    return isCounted ? Digits.grouped(value, 0) : Digits.three(value / axis.unit().size());
  }
}
