package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.theory.Mg1;
import io.github.groundplan.sim.theory.Mg1k;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.Mmck;
import io.github.groundplan.sim.theory.QueueFigures;
import io.github.groundplan.sim.theory.Tail;
import io.github.groundplan.sim.theory.TimedMg1;
import java.util.ArrayList;
import java.util.List;

/** Queues of one node: Poisson arrivals, some workers, first come first served. */
final class WorkerQueues {
  /** Means over waits are asked for where at least this share of requests waits. */
  static final double OFTEN = 0.05;

  private static final String APP = "app";

  private WorkerQueues() {}

  static Family unbounded() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : Grid.WORKERS) {
      for (double load : Grid.LOADS) {
        experiments.add(unbounded(workers, load));
      }
    }
    return new Family(
        "M/M/c",
        "Exponential services, any number may wait: Erlang C (Erlang 1917; Cooper 1981, section"
            + " 3.5), with the distribution of the response by partial fractions.",
        experiments);
  }

  private static Experiment unbounded(int workers, double load) {
    Mmc theory = new Mmc(load * workers, 1, workers);
    QueueFigures figures = theory.figures();
    return single(
            "M/M/" + workers + " at " + Grid.text(load),
            Work.of(workers, Grid.EXPONENTIAL),
            load * workers,
            load,
            figures)
        .expecting(
            percentile(50, theory.responseTail()),
            percentile(95, theory.responseTail()),
            percentile(99, theory.responseTail()))
        .expectingIf(theory.waitShare() >= OFTEN, waits(figures));
  }

  static Family general() {
    List<Experiment> experiments = new ArrayList<>();
    for (Grid.Service service : Grid.GENERAL) {
      for (double load : Grid.LOADS) {
        experiments.add(general(service.name(), service.distribution(), load));
      }
    }
    for (double load : Grid.LOADS) {
      experiments.add(general("uniform", new Distribution.Uniform(0, 2), load));
      experiments.add(general("Pareto alpha 5", new Distribution.Pareto(0.8, 5), load));
    }
    return new Family(
        "M/G/1",
        "One worker, services of any distribution: Pollaczek and Khinchine (Kleinrock 1975,"
            + " section 5.7), and percentiles by the transform.",
        experiments);
  }

  private static Experiment general(String name, Distribution service, double load) {
    QueueFigures figures = new Mg1(load, service).figures();
    return single(
            "M/G/1 " + name + " at " + Grid.text(load), Work.of(1, service), load, load, figures)
        .expecting(waits(figures))
        .expecting(percentiles(service, load));
  }

  /** Of those services whose percentiles have a form. */
  private static Prediction[] percentiles(Distribution service, double load) {
    if (service instanceof Distribution.Constant) {
      // At half load the median lies between those who wait and those who do not: anywhere.
      return new Prediction[] {percentile(95, new TimedMg1(load, service).responseTail())};
    }
    if (service instanceof Distribution.Erlang
        || service instanceof Distribution.HyperExponential) {
      Tail tail = new TimedMg1(load, service).responseTail();
      return new Prediction[] {percentile(50, tail), percentile(95, tail)};
    }
    return new Prediction[0];
  }

  static Family boundedGeneral() {
    List<Experiment> experiments = new ArrayList<>();
    for (Grid.Service service : Grid.ALL) {
      for (int places : List.of(2, 6)) {
        for (double load : List.of(0.5, 0.8, 0.95, 1.5)) {
          if (!(service.distribution() instanceof Distribution.LogNormal)) {
            experiments.add(boundedGeneral(service, places, load));
          }
        }
      }
    }
    return new Family(
        "M/G/1/K",
        "One worker and room for K, services of any distribution: the chain left behind by"
            + " departures (Gross and others 2008, section 5.1).",
        experiments);
  }

  private static Experiment boundedGeneral(Grid.Service service, int places, double load) {
    Mg1k theory = new Mg1k(load, service.distribution(), places);
    return single(
            "M/G/1/" + places + " " + service.name() + " at " + Grid.text(load),
            Work.of(1, service.distribution()).withQueueLimit(places - 1),
            load,
            load,
            theory.figures())
        .expecting(waits(theory.figures()))
        .expectingIf(
            theory.blocking() >= LossSystems.SELDOM, LossSystems.refused(theory.blocking()));
  }

  static Family bounded() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : Grid.WORKERS) {
      for (int waiting : List.of(1, 10)) {
        for (double load : Grid.LOADS_AND_OVERLOAD) {
          experiments.add(bounded(workers, waiting, load));
        }
      }
    }
    return new Family(
        "M/M/c/K",
        "Exponential services, so many may wait, who finds no room is refused (Gross and others"
            + " 2008, section 2.5). Loads are what is offered.",
        experiments);
  }

  private static Experiment bounded(int workers, int waiting, double load) {
    Mmck theory = new Mmck(load * workers, 1, workers, workers + waiting);
    QueueFigures figures = theory.figures();
    return single(
            "M/M/" + workers + "/" + (workers + waiting) + " at " + Grid.text(load),
            Work.of(workers, Grid.EXPONENTIAL).withQueueLimit(waiting),
            load * workers,
            load,
            figures)
        .expecting(
            Prediction.of("throughput", figures.throughput(), Readings.throughput(APP)),
            percentile(95, theory.responseTail()))
        .expectingIf(theory.waitTail().above(0) >= OFTEN, waits(figures))
        .expectingIf(
            theory.blocking() >= LossSystems.SELDOM, LossSystems.refused(theory.blocking()));
  }

  static Experiment single(
      String name, Work work, double arrivalRate, double load, QueueFigures figures) {
    return Experiment.of(
            name,
            Parts.system(Parts.poisson(arrivalRate, APP), Parts.server(APP, work)),
            load,
            arrivalRate,
            figures.meanInSystem())
        .expecting(
            Prediction.of("mean response", figures.meanResponse(), Readings.meanResponse()),
            Prediction.of("utilisation", figures.utilisation(), at(APP, NodeFigures::utilisation)));
  }

  static Prediction[] waits(QueueFigures figures) {
    return new Prediction[] {
      Prediction.of("mean wait", figures.meanWait(), at(APP, NodeFigures::waitMean)),
      Prediction.of("mean queue", figures.meanQueue(), at(APP, NodeFigures::queueMean))
    };
  }
}
