package io.github.groundplan.demo.stage.town;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws places as a plan: its boxes, and by which points each road goes. */
final class Drawing {
  private final Survey survey;
  private final Lines lines;
  private final Format format;
  private final Bands bands;
  private final Places places;
  private final Turns turns;
  private final Gap[] gaps;
  private final Extent extent;

  Drawing(Survey survey, Lines lines, Format format, Bands bands) {
    this.survey = survey;
    this.lines = lines;
    this.format = format;
    this.bands = bands;
    places = Placement.of(survey, lines, format, bands);
    turns = new Turns(survey, lines, format, bands, places);
    gaps = new Gap[lines.count()];
    for (int line = 0; line < lines.count(); line++) {
      gaps[line] = new Gap(turns.behind(line), survey.bonds().size());
    }
    extent = new Extent(format, bands, places, gaps);
  }

  /** Whether nothing is squeezed. */
  boolean fits() {
    return places.fits();
  }

  Plan plan() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (int part = 0; part < survey.partCount(); part++) {
      boxes.put(survey.name(part), format.box(extent.start(lines.lineOf(part)), across(part)));
    }
    List<Road> roads = new ArrayList<>();
    List<Element> ground = new ArrayList<>();
    for (Bond bond : survey.bonds()) {
      ground.add(draw(bond, roads));
    }
    return new Plan(
        format.isWide() ? "wide" : "tall", extent.width(), extent.height(), boxes, roads, ground);
  }

  /** Adds the roads of a bond; what is seen of them is one line that forks. */
  private Element draw(Bond bond, List<Road> roads) {
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
    return Plan.line(pavement.path(), bond.isDashed(), "");
  }

  private double across(int part) {
    return extent.across(lines.lineOf(part), places.across(part));
  }

  private Points points(Bond bond, int near, int far) {
    int from = lines.lineOf(near);
    int to = lines.lineOf(far);
    if (turns.areNeighbours(near, far)) {
      return straight(near, far);
    }
    Points points = new Points();
    int last = Math.max(to - 1, from);
    double end = across(far) + gaps[last].aside(bond, places.across(far), from == to);
    points.add(extent.end(from), across(near) + gaps[from].aside(bond, places.across(near), true));
    for (int line = from; line <= last; line++) {
      turn(points, bond, line, line < last ? lane(bond, line + 1) : end, from < to);
    }
    points.add(from == to ? extent.end(to) : extent.start(to), end);
    return points;
  }

  /** From a part to the next in its line. */
  private Points straight(int near, int far) {
    double middle = extent.start(lines.lineOf(near)) + format.boxAlong() / 2;
    double half = across(far) > across(near) ? format.boxAcross() / 2 : -format.boxAcross() / 2;
    Points points = new Points();
    points.add(middle, across(near) + half);
    points.add(middle, across(far) - half);
    return points;
  }

  private double lane(Bond bond, int line) {
    return extent.across(line, places.lane(bond, line));
  }

  private void turn(Points points, Bond bond, int line, double next, boolean isGoingOn) {
    if (gaps[line].track(bond) >= 0) {
      double along = extent.track(bond, line);
      points.add(along, points.lastAcross());
      if (bands.isFold(line) && isGoingOn) {
        points.add(along, extent.foldAcross(bond, line));
        along = extent.foldAlong(bond, line);
        points.add(along, extent.foldAcross(bond, line));
      }
      points.add(along, next);
    } else if (!bands.isLast(line)) {
      // As good as straight: all of the slant is in the gap.
      points.add(extent.end(line), points.lastAcross());
      points.add(extent.start(line + 1), next);
    }
  }
}
