package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The room between two lines, in which roads turn. A road that does not go straight on has a track
 * there, at right angles to its way. Tracks are ordered so that few roads cross.
 */
final class Gap {
  /** Two roads on the same line would look like one: worse than any crossing. */
  private static final int FALSE_LINK = 20;

  private static final int MOST_ROUNDS = 10;

  private final List<Turn> turns = new ArrayList<>();
  private final int[] trackOf;
  private final List<Aside> asides = new ArrayList<>();
  private int tracks;

  /** A bond's place that gives way to another road on the same line. */
  private record Aside(int bond, double place, boolean isBefore) {}

  /** The gap in which these turns are made, of {@code bonds} bonds in all. */
  Gap(List<Turn> all, int bonds) {
    for (Turn turn : all) {
      if (!turn.isStraight()) {
        add(turn);
      }
    }
    trackOf = new int[bonds];
    Arrays.fill(trackOf, -1);
    order();
    setTracks();
    for (int i = 1; i < turns.size(); i++) {
      for (int j = 0; j < i; j++) {
        stepAside(turns.get(j), turns.get(i));
      }
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

  /**
   * How far to the side of a part's middle a bond's road meets it, so that it is not taken for
   * another that meets the other line there.
   *
   * @param isBefore whether the part stands on the line before
   */
  double aside(Bond bond, double place, boolean isBefore) {
    return asides.contains(new Aside(bond.index(), place, isBefore)) ? Turn.CLEARANCE : 0;
  }

  /** Where the two would lie on one line, one moves; a lane cannot. */
  private void stepAside(Turn one, Turn next) {
    for (double place : next.before()) {
      for (double other : one.behind()) {
        if (Math.abs(place - other) < Turn.CLEARANCE) {
          boolean isBefore = !next.lanesBefore().contains(place);
          for (Bond bond : (isBefore ? next : one).bonds()) {
            asides.add(new Aside(bond.index(), isBefore ? place : other, isBefore));
          }
        }
      }
    }
  }

  private void add(Turn turn) {
    for (int i = 0; i < turns.size(); i++) {
      Optional<Turn> both = turns.get(i).with(turn);
      if (both.isPresent()) {
        turns.set(i, both.get());
        return;
      }
    }
    turns.add(turn);
  }

  private void setTracks() {
    int[] track = new int[turns.size()];
    for (int i = 0; i < track.length; i++) {
      for (int j = 0; j < i; j++) {
        if (turns.get(i).overlaps(turns.get(j))) {
          track[i] = Math.max(track[i], track[j] + 1);
        }
      }
      for (Bond bond : turns.get(i).bonds()) {
        trackOf[bond.index()] = track[i];
      }
      tracks = Math.max(tracks, track[i] + 1);
    }
  }

  /** Moves turns to where they cost least, while that helps. */
  private void order() {
    boolean isBetter = true;
    for (int round = 0; isBetter && round < MOST_ROUNDS; round++) {
      isBetter = false;
      for (int i = 0; i < turns.size(); i++) {
        int best = bestPlace(i);
        if (best != i) {
          turns.add(best, turns.remove(i));
          isBetter = true;
        }
      }
    }
  }

  private int bestPlace(int from) {
    Turn moved = turns.get(from);
    int best = from;
    int saved = 0;
    int most = 0;
    for (int i = from - 1; i >= 0; i--) {
      saved += cost(turns.get(i), moved) - cost(moved, turns.get(i));
      if (saved > most) {
        most = saved;
        best = i;
      }
    }
    saved = 0;
    for (int i = from + 1; i < turns.size(); i++) {
      saved += cost(moved, turns.get(i)) - cost(turns.get(i), moved);
      if (saved > most) {
        most = saved;
        best = i;
      }
    }
    return best;
  }

  /** How many roads cross if {@code one} turns before {@code next} does. */
  private static int cost(Turn one, Turn next) {
    int cost = 0;
    for (double place : one.behind()) {
      cost += next.covers(place) ? 1 : 0;
      for (double other : next.before()) {
        cost += Math.abs(place - other) < Turn.CLEARANCE ? FALSE_LINK : 0;
      }
    }
    for (double place : next.before()) {
      cost += one.covers(place) ? 1 : 0;
    }
    return cost;
  }
}
