package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a road does in a gap: it comes from places on the line before and goes to places on the line
 * behind.
 *
 * @param bonds whose road it is; several if they lead to the same places
 * @param before places on the line before
 * @param behind places on the line behind
 * @param lanesBefore those places on the line before that are lanes
 */
record Turn(List<Bond> bonds, List<Double> before, List<Double> behind, List<Double> lanesBefore) {
  /** Roads that come nearer than this to each other lie side by side. */
  static final double CLEARANCE = 8;

  /** Both as one, if they lead to the same places. */
  Optional<Turn> with(Turn other) {
    boolean isDashed = bonds.get(0).isDashed();
    if (behind.isEmpty()
        || !behind.equals(other.behind)
        || isDashed != other.bonds.get(0).isDashed()) {
      return Optional.empty();
    }
    return Optional.of(
        new Turn(
            joined(bonds, other.bonds),
            joined(before, other.before),
            behind,
            joined(lanesBefore, other.lanesBefore)));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  double least() {
    return Math.min(edge(before, -1), edge(behind, -1));
  }

  double most() {
    return Math.max(edge(before, 1), edge(behind, 1));
  }

  /** It needs no track: straight on, or so little to the side that a slant does. */
  boolean isStraight() {
    double way = most() - least();
    return way < 0.5 || (way < CLEARANCE && before.size() == 1 && behind.size() == 1);
  }

  boolean overlaps(Turn other) {
    return least() < other.most() + CLEARANCE && other.least() < most() + CLEARANCE;
  }

  boolean covers(double place) {
    return place > least() && place < most();
  }

  private static double edge(List<Double> places, int sign) {
    double edge = -sign * Double.MAX_VALUE;
    for (double place : places) {
      edge = sign > 0 ? Math.max(edge, place) : Math.min(edge, place);
    }
    return edge;
  }
}
