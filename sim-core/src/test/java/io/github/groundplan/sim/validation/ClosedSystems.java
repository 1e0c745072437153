package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.ClosedNetwork;
import io.github.groundplan.sim.theory.ClosedStation;
import io.github.groundplan.sim.theory.FiniteSource;
import io.github.groundplan.sim.theory.QueueFigures;
import java.util.ArrayList;
import java.util.List;

/** Users who wait for an answer, think, and ask again. */
final class ClosedSystems {
  private static final String APP = "app";

  private ClosedSystems() {}

  static Family users() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : Grid.WORKERS) {
      for (int usersPerWorker : List.of(2, 10)) {
        for (double load : List.of(0.3, 0.6, 0.9)) {
          int users = usersPerWorker * workers;
          double think = usersPerWorker / load - 1;
          experiments.add(
              users("exponential", new Distribution.Exponential(think), users, workers, load));
        }
      }
    }
    experiments.add(users("constant", new Distribution.Constant(9), 10, 1, 0.9));
    experiments.add(users("lognormal", new Distribution.LogNormal(9, 1.5), 10, 1, 0.9));
    experiments.add(users("hyperexponential", new Distribution.HyperExponential(9, 3), 10, 1, 0.9));
    for (Grid.Service service : Grid.GENERAL) {
      experiments.add(sharing(service));
    }
    return new Family(
        "Users who think",
        "M/M/c//N (Gross and others 2008, section 2.8; of the time to think the mean alone counts, and"
            + " where a worker is shared of the service too: Baskett and others 1975). Loads are what users would ask for if nobody waited.",
        experiments);
  }

  private static Experiment users(
      String name, Distribution think, int users, int workers, double load) {
    FiniteSource theory = new FiniteSource(users, think.mean(), 1, workers);
    QueueFigures figures = theory.figures();
    return Experiment.of(
            users + " users, " + name + " thoughts, M/M/" + workers + " at " + Grid.text(load),
            Parts.system(
                Parts.clients(new Arrivals.Users(users, think), APP),
                Parts.server(APP, Work.of(workers, Grid.EXPONENTIAL))),
            load,
            figures.throughput(),
            users)
        .expecting(
            Prediction.of("throughput", figures.throughput(), Readings.throughput(APP)),
            Prediction.of("mean response", figures.meanResponse(), Readings.meanResponse()),
            percentile(95, theory.responseTail()))
        .expectingIf(theory.waitTail().above(0) >= WorkerQueues.OFTEN, WorkerQueues.waits(figures));
  }

  private static Experiment sharing(Grid.Service service) {
    QueueFigures theory = new FiniteSource(10, 9, 1, 1).figures();
    Work work = Work.of(1, service.distribution()).with(Discipline.SHARING);
    return Experiment.of(
            "10 users, shared worker, " + service.name(),
            Parts.system(
                Parts.clients(new Arrivals.Users(10, new Distribution.Exponential(9)), APP),
                Parts.server(APP, work)),
            0.8,
            theory.throughput(),
            10)
        .expecting(
            Prediction.of("throughput", theory.throughput(), Readings.throughput(APP)),
            Prediction.of("mean response", theory.meanResponse(), Readings.meanResponse()));
  }

  static Family networks() {
    List<Experiment> experiments = new ArrayList<>();
    for (int users : List.of(1, 3, 10, 30)) {
      experiments.add(network(users));
    }
    return new Family(
        "Closed networks",
        "Users who think for 3 s and pass station a twice, b and c once, with mean services of 0.3,"
            + " 0.5 and 0.4 s and 1, 1 and 2 workers: the product form (Gordon and Newell 1967; Buzen"
            + " 1973), with single workers mean value analysis (Reiser and Lavenberg 1980).",
        experiments);
  }

  private static Experiment network(int users) {
    List<ClosedStation> stations =
        List.of(new ClosedStation(2, 0.3), new ClosedStation(1, 0.5), new ClosedStation(1, 0.4, 2));
    ClosedNetwork theory = new ClosedNetwork(users, 3, stations);
    Experiment experiment =
        Experiment.of(
                "network of 3 stations, " + users + " users",
                Parts.system(
                    Parts.clients(
                        new Arrivals.Users(users, new Distribution.Exponential(3)), "front"),
                    Parts.chain("front", "a", "b", "a", "c"),
                    station("a", 1, 0.3),
                    station("b", 1, 0.5),
                    station("c", 2, 0.4)),
                0.8,
                theory.throughput(),
                users)
            .expecting(
                Prediction.of("throughput", theory.throughput(), Readings.throughput("front")),
                Prediction.of("mean response", theory.meanResponse(), Readings.meanResponse()));
    for (int i = 0; i < stations.size(); i++) {
      String station = List.of("a", "b", "c").get(i);
      QueueFigures figures = theory.figures(i);
      experiment =
          experiment.expecting(
              Prediction.of(
                  "in system at " + station,
                  figures.meanInSystem(),
                  at(station, NodeFigures::inSystemMean)));
    }
    return experiment;
  }

  private static NodeSpec station(String name, int workers, double mean) {
    return Parts.server(name, Work.of(workers, new Distribution.Exponential(mean)));
  }
}
