package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.random.ExactMath;
import io.github.groundplan.sim.theory.Retries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What comes of trying again. */
final class RetryPolicies {
  private static final String APP = "app";
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private RetryPolicies() {}

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
    return CallPolicies.experiment(
            "3 attempts, " + Grid.text(failing) + " fail, " + name + ", jitter " + jitter,
            CallPolicies.policy(NEVER, new Retry(3, backoff, NEVER), NEVER, Optional.empty()),
            CallPolicies.failing(failing))
        .expecting(
            CallPolicies.failed(theory.lostShare()),
            CallPolicies.attempts(theory.meanAttempts()),
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
    return CallPolicies.experiment(
            "4 attempts with a timeout of 0.5 s",
            CallPolicies.policy(0.5, new Retry(4, backoff, NEVER), NEVER, Optional.empty()),
            Parts.external(APP, Grid.EXPONENTIAL))
        .expecting(
            CallPolicies.timedOut(theory.lostShare()),
            CallPolicies.attempts(theory.meanAttempts()));
  }

  private static Experiment tiers() {
    Backoff backoff = new Backoff(0.1, false, 0.1, Backoff.Jitter.FULL);
    CallPolicy policy =
        CallPolicies.policy(NEVER, new Retry(3, backoff, NEVER), NEVER, Optional.empty());
    Retries theory = new Retries(3, 0.7);
    return Experiment.of(
            "2 tiers of 3 attempts, 0.7 fail",
            Parts.system(
                Parts.with(Parts.poisson(1, "front"), policy),
                Parts.with(Parts.chain("front", APP), policy),
                CallPolicies.failing(0.7)),
            0.5,
            1,
            4)
        .expecting(
            CallPolicies.failed(ExactMath.pow(0.7, 9)),
            CallPolicies.attempts(theory.amplificationOver(2)));
  }

  private static Experiment budget() {
    Backoff backoff = new Backoff(0.1, false, 0.1, Backoff.Jitter.NONE);
    return CallPolicies.experiment(
            "budget of 0.2, 0.9 fail",
            CallPolicies.policy(NEVER, new Retry(5, backoff, 0.2), NEVER, Optional.empty()),
            CallPolicies.failing(0.9))
        .expecting(
            CallPolicies.attempts(new Retries(5, 0.9).meanAttemptsWithin(0.2)),
            CallPolicies.failed(1 - 1.2 * 0.1));
  }
}
