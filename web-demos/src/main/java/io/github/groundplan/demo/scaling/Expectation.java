package io.github.groundplan.demo.scaling;

import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.theory.Mmck;
import io.github.groundplan.sim.theory.Tail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What theory says of servers under a steady load that nobody changes: the balancer draws lots, so
 * that each server meets a Poisson stream of its own and is an M/M/c/K queue.
 */
final class Expectation {
  private final double rate;
  private final Mmck model;

  Expectation(Values settings, int servers, int size) {
    rate = settings.amount(World.LOAD);
    model =
        new Mmck(
            rate / servers,
            size / World.SERVICE_SECONDS,
            World.WORKERS,
            World.WORKERS + World.PLACES);
  }

  /** What a long run should measure, by figure; that run's own servers are read from it. */
  static Map<String, Double> of(Values settings, LongRun longRun) {
    return longRun instanceof LongRun.Done done
        ? new Expectation(settings, servers(done.figures()), size(done.figures())).figures()
        : Map.of();
  }

  /** How many servers a report is about: it lists them one by one, unless there is one only. */
  static int servers(Map<String, Double> figures) {
    int servers = 0;
    while (figures.containsKey("nodes.app." + (servers + 1) + ".utilisation")) {
      servers++;
    }
    return Math.max(1, servers);
  }

  /** The size of a report's servers: the power of two that is nearest to how fast they worked. */
  static int size(Map<String, Double> figures) {
    double mean = figures.getOrDefault("nodes.app.serviceMean", World.SERVICE_SECONDS);
    int size = 1;
    while (size < World.LARGEST_SIZE && World.SERVICE_SECONDS / mean > 1.4 * size) {
      size *= 2;
    }
    return size;
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    Tail response = model.responseTail();
    figures.put("latency.mean", mean());
    double[] percents = {50, 95, 99, 99.9};
    String[] names = {"p50", "p95", "p99", "p999"};
    for (int i = 0; i < names.length; i++) {
      figures.put("latency." + names[i], World.TRAVEL_SECONDS + response.percentile(percents[i]));
    }
    figures.put("throughput", rate * (1 - model.blocking()));
    return figures;
  }

  private double mean() {
    return World.TRAVEL_SECONDS + model.figures().meanResponse();
  }

  /** Theory in words, and what was measured beside it. */
  String beside(RequestFigures measured) {
    double p99 = World.TRAVEL_SECONDS + model.responseTail().percentile(99);
    return "Theory ("
        + model.notation()
        + " and "
        + Quantity.plainDuration(World.TRAVEL_SECONDS)
        + " on the way): "
        + Quantity.fineShare(model.figures().utilisation())
        + " busy, mean "
        + Quantity.duration(mean())
        + ", p99 "
        + Quantity.duration(p99)
        + ", dropped "
        + Quantity.fineShare(model.blocking())
        + ". "
        + mean(measured);
  }

  private static String mean(RequestFigures measured) {
    Optional<Interval> interval = measured.latencyInterval();
    String requests = Quantity.count(measured.completed()) + " requests";
    return interval.isEmpty()
        ? "Measured in " + requests + ", too few to tell how sure their mean is."
        : "Measured in "
            + requests
            + ": mean "
            + Quantity.duration(measured.latency().mean())
            + " ± "
            + Quantity.duration(interval.get().halfWidth())
            + " (95 %).";
  }
}
