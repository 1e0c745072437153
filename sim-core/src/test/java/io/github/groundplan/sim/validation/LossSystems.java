package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RateLimit;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.policy.Shedding;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.ErlangFormulas;
import io.github.groundplan.sim.theory.MgcLoss;
import io.github.groundplan.sim.theory.TokenBucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Systems that turn requests away rather than let them wait. */
final class LossSystems {
  /** Shares below are asked for of no run: they take too many requests to be seen. */
  static final double SELDOM = 0.02;

  private static final String APP = "app";

  private LossSystems() {}

  static Family noQueue() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : Grid.WORKERS) {
      for (Grid.Service service : Grid.ALL) {
        for (double load : List.of(0.3, 0.5, 0.8, 0.95, 1.5)) {
          MgcLoss theory = new MgcLoss(load * workers, service.distribution(), workers);
          if (theory.blocking() >= SELDOM) {
            experiments.add(noQueue(service, workers, load, theory));
          }
        }
      }
    }
    return new Family(
        "M/G/c/c",
        "Who finds no worker free is refused: Erlang B, for which the service's mean alone counts"
            + " (Sevastyanov 1957). Loads are what is offered.",
        experiments);
  }

  private static Experiment noQueue(
      Grid.Service service, int workers, double load, MgcLoss theory) {
    Work work = Work.of(workers, service.distribution()).withQueueLimit(0);
    String name = "M/G/" + workers + "/" + workers + " " + service.name();
    return Experiment.of(
            name + " at " + Grid.text(load),
            Parts.system(Parts.poisson(load * workers, APP), Parts.server(APP, work)),
            load,
            load * workers,
            theory.figures().meanInSystem())
        .expecting(
            refused(theory.blocking()),
            Prediction.of(
                "utilisation", theory.figures().utilisation(), at(APP, NodeFigures::utilisation)),
            Prediction.of("mean response", 1, Readings.meanResponse()));
  }

  static Prediction refused(double share) {
    return Prediction.of("refused", share, Readings.share(RequestFigures::rejected));
  }

  static Family bulkheads() {
    List<Experiment> experiments = new ArrayList<>();
    for (int places : Grid.WORKERS) {
      double theory = ErlangFormulas.blocking(places, places * 0.9);
      CallPolicy policy =
          new CallPolicy(
              Double.POSITIVE_INFINITY,
              Retry.never(),
              Double.POSITIVE_INFINITY,
              Optional.empty(),
              places);
      Scenario scenario =
          Parts.system(
              Parts.with(Parts.poisson(places * 0.9, APP), policy),
              Parts.external(APP, new Distribution.HyperExponential(1, 2)));
      experiments.add(
          Experiment.of("bulkhead of " + places, scenario, 0.8, places * 0.9, places)
              .expecting(
                  refused(theory),
                  Prediction.of("in system", places * 0.9 * (1 - theory), Readings.inSystem())));
    }
    return new Family(
        "Bulkheads",
        "So many calls out at a time, no more: Erlang B again. Offered load 0.9,"
            + " hyperexponential services.",
        experiments);
  }

  static Family rateLimits() {
    List<Experiment> experiments = new ArrayList<>();
    for (int burst : List.of(1, 2, 5, 20)) {
      for (double load : List.of(0.5, 0.8, 0.95, 1.5)) {
        double theory = new TokenBucket(1, burst).refusedShare(load);
        if (theory >= SELDOM) {
          experiments.add(rateLimit(burst, load, theory));
        }
      }
    }
    return new Family(
        "Rate limits",
        "Poisson arrivals at a token bucket: the tokens missing are as the work in an M/D/1 queue with"
            + " room for as many as the bucket holds (Cruz 1991; Gross and others 2008, section"
            + " 5.1).",
        experiments);
  }

  private static Experiment rateLimit(int burst, double load, double theory) {
    Admission limit = new Admission(Optional.of(new RateLimit(1, burst)), Optional.empty());
    return Experiment.of(
            "bucket of " + burst + " at " + Grid.text(load),
            Parts.system(
                Parts.poisson(load, APP),
                Parts.with(Parts.external(APP, new Distribution.Constant(0)), limit)),
            load,
            load,
            burst)
        .expecting(refused(theory));
  }

  static Family shedding() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : List.of(1, 5)) {
      for (double share : List.of(0.5, 1.0)) {
        for (double load : List.of(0.8, 1.5)) {
          experiments.add(shedding(workers, share, load));
        }
      }
      experiments.add(sparing(workers));
    }
    return new Family(
        "Load shedding",
        "M/M/c of which arrivals are refused with some probability while more than twice as many"
            + " as there are workers are in the system, or those of low priority alone: a"
            + " birth-death process (Kleinrock 1975, section 3.1).",
        experiments);
  }

  private static Experiment shedding(int workers, double share, double load) {
    int above = 2 * workers;
    double rate = load * workers;
    BirthAndDeath theory =
        new BirthAndDeath(
            2000, n -> n > above ? rate * (1 - share) : rate, n -> Math.min(n, workers));
    return Experiment.of(
            "shed " + Grid.text(share) + " of M/M/" + workers + " at " + Grid.text(load),
            Parts.system(Parts.poisson(rate, APP), shedder(workers, above, share, 0)),
            load,
            rate,
            theory.mean(n -> n))
        .expecting(
            refused(theory.mean(n -> n > above ? share : 0)),
            Prediction.of("in system", theory.mean(n -> n), Readings.inSystem()));
  }

  private static Experiment sparing(int workers) {
    int above = 2 * workers;
    double urgent = 0.4 * workers;
    double rate = 1.2 * workers;
    BirthAndDeath theory =
        new BirthAndDeath(2000, n -> n > above ? urgent : rate, n -> Math.min(n, workers));
    return Experiment.of(
            "shed the less urgent of M/M/" + workers,
            Parts.system(
                List.of(
                    Parts.clients("urgent", new Arrivals.Poisson(urgent), APP, 0),
                    Parts.clients("other", new Arrivals.Poisson(rate - urgent), APP, 1)),
                shedder(workers, above, 1, 1)),
            0.8,
            rate,
            theory.mean(n -> n))
        .expecting(
            Prediction.of(
                "refused of the less urgent",
                theory.mean(n -> n > above ? 1 : 0),
                Readings.share("other", RequestFigures::rejected)),
            Prediction.of("in system", theory.mean(n -> n), Readings.inSystem()));
  }

  private static NodeSpec shedder(int workers, int above, double share, int spared) {
    Admission admission =
        new Admission(Optional.empty(), Optional.of(new Shedding(above, share, spared)));
    return Parts.with(Parts.server(APP, Work.of(workers, Grid.EXPONENTIAL)), admission);
  }
}
