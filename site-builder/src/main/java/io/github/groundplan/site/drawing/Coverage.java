package io.github.groundplan.site.drawing;

/**
 * How much of each pixel an outline covers, exactly. Every edge tells each row that it crosses by
 * how much the cover rises to its right; the sum from the left is what is covered.
 */
final class Coverage {
  private final int left;
  private final int top;
  private final int columns;
  private final int rows;

  /** Rises, row by row; each row has two places more, for what lies to the right of it. */
  private final float[] rises;

  private Coverage(int left, int top, int columns, int rows) {
    this.left = left;
    this.top = top;
    this.columns = columns;
    this.rows = rows;
    rises = new float[rows * (columns + 2)];
  }

  /** Of a sheet of this size; what lies beside it is cut off. */
  static Coverage of(Outline outline, int width, int height) {
    double left = width;
    double top = height;
    double right = 0;
    double bottom = 0;
    for (double[] points : outline.polygons()) {
      for (int i = 0; i < points.length; i += 2) {
        left = Math.min(left, points[i]);
        right = Math.max(right, points[i]);
        top = Math.min(top, points[i + 1]);
        bottom = Math.max(bottom, points[i + 1]);
      }
    }
    int x = (int) Math.max(0, left);
    int y = (int) Math.max(0, top);
    int columns = Math.max(0, (int) Math.ceil(Math.min(width, right)) - x);
    int rows = Math.max(0, (int) Math.ceil(Math.min(height, bottom)) - y);
    Coverage coverage = new Coverage(x, y, columns, rows);
    outline.polygons().forEach(coverage::polygon);
    return coverage;
  }

  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int rows() {
    return rows;
  }

  /**
   * The shares of the pixels of a row that are covered, as levels.
   *
   * @param row from 0, the one at {@link #top}
   * @param levels into which the shares are written, from {@link #left}
   * @param most the level of a pixel that is covered wholly
   * @return how many were written
   */
  int levels(int row, int[] levels, int most) {
    int at = row * (columns + 2);
    float sum = 0;
    int level = 0;
    for (int x = 0; x < columns; x++) {
      float rise = rises[at + x];
      if (rise != 0) {
        sum += rise;
        level = (int) (Math.min(1, Math.abs(sum)) * most + 0.5f);
      }
      levels[x] = level;
    }
    return columns;
  }

  private void polygon(double[] points) {
    int count = points.length;
    for (int i = 0; i < count; i += 2) {
      int next = i + 2 == count ? 0 : i + 2;
      double fromY = points[i + 1] - top;
      double toY = points[next + 1] - top;
      if (fromY < toY) {
        edge(points[i] - left, fromY, points[next] - left, toY, 1);
      } else if (fromY > toY) {
        edge(points[next] - left, toY, points[i] - left, fromY, -1);
      }
    }
  }

  /** An edge that goes down. */
  private void edge(double fromX, double fromY, double toX, double toY, int turn) {
    double slope = (toX - fromX) / (toY - fromY);
    int last = (int) Math.ceil(Math.min(rows, toY));
    for (int y = (int) Math.max(0, fromY); y < last; y++) {
      double start = Math.max(y, fromY);
      double end = Math.min(y + 1.0, toY);
      double x1 = within(fromX + (start - fromY) * slope);
      double x2 = within(fromX + (end - fromY) * slope);
      rise(y * (columns + 2), Math.min(x1, x2), Math.max(x1, x2), (end - start) * turn);
    }
  }

  private double within(double x) {
    return Math.max(0, Math.min(columns, x));
  }

  /**
   * Spreads the rise of an edge over the pixels of a row that it crosses.
   *
   * @param row the place of its first pixel
   * @param height of the edge within the row, below 0 if it goes up
   */
  private void rise(int row, double x1, double x2, double height) {
    int first = (int) x1;
    if (x2 <= first + 1) {
      double beyond = ((x1 + x2) / 2 - first) * height;
      rises[row + first] += (float) (height - beyond);
      rises[row + first + 1] += (float) beyond;
      return;
    }
    double each = height / (x2 - x1);
    double before = 0; // What is covered of the pixel to the left of the one at work.
    for (int x = first; x < x2; x++) {
      double from = Math.max(x, x1);
      double to = Math.min(x + 1.0, x2);
      double inside = (to - from) * each;
      double covered = inside * (x + 1 - (from + to) / 2);
      rises[row + x] += (float) (covered + before);
      before = inside - covered;
    }
    rises[row + (int) Math.ceil(x2)] += (float) before;
  }
}
