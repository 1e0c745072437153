package io.github.groundplan.demo.stage.town;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns places into a plan: how far along each line stands, and by which points each road goes. */
final class Drawing {
  private static final double MARGIN = 20;
  private static final double TRACK_PITCH = 10;

  /** Further down than any place in a band. */
  private static final double BELOW = 1e6;

  private static final double LEAST_GAP = 40;

  private final Survey survey;
  private final Lines lines;
  private final Format format;
  private final int inBand;
  private final Placement placement;
  private final Gap[] gaps;

  /** How far along each line begins. */
  private final double[] starts;

  private final double[] lengths;

  /** What is added to a place across, for each band. */
  private final double[] shifts;

  /** Where the lanes between a band and the next begin, across. */
  private final double[] folds;

  private double leftMargin = MARGIN;
  private double length;
  private double breadth;

  Drawing(Survey survey, Lines lines, Format format, int inBand) {
    this.survey = survey;
    this.lines = lines;
    this.format = format;
    this.inBand = inBand;
    placement = new Placement(survey, lines, format, inBand);
    gaps = new Gap[lines.count()];
    starts = new double[lines.count()];
    lengths = new double[lines.count()];
    int bands = (lines.count() + inBand - 1) / inBand;
    shifts = new double[bands];
    folds = new double[bands];
    for (int line = 0; line < lines.count(); line++) {
      gaps[line] = new Gap(turns(line), survey.bonds().size());
    }
    if (format.isWide()) {
      setColumns();
      setBands();
    } else {
      setRows();
    }
  }

  boolean fits() {
    return placement.fits();
  }

