package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.theory.ErlangA;
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
    for (double patience : List.of(0.5, 2.0)) {
      for (double load : List.of(0.5, 0.8, 0.95, 1.5)) {
        // Barrer's share, with that of who finds nobody taken first.
        double weight = load * ExactMath.exp((load - 1) * patience);
        double share = (1 - load) * weight / (1 - load * weight);
        experiments.add(
            experiment(
                    "M/M/1+D, patience " + Grid.text(patience) + " s, at " + Grid.text(load),
                    1,
                    new Distribution.Constant(patience),
                    load,
                    3)
                .expecting(
                    left(share),
                    Prediction.of(
                        "utilisation", load * (1 - share), at(APP, NodeFigures::utilisation))));
      }
    }
    return new Family(
        "Patience, constant",
        "M/M/1+D (Barrer, \"Queuing with Impatient Customers and Ordered Service\", Operations"
            + " Research 5, 1957).",
        experiments);
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
