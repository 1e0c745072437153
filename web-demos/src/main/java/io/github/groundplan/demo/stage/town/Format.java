package io.github.groundplan.demo.stage.town;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Street;

/**
 * The sizes of a plan, in its units. Along is the way from the clients on, from left to right or
 * from top to bottom; across is at right angles to it.
 *
 * @param isWide from left to right
 * @param boxAlong a part's size
 * @param boxAcross a part's size
 * @param space between two parts of a block
 * @param blockSpace between two blocks
 * @param laneSpace between a lane and a part
 * @param lanePitch from one lane to the next
 * @param longestLine how long a line may be, across
 * @param mostInLine how many parts may stand in a line
 */
record Format(
    boolean isWide,
    double boxAlong,
    double boxAcross,
    double space,
    double blockSpace,
    double laneSpace,
    double lanePitch,
    double longestLine,
    int mostInLine) {
  static final double WIDE_WIDTH = 720;
  static final double TALL_WIDTH = 320;
  static final double CELL = 20;

  private static final double UNBOUNDED = 1e6;

  /** For a desk. */
  static Format wide(double boxWidth, boolean isCompact, int mostInLine) {
    return new Format(true, boxWidth, isCompact ? 40 : 60, 20, 40, 20, 10, UNBOUNDED, mostInLine);
  }

  /** For a phone. */
  static Format tall(double boxWidth, boolean isCompact, double space, int mostInLine) {
    return new Format(
        false,
        isCompact ? 40 : 60,
        boxWidth,
        space,
        space,
        space / 2,
        10,
        TALL_WIDTH - space,
        mostInLine);
  }

  Box box(double along, double across) {
    double start = across - boxAcross / 2;
    return isWide
        ? new Box(along, start, boxAlong, boxAcross)
        : new Box(start, along, boxAcross, boxAlong);
  }

  Street street(double[] along, double[] across) {
    return isWide ? new Street(along, across) : new Street(across, along);
  }
}
