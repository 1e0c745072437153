package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.List;

/** The places of all lines: of their parts, and of the lanes of roads that pass them. */
final class Places {
  private static final double UNBOUNDED = 1e6;

  /** Lines that are nearer to each other cannot be told apart. */
  private static final double TIGHT = 4.5;

  private final Lines lines;
  private final Format format;
  private final List<List<Spot>> spots = new ArrayList<>();
  private final Spot[] spotOf;
  private final Spot[][] laneOf;

  Places(Survey survey, Lines lines, Format format) {
    this.lines = lines;
    this.format = format;
    spotOf = new Spot[survey.partCount()];
    laneOf = new Spot[survey.bonds().size()][lines.count()];
    for (int line = 0; line < lines.count(); line++) {
      List<Spot> places = new ArrayList<>();
      for (int part : lines.line(line)) {
        spotOf[part] = Spot.ofPart(part);
        places.add(spotOf[part]);
      }
      spots.add(places);
    }
    for (Bond bond : survey.bonds()) {
      for (int line = first(bond) + 1; line < last(bond); line++) {
        laneOf[bond.index()][line] = Spot.lane(bond.index());
        spots.get(line).add(laneOf[bond.index()][line]);
      }
    }
  }

  /** What stands in a line, in order. */
  List<Spot> line(int line) {
    return spots.get(line);
  }

  /** Puts what stands in a line in another order. */
  void set(int line, List<Spot> places) {
    spots.set(line, places);
  }

  /** Where a part's middle is. */
  double across(int part) {
    return spotOf[part].across;
  }

  /** Where the lane of a bond is that passes {@code line}. */
  double lane(Bond bond, int line) {
    return laneOf[bond.index()][line].across;
  }

  boolean hasLane(Bond bond, int line) {
    return laneOf[bond.index()][line] != null;
  }

  /** The first line that a bond has a part in. */
  int first(Bond bond) {
    int first = lines.count();
    for (int part : bond.near()) {
      first = Math.min(first, lines.lineOf(part));
    }
    return first;
  }

  /** The last line that a bond has a part in. */
  int last(Bond bond) {
    int last = 0;
    for (int part : bond.near()) {
      last = Math.max(last, lines.lineOf(part));
    }
    for (int part : bond.far()) {
      last = Math.max(last, lines.lineOf(part));
    }
    return last;
  }

  /** Whether the lanes of a tall plan have the room that they need beside and between its parts. */
  boolean fits() {
    for (List<Spot> line : spots) {
      double last = -UNBOUNDED;
      for (Spot spot : line) {
        double half = spot.isLane() ? 0 : format.boxAcross() / 2;
        if (spot.across - half - last < TIGHT) {
          return false;
        }
        last = spot.across + half;
      }
    }
    return true;
  }

  /** The places at which a bond leaves {@code line} for the next. */
  List<Double> exits(Bond bond, int line) {
    List<Double> exits = new ArrayList<>();
    for (int part : bond.near()) {
      if (lines.lineOf(part) == line) {
        exits.add(spotOf[part].across);
      }
    }
    if (hasLane(bond, line)) {
      exits.add(lane(bond, line));
    }
    return exits;
  }

  /** The places at which a bond comes into {@code line} from the one before. */
  List<Double> entries(Bond bond, int line) {
    List<Double> entries = new ArrayList<>();
    for (int part : bond.far()) {
      if (lines.lineOf(part) == line && line > first(bond)) {
        entries.add(spotOf[part].across);
      }
    }
    if (hasLane(bond, line)) {
      entries.add(lane(bond, line));
    }
    return entries;
  }
}
