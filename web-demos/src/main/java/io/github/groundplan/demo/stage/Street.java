package io.github.groundplan.demo.stage;

import io.github.groundplan.demo.view.Coordinates;

/**
 * A way along straight lines with rounded corners. What travels on it has the same speed
 * everywhere.
 */
public final class Street implements Way {
  /** How far from a corner the turn begins, if there is room. */
  public static final double TURN = 7;

  private static final int PIECES_OF_A_TURN = 4;

  private final double[] x;
  private final double[] y;
  private final double[] lengths;
  private final String path;

  /**
   * Through these points, of which there are at least two; corners between them.
   *
   * @param xs as many as {@code ys}
   */
  public Street(double[] xs, double[] ys) {
    int corners = xs.length - 2;
    x = new double[2 + corners * (PIECES_OF_A_TURN + 1)];
    y = new double[x.length];
    lengths = new double[x.length];
    StringBuilder data = new StringBuilder();
    put(0, xs[0], ys[0]);
    point(data.append('M'), xs[0], ys[0]);
    for (int i = 1; i <= corners; i++) {
      turn(data, xs, ys, i);
    }
    put(x.length - 1, xs[corners + 1], ys[corners + 1]);
    point(data.append('L'), xs[corners + 1], ys[corners + 1]);
    path = data.toString();
  }

  /** How far from corner {@code i} the turn begins: at most half of the way to the next corner. */
  public static double turn(double[] xs, double[] ys, int i) {
    double before = length(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
    double after = length(xs[i + 1] - xs[i], ys[i + 1] - ys[i]);
    return Math.min(TURN, Math.min(before, after) / 2);
  }

  @Override
  public double xAt(double share) {
    return at(x, share);
  }

  @Override
  public double yAt(double share) {
    return at(y, share);
  }

  @Override
  public String path() {
    return path;
  }

  /** How long it is, in the plan's units. */
  public double length() {
    return lengths[lengths.length - 1];
  }

  private void turn(StringBuilder data, double[] xs, double[] ys, int i) {
    double radius = turn(xs, ys, i);
    double startX = towards(xs[i], ys[i], xs[i - 1], ys[i - 1], radius, true);
    double startY = towards(xs[i], ys[i], xs[i - 1], ys[i - 1], radius, false);
    double endX = towards(xs[i], ys[i], xs[i + 1], ys[i + 1], radius, true);
    double endY = towards(xs[i], ys[i], xs[i + 1], ys[i + 1], radius, false);
    for (int piece = 0; piece <= PIECES_OF_A_TURN; piece++) {
      double t = (double) piece / PIECES_OF_A_TURN;
      put(
          1 + (i - 1) * (PIECES_OF_A_TURN + 1) + piece,
          Road.Curve.between(startX, xs[i], endX, t),
          Road.Curve.between(startY, ys[i], endY, t));
    }
    point(data.append('L'), startX, startY);
    point(data.append('Q'), xs[i], ys[i]);
    point(data.append(' '), endX, endY);
  }

  private void put(int index, double nextX, double nextY) {
    x[index] = nextX;
    y[index] = nextY;
    lengths[index] =
        index == 0 ? 0 : lengths[index - 1] + length(nextX - x[index - 1], nextY - y[index - 1]);
  }

  private double at(double[] places, double share) {
    double gone = share * length();
    int next = 1;
    while (next < lengths.length - 1 && lengths[next] < gone) {
      next++;
    }
    double piece = lengths[next] - lengths[next - 1];
    double rest = piece > 0 ? (gone - lengths[next - 1]) / piece : 0;
    return places[next - 1] + rest * (places[next] - places[next - 1]);
  }

  private static double towards(
      double fromX, double fromY, double toX, double toY, double distance, boolean isX) {
    double whole = length(toX - fromX, toY - fromY);
    double share = whole > 0 ? distance / whole : 0;
    return isX ? fromX + share * (toX - fromX) : fromY + share * (toY - fromY);
  }

  private static double length(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }

  private static void point(StringBuilder data, double x, double y) {
    Coordinates.append(data, x);
    data.append(' ');
    Coordinates.append(data, y);
  }
}
