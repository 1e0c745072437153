package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.sim.run.Conditions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What queueing theory says of a scenario, at every load that the slider has. It is worked out when
 * the site is built: theory takes more code than all demos together, and a page needs its results
 * only.
 *
 * @param conditions when it says something of a run
 * @param byLoad at each load in per cent
 */
record Foretold(Conditions conditions, Map<String, AtLoad> byLoad) {
  static final int LEAST_LOAD = 10;
  static final int MOST_LOAD = 300;
  static final int LOAD_STEP = 10;

  /** Nothing is known. */
  static final Foretold NOTHING = new Foretold(new Conditions(false, false, 0), Map.of());

  /**
   * At one load.
   *
   * @param figures by their names in a report
   * @param overloads why nodes cannot keep up: clauses
   * @param why why not all of the clients' figures are certain, in a sentence; empty if they are
   */
  record AtLoad(Map<String, Double> figures, List<String> overloads, String why) {
    AtLoad {
      figures = new LinkedHashMap<>(figures);
      overloads = List.copyOf(overloads);
    }
  }

  Foretold {
    byLoad = new LinkedHashMap<>(byLoad);
  }

  /** The figures at a load, as the setting has it; none where nothing is known. */
  Map<String, Double> figures(String load) {
    return byLoad.containsKey(load) ? byLoad.get(load).figures() : Map.of();
  }

  /** The figures that a run can be held against; none where something disturbed it. */
  Map<String, Double> figures(String load, Film film) {
    boolean isAbout = film.cues().isEmpty() && conditions.hold(film.report());
    return isAbout ? figures(load) : Map.of();
  }

  /**
   * The figures to expect of any run at a load; none where something may disturb it, which only a
   * run can tell.
   */
  Map<String, Double> certainFigures(String load) {
    boolean isCertain = conditions.isPossible() && !conditions.isConditional();
    return isCertain ? figures(load) : Map.of();
  }

  /** Why not all figures to expect of any run at a load are known; empty if they are. */
  String why(String load) {
    return byLoad.containsKey(load) ? byLoad.get(load).why() : "";
  }

  /** Why nodes cannot keep up at a load. */
  List<String> overloads(String load) {
    return byLoad.containsKey(load) ? byLoad.get(load).overloads() : List.of();
  }
}
