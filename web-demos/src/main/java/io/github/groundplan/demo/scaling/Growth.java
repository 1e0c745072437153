package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.film.Charts;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.screening.Graph;
import io.github.groundplan.demo.screening.Graphs;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.sim.measure.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run: its film and charts, how busy its servers were, and what they cost. */
final class Growth implements Take {
  /** The width of the windows over which charts and utilisation are means. */
  static final double WINDOW_SECONDS = 1;

  private final Screening screening;
  private final Ledger ledger;

  /** In each window, how many servers' worth of work was done, and how many took calls. */
  private final double[] working;

  private final double[] serving;

  Growth(Film film, boolean isAutomatic) {
    ledger = new Ledger(film.trace());
    Graphs graphs = Graphs.unmarked(film);
    screening =
        new Screening(
            film,
            List.of(
                graphs.traffic(),
                ledger.servers(graphs),
                graphs.utilisation(World.APP, levels(isAutomatic)),
                titled("Requests that wait", graphs.queue(World.APP)),
                graphs.latency(),
                ledger.prices(graphs)));
    Charts charts = film.charts();
    working = charts.working(World.APP);
    serving = charts.serving(World.APP);
  }

  private static Graph titled(String title, Graph graph) {
    return new Graph(title, graph.chart());
  }

  private static Map<String, Double> levels(boolean isAutomatic) {
    Map<String, Double> levels = new LinkedHashMap<>();
    if (isAutomatic) {
      levels.put("add", World.ADD_ABOVE);
      levels.put("remove", World.REMOVE_BELOW);
    }
    return levels;
  }

  @Override
  public Trace trace() {
    return film().trace();
  }

  Film film() {
    return screening.film();
  }

  Screening screening() {
    return screening;
  }

  Ledger ledger() {
    return ledger;
  }

  /**
   * The mean share of busy workers in the windows that end between two times, 0 to 1; NaN if no
   * window does.
   */
  double utilisation(double from, double to) {
    Charts charts = film().charts();
    double worked = 0;
    double there = 0;
    for (int i = charts.over(from); i < charts.over(to); i++) {
      worked += working[i];
      there += serving[i];
    }
    // A server that drains works, and takes no calls.
    return there > 0 ? Math.min(1, worked / there) : Double.NaN;
  }
}
