package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.BreakerRule;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.ExponentialCalls;
import io.github.groundplan.sim.theory.HedgedCall;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.Tail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What callers do about slow and failing calls, but for trying again. */
final class CallPolicies {
  private static final String APP = "app";
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private CallPolicies() {}

  static Family timeouts() {
    List<Experiment> experiments = new ArrayList<>();
    for (double timeout : List.of(0.5, 2.0)) {
      double lost = ExactMath.exp(-timeout);
      double mean = 1 - timeout * lost / (1 - lost);
      experiments.add(
          experiment(
                  "timeout of " + Grid.text(timeout) + " s, no queue",
                  CallPolicy.timeout(timeout),
                  Parts.external(APP, Grid.EXPONENTIAL))
              .expecting(
                  timedOut(lost), Prediction.of("mean response", mean, Readings.meanResponse())));
    }
    for (double load : List.of(0.3, 0.5, 0.8)) {
      experiments.add(timeoutInQueue(load));
    }
    return new Family(
        "Timeouts",
        "Who gives up leaves the work behind, so that times are as if nobody did: as many time out"
            + " as would take longer.",
        experiments);
  }

  private static Experiment timeoutInQueue(double load) {
    Mm1 theory = new Mm1(load, 1);
    return Experiment.of(
            "timeout of 3 s, M/M/1 at " + Grid.text(load),
            Parts.system(
                Parts.with(Parts.poisson(load, APP), CallPolicy.timeout(3)),
                Parts.server(APP, Work.of(1, Grid.EXPONENTIAL))),
            load,
            load,
            theory.figures().meanInSystem())
        .expecting(
            timedOut(theory.responseTail().above(3)),
            Prediction.of("mean wait", theory.figures().meanWait(), at(APP, NodeFigures::waitMean)),
            Prediction.of("utilisation", load, at(APP, NodeFigures::utilisation)));
  }

  static Family hedges() {
    List<Experiment> experiments = new ArrayList<>();
    for (double delay : List.of(0.2, 1.0)) {
      Tail alone = new ExponentialCalls(1, 1).slowestTail();
      HedgedCall theory = new HedgedCall(alone, delay);
      // The second copy, if there is one, halves what is left.
      double mean = 1 - theory.extraCalls() / 2;
      experiments.add(
          experiment(
                  "second copy after " + Grid.text(delay) + " s",
                  policy(NEVER, Retry.never(), delay, Optional.empty()),
                  Parts.external(APP, Grid.EXPONENTIAL))
              .expecting(
                  attempts(1 + theory.extraCalls()),
                  Prediction.of("mean response", mean, Readings.meanResponse()),
                  percentile(50, theory),
                  percentile(95, theory),
                  percentile(99, theory)));
    }
    return new Family(
        "Hedged requests",
        "A second copy is sent after a while d, and whichever is answered first counts: beyond d"
            + " the tail of exponential services is e^-t e^-(t - d) (Dean and Barroso 2013).",
        experiments);
  }

  static Family breakers() {
    List<Experiment> experiments = new ArrayList<>();
    for (double open : List.of(2.0, 10.0)) {
      BreakerRule rule = new BreakerRule(0.5, 10, open, 1);
      NodeSpec app =
          Parts.node(
              APP,
              new Kind.External(),
              1,
              new Work(
                  Work.UNLIMITED,
                  Work.UNLIMITED,
                  Discipline.FIFO,
                  new Distribution.Constant(0),
                  1,
                  1));
      experiments.add(
          experiment(
                  "breaker open for " + Grid.text(open) + " s",
                  policy(NEVER, Retry.never(), NEVER, Optional.of(rule)),
                  app)
              .expecting(attempts(1 / (1 + open))));
    }
    return new Family(
        "Circuit breakers",
        "Before a node that always fails, a breaker lets through the first request of each time it"
            + " has been open: of Poisson arrivals at a rate of 1/s one in 1 + T, by renewal"
            + " (Kleinrock 1975, section 5.2). Nodes that fail now and then: no closed form.",
        experiments);
  }

  static Experiment experiment(String name, CallPolicy policy, NodeSpec app) {
    return Experiment.of(
        name, Parts.system(Parts.with(Parts.poisson(1, APP), policy), app), 0.5, 1, 4);
  }

  static CallPolicy policy(
      double timeout, Retry retry, double hedge, Optional<BreakerRule> breaker) {
    return new CallPolicy(timeout, retry, hedge, breaker, CallPolicy.UNBOUNDED);
  }

  static NodeSpec failing(double share) {
    Work work =
        new Work(Work.UNLIMITED, Work.UNLIMITED, Discipline.FIFO, Grid.EXPONENTIAL, 1, share);
    return Parts.node(APP, new Kind.External(), 1, work);
  }

  static Prediction attempts(double theory) {
    return Prediction.of("calls a request", theory, Readings.callsPerRequest(APP));
  }

  static Prediction failed(double theory) {
    return Prediction.of("failed", theory, Readings.share(RequestFigures::failed));
  }

  static Prediction timedOut(double theory) {
    return Prediction.of("timed out", theory, Readings.share(RequestFigures::timedOut));
  }
}
