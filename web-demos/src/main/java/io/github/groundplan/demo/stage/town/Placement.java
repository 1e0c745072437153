package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where parts and lanes stand across their lines: in an order that crosses few roads, each as near
 * as may be to what it is bound to.
 */
final class Placement {
  /** From one side only: this finds an order that crosses few roads. */
  private static final int SWEEPS = 4;

  /** From both sides: this straightens. The last begins at the end, so that the clients fit in. */
  private static final int LAST_SWEEPS = 6;

  private static final double UNBOUNDED = 1e6;

  /** How far from the middle of a block its own lanes pass, in steps from part to part. */
  private static final double PASSAGE = 0.6;

  /** Lines that are nearer to each other cannot be told apart. */
  private static final double TIGHT = 4.5;

  private final Survey survey;
  private final Lines lines;
  private final Format format;
  private final int linesInBand;
  private final Arrangement arrangement;
  private final List<List<Spot>> spots = new ArrayList<>();
  private final Spot[] spotOf;
  private final Spot[][] laneOf;

  /**
   * Places all.
   *
   * @param linesInBand after so many lines the plan goes on below, from the left again
   */
  Placement(Survey survey, Lines lines, Format format, int linesInBand) {
    this.survey = survey;
    this.lines = lines;
    this.format = format;
    this.linesInBand = linesInBand;
    arrangement = new Arrangement(survey, format);
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
    sweep();
  }

  /** What stands in a line, in order. */
  List<Spot> line(int line) {
    return spots.get(line);
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

  private void sweep() {
    for (int line = 0; line < lines.count(); line++) {
      place(line, false, false);
    }
    for (int sweep = 0; sweep < SWEEPS + LAST_SWEEPS; sweep++) {
      boolean isForward = sweep % 2 == 0;
      boolean isLast = sweep >= SWEEPS;
      for (int i = 0; i < lines.count(); i++) {
        int line = isForward ? i : lines.count() - 1 - i;
        place(line, isForward || isLast, !isForward || isLast);
      }
    }
  }

  private void place(int line, boolean isBefore, boolean isBehind) {
    boolean isFirst = line % linesInBand == 0;
    boolean isLast = (line + 1) % linesInBand == 0 || line + 1 == lines.count();
    List<Spot> places = spots.get(line);
    for (Spot spot : places) {
      spot.wish = wish(spot, line, isBefore && !isFirst, isBehind && !isLast);
    }
    List<Spot> parts = parts(places);
    arrangement.arrange(parts);
    List<Spot> lanes = new ArrayList<>();
    for (Spot spot : places) {
      if (spot.isLane()) {
        lanes.add(spot);
      }
    }
    lanes.sort(Comparator.comparingDouble(lane -> lane.wish));
    spots.set(line, arrangement.merged(parts, lanes));
    arrangement.arrange(spots.get(line));
  }

  /** The parts of a line, block by block; a block's wish is the mean of its parts'. */
  private List<Spot> parts(List<Spot> places) {
    List<List<Spot>> blocks = new ArrayList<>();
    for (Spot spot : places) {
      if (!spot.isLane()) {
        List<Spot> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
        if (last.isEmpty()
            || survey.blockOf(last.get(0).part) != survey.blockOf(spot.part)) {
          last = new ArrayList<>();
          blocks.add(last);
        }
        last.add(spot);
      }
    }
    for (List<Spot> block : blocks) {
      wishAsOne(block);
    }
    blocks.sort(
        Comparator.comparingDouble(
            block -> (block.get(0).wish + block.get(block.size() - 1).wish) / 2));
    List<Spot> parts = new ArrayList<>();
    blocks.forEach(parts::addAll);
    return parts;
  }

  private void wishAsOne(List<Spot> block) {
    double middle = 0;
    for (Spot spot : block) {
      middle += spot.wish / block.size();
    }
    double step = format.boxAcross() + format.space();
    for (int i = 0; i < block.size(); i++) {
      block.get(i).wish = middle + (i - (block.size() - 1) / 2.0) * step;
    }
  }

  private double wish(Spot spot, int line, boolean isBefore, boolean isBehind) {
    if (!spot.isLane() && line % linesInBand != 0 && lines.isLayerContinued(line)) {
      return middle(lines.line(line - 1));
    }
    double passage = spot.isLane() ? passage(survey.bonds().get(spot.bond), line) : Double.NaN;
    if (!Double.isNaN(passage)) {
      return passage;
    }
    double sum = 0;
    int count = 0;
    for (Bond bond : survey.bonds()) {
      boolean isMine = spot.bond == bond.index();
      if (isBefore && (isMine || bond.far().contains(spot.part)) && line > first(bond)) {
        sum += mean(exits(bond, line - 1));
        count++;
      }
      if (isBehind && (isMine || bond.near().contains(spot.part)) && line < last(bond)) {
        sum += mean(entries(bond, line + 1));
        count++;
      }
    }
    return count == 0 ? spot.across : sum / count;
  }

  /**
   * Where a lane passes a line in which its road also has an end: before the middle of the parts on
   * the way to them, behind it on the way from them, so that the two never meet. Not a number if it
   * has no end there.
   */
  private double passage(Bond bond, int line) {
    double step = PASSAGE * (format.boxAcross() + format.space());
    List<Integer> reached = inLine(bond.far(), line);
    List<Integer> left = inLine(bond.near(), line);
    if (!reached.isEmpty()) {
      return middle(reached) - step;
    }
    return left.isEmpty() ? Double.NaN : middle(left) + step;
  }

  private List<Integer> inLine(List<Integer> parts, int line) {
    List<Integer> inLine = new ArrayList<>();
    for (int part : parts) {
      if (lines.lineOf(part) == line) {
        inLine.add(part);
      }
    }
    return inLine;
  }

  private double middle(List<Integer> parts) {
    double sum = 0;
    for (int part : parts) {
      sum += spotOf[part].across;
    }
    return sum / parts.size();
  }

  private static double mean(List<Double> places) {
    double sum = 0;
    for (double place : places) {
      sum += place;
    }
    return sum / places.size();
  }
}
