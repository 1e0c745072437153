package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.List;

/** Lists what roads do in the gap behind a line. */
final class Turns {
  /** Further down than any place in a band. */
  private static final double BELOW = 1e6;

  private final Survey survey;
  private final Lines lines;
  private final Format format;
  private final Bands bands;
  private final Places places;

  Turns(Survey survey, Lines lines, Format format, Bands bands, Places places) {
    this.survey = survey;
    this.lines = lines;
    this.format = format;
    this.bands = bands;
    this.places = places;
  }

  /** All turns in the gap behind {@code line}. */
  List<Turn> behind(int line) {
    List<Turn> turns = new ArrayList<>();
    for (Bond bond : survey.bonds()) {
      if (places.first(bond) <= line) {
        List<Double> before = before(bond, line);
        List<Double> behind = behind(bond, line);
        if (!before.isEmpty() && before.size() + behind.size() > 1) {
          List<Double> lanes =
              places.hasLane(bond, line) ? List.of(places.lane(bond, line)) : List.of();
          turns.add(new Turn(List.of(bond), before, behind, lanes));
        }
      }
    }
    return turns;
  }

  private List<Double> before(Bond bond, int line) {
    List<Double> before = new ArrayList<>(places.exits(bond, line));
    if (bond.isInner() && places.first(bond) == line) {
      before.addAll(beside(bond, line));
    }
    return before;
  }

  private List<Double> behind(Bond bond, int line) {
    if (line >= places.last(bond)) {
      return List.of();
    }
    return bands.isFold(line) ? List.of(BELOW + bond.index()) : places.entries(bond, line + 1);
  }

  /** Places of parts that a bond reaches within its first line, other than the next one. */
  private List<Double> beside(Bond bond, int line) {
    List<Double> beside = new ArrayList<>();
    for (int far : bond.far()) {
      if (lines.lineOf(far) == line && !areNeighbours(bond.near().get(0), far)) {
        beside.add(places.across(far));
      }
    }
    return beside;
  }

  /** Whether a straight line from one to the other crosses nothing. */
  boolean areNeighbours(int near, int far) {
    double distance = Math.abs(places.across(far) - places.across(near));
    return lines.lineOf(near) == lines.lineOf(far)
        && distance <= format.boxAcross() + format.space() + 0.5
        && !isLaneBetween(near, far);
  }

  private boolean isLaneBetween(int near, int far) {
    double from = Math.min(places.across(near), places.across(far));
    double to = Math.max(places.across(near), places.across(far));
    for (Spot spot : places.line(lines.lineOf(near))) {
      if (spot.isLane() && spot.across > from && spot.across < to) {
        return true;
      }
    }
    return false;
  }
}
