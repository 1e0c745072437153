package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where parts and lanes stand across their lines: in an order that crosses few roads, each as
 * near as may be to what it is bound to.
 */
final class Placement {
  /** There and back, and once more. */
  private static final int SWEEPS = 4;

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
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean isForward = sweep % 2 == 0;
      for (int i = 0; i < lines.count(); i++) {
        place(isForward ? i : lines.count() - 1 - i, isForward, !isForward);
      }
    }
    for (int band = 0; band < bands.count(); band++) {
      straighten(band * bands.length(), Math.min(lines.count(), (band + 1) * bands.length()));
    }
  }

  /** The longest line of a band stands still, and the others fall in with it, one by one. */
  private void straighten(int begin, int end) {
    int longest = begin;
    for (int line = begin; line < end; line++) {
      longest = lines.line(line).size() > lines.line(longest).size() ? line : longest;
    }
    place(longest, true, true);
    for (int line = longest - 1; line >= begin; line--) {
      place(line, false, true);
    }
    for (int line = begin + 1; line < end; line++) {
      if (line > longest || isContinued(line)) {
        place(line, true, false);
      }
    }
  }

  /** Whether a line goes on with the layer of the one before: then it stands in step with it. */
  private boolean isContinued(int line) {
    return !bands.isFirst(line) && lines.isLayerContinued(line);
  }

  /** Parts first, as the lanes of their own roads keep to them. */
  private void place(int line, boolean isBefore, boolean isBehind) {
    boolean looksBack = isBefore && !bands.isFirst(line);
    boolean looksOn = isBehind && !bands.isLast(line);
    List<Spot> partSpots = new ArrayList<>();
    List<Spot> lanes = new ArrayList<>();
    for (Spot spot : places.line(line)) {
      (spot.isLane() ? lanes : partSpots).add(spot);
    }
    for (Spot spot : partSpots) {
      spot.wish =
          isContinued(line) ? middle(lines.line(line - 1)) : wish(spot, line, looksBack, looksOn);
    }
    List<Spot> parts = inBlocks(partSpots);
    arrangement.arrange(parts);
    for (Spot lane : lanes) {
      double passage = passage(survey.bonds().get(lane.bond), line);
      lane.wish = Double.isNaN(passage) ? wish(lane, line, looksBack, looksOn) : passage;
    }
    lanes.sort(Comparator.comparingDouble(lane -> lane.wish));
    places.set(line, arrangement.merged(parts, lanes));
    arrangement.arrange(places.line(line));
  }

  /** The parts of a line, block by block; a block's wish is the mean of its parts'. */
  private List<Spot> inBlocks(List<Spot> spots) {
    List<List<Spot>> blocks = new ArrayList<>();
    int last = -1;
    for (Spot spot : spots) {
      if (survey.blockOf(spot.part) != last) {
        blocks.add(new ArrayList<>());
        last = survey.blockOf(spot.part);
      }
      blocks.get(blocks.size() - 1).add(spot);
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
    Pull before = isBefore ? before(spot, line) : new Pull();
    Pull behind = isBehind ? behind(spot, line) : new Pull();
    if (before.isNone() && behind.isNone()) {
      return bands.isFirst(line) ? spot.across : before(spot, line).or(spot.across);
    }
    if (before.isNone() || behind.isNone()) {
      return before.or(behind.or(spot.across));
    }
    return (before.or(0) + behind.or(0)) / 2;
  }

  private Pull before(Spot spot, int line) {
    Pull pull = new Pull();
    for (Bond bond : survey.bonds()) {
      boolean isMine = spot.bond == bond.index() || bond.far().contains(spot.part);
      if (isMine && line > places.first(bond)) {
        pull.add(places.exits(bond, line - 1), !inLine(bond.near(), line - 1).isEmpty());
      }
    }
    return pull;
  }

  private Pull behind(Spot spot, int line) {
    Pull pull = new Pull();
    for (Bond bond : survey.bonds()) {
      boolean isMine = spot.bond == bond.index() || bond.near().contains(spot.part);
      if (isMine && line < places.last(bond)) {
        pull.add(places.entries(bond, line + 1), !inLine(bond.far(), line + 1).isEmpty());
      }
    }
    return pull;
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
}
