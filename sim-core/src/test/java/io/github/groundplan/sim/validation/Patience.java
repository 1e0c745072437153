package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.theory.ErlangA;
import io.github.groundplan.sim.theory.FixedPatience;
import java.util.ArrayList;
import java.util.List;

/** Requests that leave the queue when they have waited too long. */
final class Patience {
  private static final String APP = "app";

  private Patience() {}

  static Family exponential() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : Grid.WORKERS) {
      for (double patience : List.of(0.5, 5.0)) {
        for (double load : List.of(0.5, 0.8, 0.95, 1.5)) {
          ErlangA theory = new ErlangA(load * workers, 1, workers, patience);
          if (theory.abandonShare() >= LossSystems.SELDOM) {
            experiments.add(exponential(theory, workers, patience, load));
          }
        }
      }
    }
    return new Family(
        "Patience, exponential",
        "M/M/c+M, Erlang A (Palm 1937; Mandelbaum and Zeltyn 2007).",
        experiments);
  }

  private static Experiment exponential(ErlangA theory, int workers, double patience, double load) {
    return experiment(
            "M/M/" + workers + "+M, patience " + Grid.text(patience) + " s, at " + Grid.text(load),
            workers,
            new Distribution.Exponential(patience),
            load,
            theory.figures().meanInSystem())
        .expecting(
            left(theory.abandonShare()),
            Prediction.of(
                "mean response of served", theory.meanWaitOfServed() + 1, Readings.meanResponse()),
            Prediction.of(
                "mean wait of served", theory.meanWaitOfServed(), at(APP, NodeFigures::waitMean)),
            Prediction.of(
                "mean queue", theory.figures().meanQueue(), at(APP, NodeFigures::queueMean)),
            Prediction.of(
                "utilisation", theory.figures().utilisation(), at(APP, NodeFigures::utilisation)));
  }

  static Family constant() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : List.of(1, 5)) {
      for (double patience : List.of(0.5, 2.0)) {
        for (double load : List.of(0.5, 0.8, 0.95, 1.5)) {
          FixedPatience theory = new FixedPatience(load * workers, 1, workers, patience);
          if (theory.abandonShare() >= LossSystems.SELDOM) {
            experiments.add(constant(theory, workers, patience, load));
          }
        }
      }
    }
    return new Family(
        "Patience, constant", "M/M/c+D (Barrer 1957; Baccelli and Hébuterne 1981).", experiments);
  }

  private static Experiment constant(
      FixedPatience theory, int workers, double patience, double load) {
    return experiment(
            "M/M/" + workers + "+D, patience " + Grid.text(patience) + " s, at " + Grid.text(load),
            workers,
            new Distribution.Constant(patience),
            load,
            theory.figures().meanInSystem())
        .expecting(
            left(theory.abandonShare()),
            Prediction.of(
                "mean wait of served", theory.meanWaitOfServed(), at(APP, NodeFigures::waitMean)),
            Prediction.of(
                "mean queue", theory.figures().meanQueue(), at(APP, NodeFigures::queueMean)),
            Prediction.of(
                "utilisation", theory.figures().utilisation(), at(APP, NodeFigures::utilisation)));
  }

  private static Experiment experiment(
      String name, int workers, Distribution patience, double load, double inSystem) {
    double rate = load * workers;
    return Experiment.of(
        name,
        Parts.system(
            Parts.withPatience(Parts.poisson(rate, APP), patience),
            Parts.server(APP, Work.of(workers, Grid.EXPONENTIAL))),
        load,
        rate,
        inSystem);
  }

  private static Prediction left(double share) {
    return Prediction.of("left the queue", share, Readings.share(RequestFigures::timedOut));
  }
}
