package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Arrays;
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
record Turn(List<Bond> bonds, double[] before, double[] behind, List<Double> lanesBefore) {
  /** Roads that come nearer than this to each other lie side by side. */
  static final double CLEARANCE = 8;

  /** Both as one, if they lead to the same places. */
  Optional<Turn> with(Turn other) {
    boolean isDashed = bonds.get(0).isDashed();
    if (behind.length == 0
        || !Arrays.equals(behind, other.behind)
        || isDashed != other.bonds.get(0).isDashed()) {
      return Optional.empty();
    }
    List<Bond> both = new ArrayList<>(bonds);
    both.addAll(other.bonds);
    double[] places = Arrays.copyOf(before, before.length + other.before.length);
    System.arraycopy(other.before, 0, places, before.length, other.before.length);
    List<Double> lanes = new ArrayList<>(lanesBefore);
    lanes.addAll(other.lanesBefore);
    return Optional.of(new Turn(both, places, behind, lanes));
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
    return way < 0.5 || (way < CLEARANCE && before.length == 1 && behind.length == 1);
  }

  boolean overlaps(Turn other) {
    return least() < other.most() + CLEARANCE && other.least() < most() + CLEARANCE;
  }

  boolean covers(double place) {
    return place > least() && place < most();
  }

  private static double edge(double[] places, int sign) {
    double edge = -sign * Double.MAX_VALUE;
    for (double place : places) {
      edge = sign > 0 ? Math.max(edge, place) : Math.min(edge, place);
    }
    return edge;
  }
}
