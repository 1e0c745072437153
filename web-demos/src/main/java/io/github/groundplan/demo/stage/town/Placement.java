package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where parts and lanes stand across their lines: in an order that crosses few roads, each as
 * near as may be to what it is bound to.
 */
final class Placement {
  /** From one side only: this finds an order that crosses few roads. */
  private static final int SWEEPS = 4;

  /** From both sides: this straightens. The last begins at the end, so that the clients fit in. */
  private static final int LAST_SWEEPS = 6;

  /** How far from the middle of a block its own lanes pass, in steps from part to part. */
  private static final double PASSAGE = 0.6;

  private final Survey survey;
  private final Lines lines;
  private final Format format;
  private final Bands bands;
  private final Arrangement arrangement;
  private final Places places;

  private Placement(Survey survey, Lines lines, Format format, Bands bands) {
    this.survey = survey;
    this.lines = lines;
    this.format = format;
    this.bands = bands;
    arrangement = new Arrangement(survey, format);
    places = new Places(survey, lines, format);
  }

  /** The places of all that stands in these lines. */
  static Places of(Survey survey, Lines lines, Format format, Bands bands) {
    Placement placement = new Placement(survey, lines, format, bands);
    placement.sweep();
    return placement.places;
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
    List<Spot> spots = places.line(line);
    for (Spot spot : spots) {
      spot.wish =
          wish(spot, line, isBefore && !bands.isFirst(line), isBehind && !bands.isLast(line));
    }
    List<Spot> parts = parts(spots);
    arrangement.arrange(parts);
    List<Spot> lanes = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.isLane()) {
        lanes.add(spot);
      }
    }
    lanes.sort(Comparator.comparingDouble(lane -> lane.wish));
    places.set(line, arrangement.merged(parts, lanes));
    arrangement.arrange(places.line(line));
  }

  /** The parts of a line, block by block; a block's wish is the mean of its parts'. */
  private List<Spot> parts(List<Spot> spots) {
    List<List<Spot>> blocks = new ArrayList<>();
    for (Spot spot : spots) {
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
    if (!spot.isLane() && !bands.isFirst(line) && lines.isLayerContinued(line)) {
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
      if (isBefore && (isMine || bond.far().contains(spot.part)) && line > places.first(bond)) {
        sum += mean(places.exits(bond, line - 1));
        count++;
      }
      if (isBehind && (isMine || bond.near().contains(spot.part)) && line < places.last(bond)) {
        sum += mean(places.entries(bond, line + 1));
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
      sum += places.across(part);
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
