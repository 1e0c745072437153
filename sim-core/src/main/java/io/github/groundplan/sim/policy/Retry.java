package io.github.groundplan.sim.policy;

/**
 * Whether to try again.
 *
 * @param attempts in all, the first included; 1 for no retry
 * @param backoff the wait before each retry
 * @param budget how many retries there may be for each first attempt, above zero; infinite for no
 *     budget
 */
public record Retry(int attempts, Backoff backoff, double budget) {
  public Retry {
    Require.atLeast(1, attempts, "attempts");
    Require.positive(budget, "budget");
  }

  /** Takes what comes at the first attempt. */
  public static Retry never() {
    Backoff none = new Backoff(0, false, 0, Backoff.Jitter.NONE);
    return new Retry(1, none, Double.POSITIVE_INFINITY);
  }
}
