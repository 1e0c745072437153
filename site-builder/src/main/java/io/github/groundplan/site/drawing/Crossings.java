package io.github.groundplan.site.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a level line crosses the edges of an outline, from the left. */
final class Crossings {
  private final List<Crossing> all = new ArrayList<>();

  private Crossings() {}

  static Crossings of(Outline outline, double y) {
    Crossings crossings = new Crossings();
    for (double[] points : outline.polygons()) {
      int count = points.length;
      for (int i = 0; i < count; i += 2) {
        int next = (i + 2) % count;
        crossings.edge(points[i], points[i + 1], points[next], points[next + 1], y);
      }
    }
    crossings.all.sort(Comparator.comparingDouble(Crossing::x));
    return crossings;
  }

  private void edge(double x1, double y1, double x2, double y2, double y) {
    if (y1 <= y != y2 <= y) {
      all.add(new Crossing(x1 + (y - y1) / (y2 - y1) * (x2 - x1), y1 < y2 ? 1 : -1));
    }
  }

  /** Every span of the line that lies inside. */
  void spans(Spans each) {
    int turns = 0;
    for (int i = 0; i + 1 < all.size(); i++) {
      turns += all.get(i).turn();
      if (turns != 0) {
        each.span(all.get(i).x(), all.get(i + 1).x());
      }
    }
  }

  private record Crossing(double x, int turn) {}

  /** Takes spans. */
  @FunctionalInterface
  interface Spans {
    void span(double from, double to);
  }
}
