package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.Gm1;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.QueueFigures;
import java.util.ArrayList;
import java.util.List;

/** Arrivals that are not Poisson, or not for ever; and work that nobody waits for. */
final class ArrivalPatterns {
  private static final String APP = "app";

  private ArrivalPatterns() {}

  static Family constant() {
    List<Experiment> experiments = new ArrayList<>();
    for (double load : Grid.LOADS) {
      Gm1 theory = new Gm1(new Distribution.Constant(1 / load), 1);
      experiments.add(
          Experiment.of(
                  "D/M/1 at " + Grid.text(load),
                  Parts.system(
                      Parts.clients(new Arrivals.Constant(load), APP),
                      Parts.server(APP, Work.of(1, Grid.EXPONENTIAL))),
                  load,
                  load,
                  theory.figures().meanInSystem())
              .expecting(
                  Prediction.of(
                      "mean response", theory.figures().meanResponse(), Readings.meanResponse()),
                  percentile(50, theory.responseTail()),
                  percentile(95, theory.responseTail()),
                  percentile(99, theory.responseTail()))
              .expectingIf(
                  theory.waitShare() >= WorkerQueues.OFTEN,
                  Prediction.of(
                      "mean wait", theory.figures().meanWait(), at(APP, NodeFigures::waitMean))));
    }
    experiments.add(atTheSameTime());
    return new Family(
        "Constant arrivals",
        "D/M/1 (Kleinrock 1975, section 6.4). And D/D/1 without a queue at a load of 1, where each"
            + " arrives as the one before leaves, and is answered as its timeout is over: that is"
            + " soon enough by the order of events, and none fails.",
        experiments);
  }

  private static Experiment atTheSameTime() {
    Work work = Work.of(1, new Distribution.Constant(1)).withQueueLimit(0);
    ClientSpec clients = Parts.clients(new Arrivals.Constant(1), APP);
    return Experiment.of(
            "D/D/1/1 at 1",
            Parts.system(Parts.with(clients, CallPolicy.timeout(1)), Parts.server(APP, work)),
            0.5,
            1,
            1)
        .expecting(
            Prediction.of("completed", 1, Readings.share(RequestFigures::completed)),
            Prediction.of("mean response", 1, Readings.meanResponse()));
  }

  static Family changing() {
    Arrivals wave = new Arrivals.Wave(1, 5, 0.5);
    List<Experiment> experiments = new ArrayList<>();
    experiments.add(
        unlimited("wave from 1/s to 5/s", Grid.EXPONENTIAL, 3)
            .in(Parts.system(Parts.clients(wave, APP), Parts.external(APP, Grid.EXPONENTIAL))));
    experiments.add(spike());
    for (Grid.Service service : Grid.ALL) {
      experiments.add(unlimited("M/G/∞ " + service.name(), service.distribution(), 3));
    }
    return new Family(
        "Arrival rates, and nodes without a queue",
        "The mean of a wave lies half way; a spike counts for as long as it lasts; and as many are"
            + " in a node without a queue as come in the mean time of a service (M/G/∞, Little).",
        experiments);
  }

  /** A quarter of the time before a spike, half of it within, a quarter after. */
  private static Experiment spike() {
    return Experiment.timed(
            "spike from 1/s to 4/s, half of the time",
            seconds ->
                Parts.system(
                    Parts.clients(spike(seconds), APP), Parts.external(APP, Grid.EXPONENTIAL)),
            2.5)
        .expecting(Prediction.of("arrivals a second", 2.5, Readings.arrivalRate()));
  }

  private static Arrivals spike(double seconds) {
    return new Arrivals.Spike(1, 4, seconds * (Laboratory.WARM_UP + 0.25), seconds * 0.5);
  }

  private static Experiment unlimited(String name, Distribution service, double rate) {
    return Experiment.of(
            name,
            Parts.system(Parts.poisson(rate, APP), Parts.external(APP, service)),
            0.5,
            rate,
            rate)
        .expecting(
            Prediction.of("arrivals a second", rate, Readings.arrivalRate()),
            Prediction.of("in system", rate, at(APP, NodeFigures::inSystemMean)),
            Prediction.of("mean response", 1, Readings.meanResponse()));
  }

  static Family brokers() {
    List<Experiment> experiments = new ArrayList<>();
    for (int consumers : List.of(1, 5)) {
      for (double load : List.of(0.5, 0.8, 0.95)) {
        experiments.add(broker(consumers, load));
      }
    }
    return new Family(
        "Brokers",
        "Jobs that are acknowledged at once and done later wait as requests do: M/M/c.",
        experiments);
  }

  private static Experiment broker(int consumers, double load) {
    QueueFigures theory = new Mmc(load * consumers, 1, consumers).figures();
    NodeSpec broker = Parts.node(APP, new Kind.Queue(), 1, Work.of(consumers, Grid.EXPONENTIAL));
    return Experiment.of(
            "broker, "
                + consumers
                + (consumers == 1 ? " consumer" : " consumers")
                + " at "
                + Grid.text(load),
            Parts.system(Parts.poisson(load * consumers, APP), broker),
            load,
            load * consumers,
            theory.meanInSystem())
        .expecting(WorkerQueues.waits(theory))
        .expecting(
            Prediction.of("utilisation", theory.utilisation(), at(APP, NodeFigures::utilisation)));
  }
}
