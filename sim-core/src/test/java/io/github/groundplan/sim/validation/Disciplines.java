package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.theory.ErlangFormulas;
import io.github.groundplan.sim.theory.LastComeFirstServed;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.Mmck;
import io.github.groundplan.sim.theory.PriorityClass;
import io.github.groundplan.sim.theory.PriorityMg1;
import io.github.groundplan.sim.theory.ProcessorSharing;
import io.github.groundplan.sim.theory.QueueFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Other orders of service than first come, first served. */
final class Disciplines {
  private static final String APP = "app";
  private static final List<String> CLASSES = List.of("urgent", "usual", "patient");

  private Disciplines() {}

  /** Services that vary much take too many requests at the highest load. */
  private static List<Double> loads(Grid.Service service) {
    Distribution each = service.distribution();
    return each.variance() > 1 ? List.of(0.3, 0.5, 0.8) : List.of(0.3, 0.5, 0.8, 0.95);
  }

  static Family priorities() {
    List<Experiment> experiments = new ArrayList<>();
    for (Grid.Service service : Grid.ALL) {
      for (double load : loads(service)) {
        experiments.add(priorities(service.name(), service.distribution(), load));
      }
    }
    for (double load : List.of(0.5, 0.8, 0.95)) {
      experiments.add(prioritiesOfMany(5, load));
    }
    return new Family(
        "Priorities",
        "M/G/1 of three classes, each a third of the arrivals, served by urgency without"
            + " interruption: Cobham 1954, equation 3; of several workers equation 4.",
        experiments);
  }

  private static Experiment priorities(String name, Distribution service, double load) {
    double rate = load / CLASSES.size();
    List<PriorityClass> classes =
        Collections.nCopies(CLASSES.size(), new PriorityClass(rate, service));
    PriorityMg1 theory = new PriorityMg1(classes);
    Work work = Work.of(1, service).with(Discipline.PRIORITY);
    Experiment experiment =
        Experiment.of(
                "priorities, " + name + " at " + Grid.text(load),
                Parts.system(clients(rate), Parts.server(APP, work)),
                load,
                load,
                theory.figures().meanInSystem())
            .expecting(
                Prediction.of(
                    "mean wait", theory.figures().meanWait(), at(APP, NodeFigures::waitMean)));
    for (int i = 0; i < CLASSES.size(); i++) {
      String clientsOfClass = CLASSES.get(i);
      experiment =
          experiment.expecting(
              Prediction.of(
                  "mean response, " + clientsOfClass,
                  theory.figures(i).meanResponse(),
                  Readings.meanResponse(clientsOfClass)));
    }
    return experiment;
  }

  private static List<ClientSpec> clients(double rate) {
    List<ClientSpec> clients = new ArrayList<>();
    for (int i = 0; i < CLASSES.size(); i++) {
      clients.add(Parts.clients(CLASSES.get(i), new Arrivals.Poisson(rate), APP, i));
    }
    return clients;
  }

  private static Experiment prioritiesOfMany(int workers, double load) {
    double rate = load * workers / CLASSES.size();
    Work work = Work.of(workers, Grid.EXPONENTIAL).with(Discipline.PRIORITY);
    QueueFigures all = new Mmc(load * workers, 1, workers).figures();
    Experiment experiment =
        Experiment.of(
                "priorities, " + workers + " workers at " + Grid.text(load),
                Parts.system(clients(rate), Parts.server(APP, work)),
                load,
                load * workers,
                all.meanInSystem())
            .expecting(Prediction.of("mean wait", all.meanWait(), at(APP, NodeFigures::waitMean)));
    double untilFree = ErlangFormulas.waiting(workers, load * workers) / workers;
    for (int i = 0; i < CLASSES.size(); i++) {
      double before = load * i / CLASSES.size();
      double with = load * (i + 1) / CLASSES.size();
      String clientsOfClass = CLASSES.get(i);
      experiment =
          experiment.expecting(
              Prediction.of(
                  "mean response, " + clientsOfClass,
                  1 + untilFree / ((1 - before) * (1 - with)),
                  Readings.meanResponse(clientsOfClass)));
    }
    return experiment;
  }

  static Family sharing() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : List.of(1, 5)) {
      for (Grid.Service service : Grid.ALL) {
        for (double load : loads(service)) {
          experiments.add(sharing(service, workers, load));
        }
      }
    }
    for (Grid.Service service : Grid.ALL) {
      experiments.add(sharingBounded(service, 5, 0.9));
    }
    return new Family(
        "Processor sharing",
        "M/G/c-PS: of the service the mean alone counts, as in M/M/c (Kleinrock 1976, section 4.4;"
            + " Cohen 1979); and with room for K alone as in M/M/1/K.",
        experiments);
  }

  private static Experiment sharing(Grid.Service service, int workers, double load) {
    Distribution each = service.distribution();
    QueueFigures theory = new ProcessorSharing(load * workers, each, workers).figures();
    String name = "M/G/" + workers + "-PS " + service.name() + " at " + Grid.text(load);
    Work work = Work.of(workers, each).with(Discipline.SHARING);
    return WorkerQueues.single(name, work, load * workers, load, theory)
        .expecting(
            Prediction.of("in system", theory.meanInSystem(), at(APP, NodeFigures::inSystemMean)));
  }

  private static Experiment sharingBounded(Grid.Service service, int places, double load) {
    Mmck theory = new Mmck(load, 1, 1, places);
    Work work =
        Work.of(1, service.distribution()).with(Discipline.SHARING).withQueueLimit(places - 1);
    String name = "M/G/1/" + places + "-PS " + service.name() + " at " + Grid.text(load);
    return WorkerQueues.single(name, work, load, load, theory.figures())
        .expecting(LossSystems.refused(theory.blocking()));
  }

  static Family deviations() {
    List<Experiment> experiments = new ArrayList<>();
    for (int workers : List.of(1, 5)) {
      for (double load : List.of(0.3, 0.5, 0.7)) {
        Mmc theory = new Mmc(load * workers, 1, workers);
        LastComeFirstServed stack = new LastComeFirstServed(theory);
        experiments.add(deviation("FIFO", Discipline.FIFO, workers, load, theory.waitVariance()));
        experiments.add(deviation("LIFO", Discipline.LIFO, workers, load, stack.waitVariance()));
      }
    }
    return new Family(
        "Order of service",
        "M/M/c: whether the first or the last that came is served next, the means are the same and"
            + " the deviation is not (Kingman 1962; Kleinrock 1975, equation 5.142).",
        experiments);
  }

  private static Experiment deviation(
      String name, Discipline discipline, int workers, double load, double waitVariance) {
    QueueFigures theory = new Mmc(load * workers, 1, workers).figures();
    return WorkerQueues.single(
            name + " M/M/" + workers + " at " + Grid.text(load),
            Work.of(workers, Grid.EXPONENTIAL).with(discipline),
            load * workers,
            load,
            theory)
        .expecting(
            Prediction.of(
                "deviation of response",
                Math.sqrt(waitVariance + 1),
                Readings.responseDeviation()));
  }
}
