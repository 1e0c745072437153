package io.github.groundplan.demo.stage.town;

import io.github.groundplan.demo.stage.Street;
import java.util.ArrayList;
import java.util.List;

/** The points that a road goes by, without those that it passes straight on. */
final class Points {
  private final List<double[]> points = new ArrayList<>();

  void add(double along, double across) {
    int last = points.size() - 1;
    if (last >= 0 && isAt(points.get(last), along, across)) {
      return;
    }
    if (last >= 1 && isStraight(points.get(last - 1), points.get(last), along, across)) {
      points.remove(last);
    }
    points.add(new double[] {along, across});
  }

  double lastAcross() {
    return points.get(points.size() - 1)[1];
  }

  Street street(Format format) {
    return format.street(along(), across());
  }

  void pave(Format format, Pavement pavement) {
    if (format.isWide()) {
      pavement.add(along(), across());
    } else {
      pavement.add(across(), along());
    }
  }

  private double[] along() {
    return column(0);
  }

  private double[] across() {
    return column(1);
  }

  private double[] column(int index) {
    double[] column = new double[points.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = points.get(i)[index];
    }
    return column;
  }

  private static boolean isAt(double[] point, double along, double across) {
    return point[0] == along && point[1] == across;
  }

  private static boolean isStraight(double[] one, double[] two, double along, double across) {
    return (one[0] == two[0] && two[0] == along) || (one[1] == two[1] && two[1] == across);
  }
}
