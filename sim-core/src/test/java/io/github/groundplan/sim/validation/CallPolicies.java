package io.github.groundplan.sim.validation;

import static io.github.groundplan.sim.validation.Prediction.percentile;
import static io.github.groundplan.sim.validation.Readings.at;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.Backoff;
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
import io.github.groundplan.sim.theory.Retries;
import io.github.groundplan.sim.theory.Tail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What callers do about slow and failing calls. */
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

  static Family retries() {
    List<Experiment> experiments = new ArrayList<>();
    for (double failing : List.of(0.3, 0.7)) {
      for (Backoff.Jitter jitter : Backoff.Jitter.values()) {
        experiments.add(retries(failing, new Backoff(1, false, 1, jitter)));
      }
      experiments.add(retries(failing, new Backoff(1, true, 1.5, Backoff.Jitter.NONE)));
    }
    experiments.add(retriedTimeouts());
    experiments.add(tiers());
    experiments.add(budget());
    return new Family(
        "Retries",
        "Attempts fail independently: (1 - p^r) / (1 - p) of them a request, of which p^r are"
            + " lost; over two tiers of r = 3 as with r = 9 (Beyer and others 2016, chapter 22);"
            + " within a budget of b no more than 1 + b (chapter 21). Waits between attempts are"
            + " averaged over those who succeed.",
        experiments);
  }

  private static Experiment retries(double failing, Backoff backoff) {
    Retries theory = new Retries(3, failing);
    String name = backoff.isExponential() ? "exponential" : "fixed";
    String jitter = backoff.jitter().toString().toLowerCase(Locale.ROOT);
    return experiment(
            "3 attempts, " + Grid.text(failing) + " fail, " + name + ", jitter " + jitter,
            policy(NEVER, new Retry(3, backoff, NEVER), NEVER, Optional.empty()),
            failing(failing))
        .expecting(
            failed(theory.lostShare()),
            attempts(theory.meanAttempts()),
            Prediction.of(
                "mean response", meanOfSuccess(failing, backoff), Readings.meanResponse()));
  }

  /** Of the k-th attempt succeeding, its k services and the waits before. */
  private static double meanOfSuccess(double failing, Backoff backoff) {
    double part = backoff.jitter() == Backoff.Jitter.NONE ? 1 : 0.5;
    part = backoff.jitter() == Backoff.Jitter.EQUAL ? 0.75 : part;
    double first = part * backoff.baseSeconds();
    double second = part * backoff.capSeconds();
    double mean = 1 + failing * (2 + first) + failing * failing * (3 + first + second);
    return mean / (1 + failing + failing * failing);
  }

  private static Experiment retriedTimeouts() {
    Retries theory = new Retries(4, ExactMath.exp(-0.5));
    Backoff backoff = new Backoff(0.2, true, 10, Backoff.Jitter.EQUAL);
    return experiment(
            "4 attempts with a timeout of 0.5 s",
            policy(0.5, new Retry(4, backoff, NEVER), NEVER, Optional.empty()),
            Parts.external(APP, Grid.EXPONENTIAL))
        .expecting(timedOut(theory.lostShare()), attempts(theory.meanAttempts()));
  }

  private static Experiment tiers() {
    Backoff backoff = new Backoff(0.1, false, 0.1, Backoff.Jitter.FULL);
    CallPolicy policy = policy(NEVER, new Retry(3, backoff, NEVER), NEVER, Optional.empty());
    Retries theory = new Retries(3, 0.7);
    return Experiment.of(
            "2 tiers of 3 attempts, 0.7 fail",
            Parts.system(
                Parts.with(Parts.poisson(1, "front"), policy),
                Parts.with(Parts.chain("front", APP), policy),
                failing(0.7)),
            0.5,
            1,
            4)
        .expecting(failed(ExactMath.pow(0.7, 9)), attempts(theory.amplificationOver(2)));
  }

  private static Experiment budget() {
    Backoff backoff = new Backoff(0.1, false, 0.1, Backoff.Jitter.NONE);
    return experiment(
            "budget of 0.2, 0.9 fail",
            policy(NEVER, new Retry(5, backoff, 0.2), NEVER, Optional.empty()),
            failing(0.9))
        .expecting(attempts(new Retries(5, 0.9).meanAttemptsWithin(0.2)), failed(1 - 1.2 * 0.1));
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

  private static Experiment experiment(String name, CallPolicy policy, NodeSpec app) {
    return Experiment.of(
        name, Parts.system(Parts.with(Parts.poisson(1, APP), policy), app), 0.5, 1, 4);
  }

  private static CallPolicy policy(
      double timeout, Retry retry, double hedge, Optional<BreakerRule> breaker) {
    return new CallPolicy(timeout, retry, hedge, breaker, CallPolicy.UNBOUNDED);
  }

  private static NodeSpec failing(double share) {
    Work work =
        new Work(Work.UNLIMITED, Work.UNLIMITED, Discipline.FIFO, Grid.EXPONENTIAL, 1, share);
    return Parts.node(APP, new Kind.External(), 1, work);
  }

  private static Prediction attempts(double theory) {
    return Prediction.of("calls a request", theory, Readings.callsPerRequest(APP));
  }

  private static Prediction failed(double theory) {
    return Prediction.of("failed", theory, Readings.share(RequestFigures::failed));
  }

  private static Prediction timedOut(double theory) {
    return Prediction.of("timed out", theory, Readings.share(RequestFigures::timedOut));
  }
}
