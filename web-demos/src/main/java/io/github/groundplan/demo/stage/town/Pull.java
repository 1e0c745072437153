package io.github.groundplan.demo.stage.town;

import java.util.List;

/** Where a place would stand for the sake of what it is bound to: parts before lanes. */
final class Pull {
  private double parts;
  private int partCount;
  private double lanes;
  private int laneCount;

  /**
   * Adds a road.
   *
   * @param places where it is on the next line; at least one
   * @param isToParts whether it has an end there, or only passes
   */
  void add(List<Double> places, boolean isToParts) {
    double mean = 0;
    for (double place : places) {
      mean += place / places.size();
    }
    if (isToParts) {
      parts += mean;
      partCount++;
    } else {
      lanes += mean;
      laneCount++;
    }
  }

  boolean isNone() {
    return partCount + laneCount == 0;
  }

  /** The mean, or {@code otherwise} if there is nothing. */
  double or(double otherwise) {
    if (partCount > 0) {
      return parts / partCount;
    }
    return laneCount > 0 ? lanes / laneCount : otherwise;
  }
}
