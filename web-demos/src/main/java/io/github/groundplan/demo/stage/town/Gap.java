package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The room between two lines, in which roads turn. A road that does not go straight on has a track
 * there, at right angles to its way. Tracks are ordered so that few roads cross.
 */
final class Gap {
  /** Tracks that come nearer than this to each other lie side by side. */
  private static final double CLEARANCE = 8;

  /** Two roads on the same line would look like one: worse than any crossing. */
  private static final int FALSE_LINK = 20;

  private final List<Turn> turns = new ArrayList<>();
  private final int[] trackOf;
  private int tracks;

  /** A bond's places on the line before and on the line behind. */
  record Turn(Bond bond, double[] before, double[] behind) {
    double least() {
      return Math.min(edge(before, -1), edge(behind, -1));
    }

    double most() {
      return Math.max(edge(before, 1), edge(behind, 1));
    }

    boolean isStraight() {
      return most() - least() < 0.5;
    }

    boolean overlaps(Turn other) {
      return least() < other.most() + CLEARANCE && other.least() < most() + CLEARANCE;
    }

    private boolean covers(double place) {
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

  /** The gap in which these turns are made, of {@code bonds} bonds in all. */
  Gap(List<Turn> all, int bonds) {
    for (Turn turn : all) {
      if (!turn.isStraight()) {
        turns.add(turn);
      }
    }
    trackOf = new int[bonds];
    Arrays.fill(trackOf, -1);
    order();
    for (int i = 0; i < turns.size(); i++) {
      int track = 0;
      for (int j = 0; j < i; j++) {
        if (turns.get(i).overlaps(turns.get(j))) {
          track = Math.max(track, trackOf[turns.get(j).bond().index()] + 1);
        }
      }
      trackOf[turns.get(i).bond().index()] = track;
      tracks = Math.max(tracks, track + 1);
    }
  }

  /** How many tracks lie side by side. */
  int tracks() {
    return tracks;
  }

  /** The track of a bond, from 0; -1 if it goes straight on. */
  int track(Bond bond) {
    return trackOf[bond.index()];
  }

  /** Swaps neighbours while that saves crossings. */
  private void order() {
    boolean isBetter = true;
    for (int round = 0; isBetter && round < turns.size(); round++) {
      isBetter = false;
      for (int i = 1; i < turns.size(); i++) {
        Turn one = turns.get(i - 1);
        Turn next = turns.get(i);
        if (cost(next, one) < cost(one, next)) {
          turns.set(i - 1, next);
          turns.set(i, one);
          isBetter = true;
        }
      }
    }
  }

  /** How many roads cross if {@code one} turns before {@code next} does. */
  private static int cost(Turn one, Turn next) {
    int cost = 0;
    for (double place : one.behind()) {
      cost += next.covers(place) ? 1 : 0;
      for (double other : next.before()) {
        cost += Math.abs(place - other) < CLEARANCE ? FALSE_LINK : 0;
      }
    }
    for (double place : next.before()) {
      cost += one.covers(place) ? 1 : 0;
    }
    return cost;
  }
}
