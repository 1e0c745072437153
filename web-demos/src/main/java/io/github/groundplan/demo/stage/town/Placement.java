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
  private static final double UNBOUNDED = 1e6;

  /** How far from the middle of a block its own lanes pass, in steps from part to part. */
  private static final double PASSAGE = 0.6;

  /** Lines that are nearer to each other cannot be told apart. */
  private static final double TIGHT = 4.5;

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
    if (!spot.isLane() && isContinued(spot.part, line)) {
      return middle(survey.blockOf(spot.part), line - 1);
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

  /** Whether a part's block begins in an earlier line: then it stands as it does there. */
  private boolean isContinued(int part, int line) {
    int first = survey.blocks().get(survey.blockOf(part)).get(0);
    return line % linesInBand != 0 && lines.lineOf(first) < line;
  }

  /**
   * Where a lane passes a line of a block that it also serves: before the middle on the way to it,
   * behind the middle on the way from it, so that the two never meet. Not a number if it serves none
   * there.
   */
  private double passage(Bond bond, int line) {
    double step = PASSAGE * (format.boxAcross() + format.space());
    for (int part : bond.far()) {
      if (lines.lineOf(part) == line) {
        return middle(survey.blockOf(part), line) - step;
      }
    }
    for (int part : bond.near()) {
      if (lines.lineOf(part) == line) {
        return middle(survey.blockOf(part), line) + step;
      }
    }
    return Double.NaN;
  }

  private double middle(int block, int line) {
    double sum = 0;
    int count = 0;
    for (int part : survey.blocks().get(block)) {
      if (lines.lineOf(part) == line) {
        sum += spotOf[part].across;
        count++;
      }
    }
    return sum / count;
  }

  private static double mean(List<Double> places) {
    double sum = 0;
    for (double place : places) {
      sum += place;
    }
    return sum / places.size();
  }

  /**
   * Sets the places as near to the wishes as order and distances allow: the least sum of squares, by
   * pooling neighbours that would come too near (Ayer and others, 1955). In a tall plan parts stand
   * in the middle, and lanes find room between and beside them.
   */
  private void arrange(List<Spot> line) {
    if (format.isWide()) {
      arrange(line, 0, line.size(), -UNBOUNDED, UNBOUNDED);
      return;
    }
    centre(line);
    double edge = -format.longestLine() / 2 - format.laneSpace() / 2;
    int begin = 0;
    for (int i = 0; i <= line.size(); i++) {
      boolean isEnd = i == line.size();
      if (isEnd || !line.get(i).isLane()) {
        double next =
            isEnd
                ? format.longestLine() / 2 + format.laneSpace() / 2
                : line.get(i).across - format.boxAcross() / 2;
        if (next - edge <= format.space() + 0.5) {
          share(line, begin, i, edge, next);
        } else {
          arrange(line, begin, i, edge, next);
        }
        edge = isEnd ? next : line.get(i).across + format.boxAcross() / 2;
        begin = i + 1;
      }
    }
  }

  /** Shares the room between two parts out to the lanes there. */
  private void share(List<Spot> line, int begin, int end, double from, double to) {
    double pitch = Math.min(format.lanePitch(), (to - from) / (end - begin + 1));
    for (int i = begin; i < end; i++) {
      line.get(i).across = (from + to) / 2 + (i - (begin + end - 1) / 2.0) * pitch;
    }
  }

  private void centre(List<Spot> line) {
    int parts = 0;
    for (Spot spot : line) {
      parts += spot.isLane() ? 0 : 1;
    }
    double step = format.boxAcross() + format.space();
    double next = -(parts - 1) / 2.0 * step;
    for (Spot spot : line) {
      if (!spot.isLane()) {
        spot.across = next;
        next += step;
      }
    }
  }

  /** Arranges the places from {@code begin} to before {@code end} within an edge at either side. */
  private void arrange(List<Spot> line, int begin, int end, double from, double to) {
    int count = end - begin;
    double squeeze = Math.min(1, (to - from) / ((count + 1) * format.lanePitch()));
    double[] offset = new double[count];
    for (int i = 1; i < count; i++) {
      offset[i] = offset[i - 1] + distance(line, begin + i) * squeeze;
    }
    double[] pooled = new Pools(line.subList(begin, end), offset).values();
    for (int i = 0; i < count; i++) {
      double margin = Math.min(format.laneSpace(), format.lanePitch() * squeeze);
      double last = to - offset[count - 1] - margin;
      double place = Math.max(from + margin, Math.min(last, pooled[i]));
      line.get(begin + i).across = rounded(place) + offset[i];
    }
  }

  private double rounded(double place) {
    double step = format.isWide() ? format.lanePitch() : 1;
    return Math.floor(place / step + 0.5) * step;
  }

  /** From the place before to place {@code i} of a line. */
  private double distance(List<Spot> line, int i) {
    Spot one = line.get(i - 1);
    Spot next = line.get(i);
    if (one.isLane() && next.isLane()) {
      return format.lanePitch();
    }
    if (one.isLane() || next.isLane()) {
      boolean isSplit = isSplit(line, i);
      return format.boxAcross() / 2 + (isSplit ? format.space() / 2 : format.laneSpace());
    }
    return format.boxAcross() + (isOneBlock(one, next) ? format.space() : format.blockSpace());
  }

  /** Whether parts of one block stand on both sides of the lanes at {@code i}. */
  private boolean isSplit(List<Spot> line, int i) {
    int before = i - 1;
    while (before >= 0 && line.get(before).isLane()) {
      before--;
    }
    int behind = i;
    while (behind < line.size() && line.get(behind).isLane()) {
      behind++;
    }
    return before >= 0
        && behind < line.size()
        && isOneBlock(line.get(before), line.get(behind));
  }

  private boolean isOneBlock(Spot one, Spot other) {
    return survey.blockOf(one.part) == survey.blockOf(other.part);
  }
}
