package io.github.groundplan.demo.stage.town;

/** How the room of a wide plan is shared out between its columns. */
final class Widths {
  private static final double MOST = 160;
  private static final double TRACK_PITCH = 10;
  private static final double STEP = 10;

  private final double[] widths;
  private double rest;

  /**
   * Shares {@code room} out to the gaps between {@code columns} columns: each gets what its tracks
   * need, or its share of that, and what is left is shared alike.
   */
  Widths(double room, Gap[] gaps, int columns) {
    widths = new double[columns];
    rest = room;
    double needed = 0;
    for (int i = 0; i + 1 < columns; i++) {
      for (int line = i; line < gaps.length; line += columns) {
        widths[i] = Math.max(widths[i], (gaps[line].tracks() + 1) * TRACK_PITCH);
      }
      needed += widths[i];
    }
    double scale = needed > room ? room / needed : 1;
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.floor(widths[i] * scale);
      rest -= widths[i];
    }
    widen();
  }

  /** The gap behind a column of a band. */
  double of(int column) {
    return widths[column];
  }

  /** What is left at the sides. */
  double rest() {
    return rest;
  }

  /** The narrowest first, until all are equal or nothing is left. */
  private void widen() {
    while (widths.length > 1 && rest >= STEP) {
      int narrowest = 0;
      for (int i = 1; i + 1 < widths.length; i++) {
        narrowest = widths[i] < widths[narrowest] ? i : narrowest;
      }
      if (widths[narrowest] >= MOST) {
        return;
      }
      widths[narrowest] += STEP;
      rest -= STEP;
    }
  }
}
