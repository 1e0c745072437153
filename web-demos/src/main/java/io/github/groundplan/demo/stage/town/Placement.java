package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where parts and lanes stand across their lines: in an order that crosses few roads, each as near
 * as may be to what it is bound to.
 */
final class Placement {
  private static final int SWEEPS = 6;

  private final Survey survey;
  private final Lines lines;
  private final Format format;
  private final int linesInBand;
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

  /** Whether everything fits between the edges of the plan. */
  boolean fits() {
    for (List<Spot> line : spots) {
      double length = 0;
      for (int i = 1; i < line.size(); i++) {
        length += distance(line.get(i - 1), line.get(i));
      }
      if (length + half(line.get(0)) + half(line.get(line.size() - 1)) > format.longestLine()) {
        return false;
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
    for (int sweep = 0; sweep <= SWEEPS; sweep++) {
      boolean isForward = sweep % 2 == 0;
      boolean isLast = sweep >= SWEEPS - 1;
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
    arrange(parts);
    List<Spot> lanes = new ArrayList<>();
    for (Spot spot : places) {
      if (spot.isLane()) {
        lanes.add(spot);
      }
    }
    lanes.sort(Comparator.comparingDouble(lane -> lane.wish));
    spots.set(line, merged(parts, lanes));
    arrange(spots.get(line));
  }

  private static List<Spot> merged(List<Spot> parts, List<Spot> lanes) {
    List<Spot> merged = new ArrayList<>();
    int next = 0;
    for (Spot part : parts) {
      while (next < lanes.size() && lanes.get(next).wish < part.across) {
        merged.add(lanes.get(next++));
      }
      merged.add(part);
    }
    merged.addAll(lanes.subList(next, lanes.size()));
    return merged;
  }

  /** The parts of a line, block by block; a block's wish is the mean of its parts'. */
  private List<Spot> parts(List<Spot> places) {
    List<List<Spot>> blocks = new ArrayList<>();
    for (Spot spot : places) {
      if (!spot.isLane()) {
        List<Spot> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
        if (last.isEmpty() || survey.blockOf(last.get(0).part) != survey.blockOf(spot.part)) {
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

  private static double mean(List<Double> places) {
    double sum = 0;
    for (double place : places) {
      sum += place;
    }
    return sum / places.size();
  }

  /**
   * Sets the places as near to the wishes as order and distances allow: the least sum of squares,
   * by pooling neighbours that would come too near (Ayer and others, 1955).
   */
  private void arrange(List<Spot> line) {
    int count = line.size();
    double[] offset = new double[count];
    for (int i = 1; i < count; i++) {
      offset[i] = offset[i - 1] + distance(line.get(i - 1), line.get(i));
    }
    double[] pooled = new Pools(line, offset).values();
    if (count > 0) {
      double edge = format.longestLine() / 2;
      double least = half(line.get(0)) - edge;
      double most = edge - offset[count - 1] - half(line.get(count - 1));
      for (int i = 0; i < count; i++) {
        double place = Math.max(least, Math.min(most, pooled[i]));
        line.get(i).across = rounded(place) + offset[i];
      }
    }
  }

  private double rounded(double place) {
    double step = format.isWide() ? format.lanePitch() : 1;
    return Math.floor(place / step + 0.5) * step;
  }

  private double half(Spot spot) {
    return spot.isLane() ? 0 : format.boxAcross() / 2;
  }

  private double distance(Spot one, Spot next) {
    if (one.isLane() && next.isLane()) {
      return format.lanePitch();
    }
    if (one.isLane() || next.isLane()) {
      return format.boxAcross() / 2 + format.laneSpace();
    }
    boolean isBlock = survey.blockOf(one.part) == survey.blockOf(next.part);
    return format.boxAcross() + (isBlock ? format.space() : format.blockSpace());
  }
}