  Plan plan() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (int part = 0; part < survey.partCount(); part++) {
      boxes.put(survey.name(part), format.box(starts[lines.lineOf(part)], across(part)));
    }
    List<Road> roads = new ArrayList<>();
    List<Node> ground = new ArrayList<>();
    for (Bond bond : survey.bonds()) {
      Pavement pavement = new Pavement();
      for (int near : bond.near()) {
        for (int far : bond.far()) {
          Points points = points(bond, near, far);
          roads.add(
              Road.plain(
                  survey.name(near), survey.name(far), points.street(format), bond.isDashed()));
          points.pave(format, pavement);
        }
      }
      ground.add(Plan.line(pavement.path(), bond.isDashed(), ""));
    }
    return new Plan(
        format.isWide() ? "wide" : "tall",
        format.isWide() ? length : breadth,
        format.isWide() ? breadth : length,
        boxes,
        roads,
        ground);
  }

  private boolean isFold(int line) {
    return (line + 1) % inBand == 0 && line + 1 < lines.count();
  }

  private List<Gap.Turn> turns(int line) {
    List<Gap.Turn> turns = new ArrayList<>();
    for (Bond bond : survey.bonds()) {
      if (placement.first(bond) <= line) {
        List<Double> before = new ArrayList<>(placement.exits(bond, line));
        List<Double> behind = new ArrayList<>();
        if (bond.isInner() && placement.first(bond) == line) {
          List<Double> beside = beside(bond, line);
          if (beside.isEmpty() && placement.last(bond) == line) {
            continue;
          }
          before.addAll(beside);
        }
        if (line < placement.last(bond)) {
          behind.addAll(isFold(line) ? List.of(BELOW + bond.index()) : placement.entries(bond, line + 1));
        }
        if (!before.isEmpty() && before.size() + behind.size() > 1) {
          List<Double> lanes =
              placement.hasLane(bond, line) ? List.of(placement.lane(bond, line)) : List.of();
          turns.add(new Gap.Turn(List.of(bond), array(before), array(behind), lanes));
        }
      }
    }
    return turns;
  }

  /** Places of parts that a bond reaches within its first line, other than the next one. */
  private List<Double> beside(Bond bond, int line) {
    List<Double> beside = new ArrayList<>();
    for (int far : bond.far()) {
      if (lines.lineOf(far) == line && !areNeighbours(bond.near().get(0), far)) {
        beside.add(placement.across(far));
      }
    }
    return beside;
  }

  private boolean areNeighbours(int near, int far) {
    double distance = Math.abs(placement.across(far) - placement.across(near));
    return lines.lineOf(near) == lines.lineOf(far)
        && distance <= format.boxAcross() + format.space() + 0.5
        && !isLaneBetween(near, far);
  }

  private boolean isLaneBetween(int near, int far) {
    double from = Math.min(placement.across(near), placement.across(far));
    double to = Math.max(placement.across(near), placement.across(far));
    for (Spot spot : placement.line(lines.lineOf(near))) {
      if (spot.isLane() && spot.across > from && spot.across < to) {
        return true;
      }
    }
    return false;
  }

  private static double[] array(List<Double> values) {
    double[] array = new double[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private void setColumns() {
    int foldTracks = 0;
    int endTracks = 0;
    for (int line = 0; line < lines.count(); line++) {
      boolean isEnd = (line + 1) % inBand == 0 || line + 1 == lines.count();
      endTracks = isEnd ? Math.max(endTracks, gaps[line].tracks()) : endTracks;
      foldTracks = isFold(line) ? Math.max(foldTracks, gaps[line].tracks()) : foldTracks;
    }
    leftMargin = MARGIN + foldTracks * TRACK_PITCH;
    double free =
        Format.WIDE_WIDTH - leftMargin - MARGIN - endTracks * TRACK_PITCH;
    Widths widths = new Widths(free - inBand * format.boxAlong(), gaps, inBand);
    double start = leftMargin + Math.floor(widths.rest() / 20) * 10;
    for (int line = 0; line < lines.count(); line++) {
      boolean isFirst = line % inBand == 0;
      starts[line] = isFirst ? start : starts[line - 1] + format.boxAlong() + lengths[line - 1];
      lengths[line] = widths.of(line % inBand);
    }
    leftMargin = start;
    length = Format.WIDE_WIDTH;
  }

  private void setBands() {
    double top = MARGIN;
    for (int band = 0; band < shifts.length; band++) {
      double least = 1e9;
      double most = -1e9;
      int end = Math.min(lines.count(), (band + 1) * inBand);
      for (int line = band * inBand; line < end; line++) {
        for (Spot spot : placement.line(line)) {
          double half = spot.isLane() ? 0 : format.boxAcross() / 2;
          least = Math.min(least, spot.across - half);
          most = Math.max(most, spot.across + half);
        }
      }
      shifts[band] = top - least;
      folds[band] = most + shifts[band] + MARGIN;
      top = folds[band] + gaps[end - 1].tracks() * TRACK_PITCH + MARGIN - TRACK_PITCH;
      breadth = most + shifts[band] + MARGIN;
    }
    breadth = Math.ceil(breadth / Format.CELL) * Format.CELL;
  }

  private void setRows() {
    double start = MARGIN;
    for (int line = 0; line < lines.count(); line++) {
      starts[line] = start;
      double needed = (gaps[line].tracks() + 1) * TRACK_PITCH;
      lengths[line] = Math.max(LEAST_GAP, Math.ceil(needed / Format.CELL) * Format.CELL);
      start += format.boxAlong() + lengths[line];
    }
    int last = lines.count() - 1;
    length = starts[last] + format.boxAlong() + MARGIN + (gaps[last].tracks() > 0 ? MARGIN : 0);
    shifts[0] = Format.TALL_WIDTH / 2;
    breadth = Format.TALL_WIDTH;
  }

  private double across(int part) {
    return placement.across(part) + shifts[lines.lineOf(part) / inBand];
  }

  private double along(Bond bond, int line) {
    double begin = starts[line] + format.boxAlong();
    int track = gaps[line].track(bond);
    boolean isEnd = (line + 1) % inBand == 0 || line + 1 == lines.count();
    if (isEnd) {
      return begin + TRACK_PITCH * (track + 1);
    }
    double room = lengths[line];
    double pitch = Math.min(TRACK_PITCH, room / (gaps[line].tracks() + 1));
    return begin + room / 2 + (track - (gaps[line].tracks() - 1) / 2.0) * pitch;
  }

  private Points points(Bond bond, int near, int far) {
    int from = lines.lineOf(near);
    int to = lines.lineOf(far);
    Points points = new Points();
    if (from == to && areNeighbours(near, far)) {
      double middle = starts[from] + format.boxAlong() / 2;
      double half = across(far) > across(near) ? format.boxAcross() / 2 : -format.boxAcross() / 2;
      points.add(middle, across(near) + half);
      points.add(middle, across(far) - half);
      return points;
    }
    int last = Math.max(to - 1, from);
    double end = across(far) + gaps[last].aside(bond, placement.across(far), from == to);
    points.add(
        starts[from] + format.boxAlong(),
        across(near) + gaps[from].aside(bond, placement.across(near), true));
    for (int line = from; line <= last; line++) {
      turn(points, bond, line, line < last ? lane(bond, line + 1) : end, from < to);
    }
    points.add(from == to ? starts[to] + format.boxAlong() : starts[to], end);
    return points;
  }

  private double lane(Bond bond, int line) {
    return placement.lane(bond, line) + shifts[line / inBand];
  }

  private void turn(Points points, Bond bond, int line, double next, boolean isGoingOn) {
    if (gaps[line].track(bond) < 0) {
      if (line + 1 < lines.count() && !isFold(line)) {
        points.add(starts[line] + format.boxAlong(), points.lastAcross());
        points.add(starts[line + 1], next);
      }
      return;
    }
    double along = along(bond, line);
    points.add(along, points.lastAcross());
    if (isFold(line) && isGoingOn) {
      int track = gaps[line].track(bond);
      double lane = folds[line / inBand] + track * TRACK_PITCH;
      points.add(along, lane);
      along = leftMargin - (gaps[line].tracks() - track) * TRACK_PITCH;
      points.add(along, lane);
    }
    points.add(along, next);
  }
}
