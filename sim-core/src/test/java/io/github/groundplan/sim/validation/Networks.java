package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.ErlangFormulas;
import io.github.groundplan.sim.theory.ExponentialCalls;
import io.github.groundplan.sim.theory.ForkJoin;
import io.github.groundplan.sim.theory.JacksonNetwork;
import io.github.groundplan.sim.theory.Mg1;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.OpenStation;
import io.github.groundplan.sim.theory.SumOfExponentials;
import java.util.ArrayList;
import java.util.List;

/** Nodes that call nodes. */
final class Networks {
  private static final String APP = "app";
  private static final String FRONT = "front";

  private Networks() {}

  static Family tandems() {
    List<Experiment> experiments = new ArrayList<>();
    for (double load : List.of(0.3, 0.5, 0.8, 0.9)) {
      experiments.add(tandem(load));
      experiments.add(tandemOfTwo(load));
    }
    return new Family(
        "Tandem queues",
        "A caller with any number of workers calls three stations in turn, with 1, 1 and 2"
            + " workers of mean services 1, 0.8 and 1.5 s: each is a queue M/M/c of its own"
            + " (Burke 1956; Jackson 1957). Two of one worker each: the responses are exponential and"
            + " independent (Reich 1957).",
        experiments);
  }

  private static Experiment tandem(double load) {
    List<OpenStation> stations =
        List.of(
            new OpenStation(load, 1, 1),
            new OpenStation(0, 1 / 0.8, 1),
            new OpenStation(0, 1 / 1.5, 2));
    double[][] routing = {{0, 1, 0}, {0, 0, 1}, {0, 0, 0}};
    JacksonNetwork theory = new JacksonNetwork(stations, routing);
    Experiment experiment =
        Experiment.of(
                "tandem of 3 at " + Grid.text(load),
                Parts.system(
                    Parts.poisson(load, FRONT),
                    Parts.chain(FRONT, "a", "b", "c"),
                    station("a", 1, 1),
                    station("b", 1, 0.8),
                    station("c", 2, 1.5)),
                load,
                load,
                theory.meanInSystem())
            .expecting(
                Prediction.of("mean response", theory.meanResponse(), Readings.meanResponse()));
    for (int i = 0; i < stations.size(); i++) {
      String station = List.of("a", "b", "c").get(i);
      Mmc queue = theory.stations().get(i);
      experiment =
          experiment.expecting(
              Prediction.of(
                  "mean wait at " + station,
                  queue.figures().meanWait(),
                  at(station, NodeFigures::waitMean)));
    }
    return experiment;
  }

  private static Experiment tandemOfTwo(double load) {
    double first = 1 / (1 - load);
    double second = 1 / (1 / 0.8 - load);
    SumOfExponentials theory = new SumOfExponentials(first, second);
    return Experiment.of(
            "tandem of 2 at " + Grid.text(load),
            Parts.system(
                Parts.poisson(load, FRONT),
                Parts.chain(FRONT, "a", "b"),
                station("a", 1, 1),
                station("b", 1, 0.8)),
            load,
            load,
            load * theory.mean())
        .expecting(
            Prediction.of("mean response", theory.mean(), Readings.meanResponse()),
            percentile(50, theory),
            percentile(95, theory),
            percentile(99, theory));
  }

  private static NodeSpec station(String name, int workers, double mean) {
    return Parts.server(name, Work.of(workers, new Distribution.Exponential(mean)));
  }

  static Family heldWorkers() {
    List<Experiment> experiments = new ArrayList<>();
    for (double load : Grid.LOADS) {
      experiments.add(heldWorker(load));
    }
    for (int workers : Grid.WORKERS) {
      experiments.add(heldWorkersLost(workers));
    }
    return new Family(
        "Workers held while others work",
        "A worker waits for what it calls, so its service is the sum of both: M/G/1 with services"
            + " of two stages (Pollaczek and Khinchine), and M/G/c/c (Erlang B).",
        experiments);
  }

  private static Experiment heldWorker(double load) {
    Mg1 theory = new Mg1(load, new Distribution.Erlang(2, 1));
    return WorkerQueues.single(
            "worker held at " + Grid.text(load), half(1), load, load, theory.figures())
        .in(
            Parts.system(
                Parts.poisson(load, APP),
                Parts.server(APP, half(1), "db"),
                Parts.server("db", half(1))))
        .expecting(WorkerQueues.waits(theory.figures()));
  }

  private static Experiment heldWorkersLost(int workers) {
    double rate = 0.9 * workers;
    return Experiment.of(
            workers + " workers held, no queue",
            Parts.system(
                Parts.poisson(rate, APP),
                Parts.server(APP, half(workers).withQueueLimit(0), "db"),
                Parts.server("db", half(workers))),
            0.8,
            rate,
            workers)
        .expecting(LossSystems.refused(ErlangFormulas.blocking(workers, rate)));
  }

  private static Work half(int workers) {
    return Work.of(workers, new Distribution.Exponential(0.5));
  }

  static Family forks() {
    List<Experiment> experiments = new ArrayList<>();
    for (int calls : Grid.WORKERS) {
      experiments.add(fork(calls));
    }
    for (double load : List.of(0.3, 0.5, 0.8, 0.95)) {
      experiments.add(forkOfQueues(load));
    }
    return new Family(
        "Calls side by side",
        "All n calls are made at once to nodes without queues, and the slowest counts: Rényi 1953;"
            + " for the tails Dean and Barroso 2013. Two nodes with queues: Flatto and Hahn 1984.",
        experiments);
  }

  private static Experiment fork(int calls) {
    ExponentialCalls theory = new ExponentialCalls(calls, 1);
    List<String> names = new ArrayList<>();
    List<NodeSpec> nodes = new ArrayList<>();
    for (int i = 1; i <= calls; i++) {
      names.add("leaf" + i);
      nodes.add(Parts.external("leaf" + i, Grid.EXPONENTIAL));
    }
    nodes.add(0, Parts.fork(FRONT, names));
    return Experiment.of(
            "slowest of " + calls,
            Parts.system(Parts.poisson(1, FRONT), nodes.toArray(new NodeSpec[0])),
            0.5,
            1,
            theory.meanOfSlowest())
        .expecting(
            Prediction.of("mean response", theory.meanOfSlowest(), Readings.meanResponse()),
            Prediction.of(
                "deviation of response",
                Math.sqrt(theory.varianceUntil(calls)),
                Readings.responseDeviation()),
            percentile(50, theory.slowestTail()),
            percentile(95, theory.slowestTail()),
            percentile(99, theory.slowestTail()));
  }

  private static Experiment forkOfQueues(double load) {
    ForkJoin theory = new ForkJoin(load, 1);
    return Experiment.of(
            "slower of 2 queues at " + Grid.text(load),
            Parts.system(
                Parts.poisson(load, FRONT),
                Parts.fork(FRONT, List.of("a", "b")),
                station("a", 1, 1),
                station("b", 1, 1)),
            load,
            load,
            load * theory.meanResponse())
        .expecting(Prediction.of("mean response", theory.meanResponse(), Readings.meanResponse()));
  }
}
