package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Charts;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.screening.Graphs;
import io.github.groundplan.demo.screening.Screening;
import io.github.groundplan.sim.measure.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run, with what was killed in it. */
final class Outage implements Take {
  /** The width of the windows of charts, by which recovery is judged too. */
  static final double WINDOW_SECONDS = 1;

  private final Screening screening;
  private final List<Challenge> challenges;

  /** The mean share of busy workers of the servers that serve, by window; NaN where none does. */
  private final double[] busy;

  Outage(Film film, Values settings) {
    Graphs graphs = new Graphs(film, World.TITLES);
    screening =
        new Screening(
            film,
            List.of(
                graphs.success(),
                graphs.latency(),
                graphs.utilisation(World.SERVERS, levels(settings))));
    challenges = Challenge.of(film);
    busy = busy(film);
  }

  /** Ready to be watched. */
  Screening screening() {
    return screening;
  }

  /** How it stands to each challenge. */
  List<Challenge> challenges() {
    return challenges;
  }

  private static Map<String, Double> levels(Values settings) {
    Map<String, Double> levels = new LinkedHashMap<>();
    for (int servers = World.SERVER_COUNT; servers > 1; servers--) {
      double expected = Expectation.utilisation(settings, servers);
      if (expected < 1) {
        levels.put("theory, " + servers + " up", expected);
      }
    }
    return levels;
  }

  private static double[] busy(Film film) {
    Charts charts = film.charts();
    double[] busy = new double[charts.count()];
    double[] serving = charts.serving(World.SERVERS);
    for (String server : film.machinesOf(World.SERVERS)) {
      double[] one = charts.busyShare(server);
      for (int i = 0; i < busy.length; i++) {
        busy[i] += serving[i] > 0 ? one[i] / serving[i] : Double.NaN;
      }
    }
    return busy;
  }

  Film film() {
    return screening.film();
  }

  /**
   * The mean share of busy workers in the whole windows of the last seconds.
   *
   * @param seconds from the run's start
   * @param length in seconds, one or more
   * @return NaN if no window is over, or if no server served in one
   */
  double busy(double seconds, double length) {
    int end = film().charts().over(seconds);
    int start = Math.max(0, end - (int) (length / WINDOW_SECONDS));
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += busy[i];
    }
    return end == start ? Double.NaN : sum / (end - start);
  }

  @Override
  public Trace trace() {
    return screening.trace();
  }
}
