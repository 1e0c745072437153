package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.Gm1;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.PowerOfChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests spread over replicas with a queue each. */
final class Balancing {
  private static final String APP = "app";

  /** Whose mean field is taken for a limit. */
  private static final int REPLICAS = 100;

  private static final String BALANCER = "balancer";

  private Balancing() {}

  static Family random() {
    List<Experiment> experiments = new ArrayList<>();
    for (int replicas : List.of(2, 10)) {
      for (double load : List.of(0.3, 0.5, 0.8, 0.95)) {
        Mm1 theory = new Mm1(load, 1);
        experiments.add(
            balanced("random", Routing.RANDOM, replicas, load, theory.figures().meanInSystem())
                .expecting(
                    Prediction.of(
                        "mean response", theory.figures().meanResponse(), Readings.meanResponse()),
                    percentile(95, theory.responseTail())));
      }
    }
    return new Family(
        "Random routing",
        "Poisson arrivals that are split by chance stay Poisson: each replica is an M/M/1 queue"
            + " (Kleinrock 1975, section 4.1).",
        experiments);
  }

  static Family inTurn() {
    List<Experiment> experiments = new ArrayList<>();
    for (int replicas : List.of(2, 5, 10)) {
      for (double load : List.of(0.3, 0.5, 0.8, 0.95)) {
        experiments.add(inTurn(replicas, load));
      }
    }
    return new Family(
        "Round-robin",
        "Of Poisson arrivals each replica gets every n-th: E(n)/M/1 (Kleinrock 1975, section 6.4).",
        experiments);
  }

  private static Experiment inTurn(int replicas, double load) {
    Gm1 theory = new Gm1(new Distribution.Erlang(replicas, 1 / load), 1);
    return balanced(
            "round-robin", Routing.ROUND_ROBIN, replicas, load, theory.figures().meanInSystem())
        .expecting(
            Prediction.of(
                "mean response", theory.figures().meanResponse(), Readings.meanResponse()),
            percentile(95, theory.responseTail()))
        .expectingIf(
            theory.waitShare() >= WorkerQueues.OFTEN,
            Prediction.of(
                "mean wait", theory.figures().meanWait(), at(APP, NodeFigures::waitMean)));
  }

  static Family powerOfTwo() {
    List<Experiment> experiments = new ArrayList<>();
    for (double load : List.of(0.3, 0.5, 0.8, 0.9, 0.95)) {
      experiments.add(powerOfTwo(load));
    }
    return new Family(
        "Power of two choices",
        "The mean field of endlessly many replicas (Vvedenskaya and others 1996; Mitzenmacher"
            + " 2001), for 100 of them. The error of the limit is of the order 1 / n and grows with the"
            + " load (Gast, \"Expected Values Estimated via Mean-Field Approximation Are"
            + " 1/N-Accurate\", 2017): 0.2 / (n (1 - ρ)) is allowed.",
        experiments);
  }

  private static Experiment powerOfTwo(double load) {
    PowerOfChoices theory = new PowerOfChoices(load, 1, 2);
    Allowance limit = Allowance.limit(0.2 / (REPLICAS * (1 - load)));
    return balanced(
            "power of two", Routing.POWER_OF_TWO, REPLICAS, load, theory.figures().meanInSystem())
        .expecting(
            Prediction.of("mean response", theory.figures().meanResponse(), Readings.meanResponse())
                .allowing(limit),
            percentile(50, theory.responseTail()).allowing(limit),
            percentile(95, theory.responseTail()).allowing(limit),
            percentile(99, theory.responseTail()).allowing(limit));
  }

  private static Experiment balanced(
      String name, Routing routing, int replicas, double load, double inOne) {
    return Experiment.of(
        name + " of " + replicas + " at " + Grid.text(load),
        Parts.system(
            Parts.poisson(load * replicas, BALANCER),
            Parts.balancer(BALANCER, routing, APP),
            Parts.servers(APP, replicas, Work.of(1, Grid.EXPONENTIAL))),
        load,
        load * replicas,
        inOne * replicas);
  }

  static Family shares() {
    Kind weighted = new Kind.Balancer(Routing.WEIGHTED, List.of(3, 2), Optional.empty());
    Scenario scenario =
        Parts.system(
            Parts.poisson(1, BALANCER),
            Parts.node(BALANCER, weighted, 1, Work.none(), "a", "b"),
            Parts.external("a", Grid.EXPONENTIAL),
            Parts.external("b", Grid.EXPONENTIAL));
    return new Family(
        "Shares of the load",
        "By weight; and of a database's calls those that read, which go to the followers, so that"
            + " each machine is an M/M/1 queue, or E(2)/M/1 where two followers take turns.",
        List.of(
            Experiment.of("weights 3 and 2", scenario, 0.5, 1, 1)
                .expecting(
                    Prediction.of("share of a", 0.6, Readings.callsPerRequest("a")),
                    Prediction.of("share of b", 0.4, Readings.callsPerRequest("b"))),
            database(1),
            database(2)));
  }

  private static Experiment database(int followers) {
    double writes = 0.5;
    double reads = 0.7 * followers;
    double rate = writes + reads;
    NodeSpec database =
        Parts.node(
            "db", new Kind.Database(followers, 1, reads / rate), 1, Work.of(1, Grid.EXPONENTIAL));
    Gm1 follower = new Gm1(new Distribution.Erlang(followers, 1 / 0.7), 1);
    return Experiment.of(
            "database with " + followers + (followers == 1 ? " follower" : " followers"),
            Parts.system(Parts.poisson(rate, "db"), database),
            0.7,
            rate,
            1 + 2.4 * followers)
        .expecting(
            Prediction.of("share of the primary", writes / rate, Readings.callsPerRequest("db.1")),
            Prediction.of(
                "mean wait at the primary",
                new Mm1(writes, 1).figures().meanWait(),
                at("db.1", NodeFigures::waitMean)),
            Prediction.of(
                "mean wait at a follower",
                follower.figures().meanWait(),
                at("db.2", NodeFigures::waitMean)));
  }
}
