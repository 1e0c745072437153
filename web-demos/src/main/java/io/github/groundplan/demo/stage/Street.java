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

  @Override
  public void appendPlace(StringBuilder out, double share) {
    double gone = share * length();
    int piece = piece(gone);
    Coordinates.append(out, at(x, piece, gone));
    out.append(' ');
    Coordinates.append(out, at(y, piece, gone));
  }

  private double at(double[] places, double share) {
    double gone = share * length();
    return at(places, piece(gone), gone);
  }

  /** The end of the straight piece on which one is after so many units. */
  private int piece(double gone) {
    int end = 1;
    while (end < lengths.length - 1 && lengths[end] < gone) {
      end++;
    }
    return end;
  }

  private double at(double[] places, int end, double gone) {
    double piece = lengths[end] - lengths[end - 1];
    double rest = piece > 0 ? (gone - lengths[end - 1]) / piece : 0;
    return places[end - 1] + rest * (places[end] - places[end - 1]);
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
