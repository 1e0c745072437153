package io.github.groundplan.sim.policy;

/**
 * When a circuit breaker opens, and how it closes again.
 *
 * @param failureShare opens once this share of the latest calls failed, above 0 to 1
 * @param window how many latest calls are looked at, 1 to a million; with fewer it stays closed
 * @param openSeconds how long it then lets nothing through, above zero
 * @param probes how many calls in a row must succeed before it closes, 1 or more; so many at a time
 *     are let through to find out
 */
public record BreakerRule(double failureShare, int window, double openSeconds, int probes) {
  /** More than the share loses by rounding in a window of a million. */
  private static final double ROUNDING = 1e-9;

  public BreakerRule {
    Require.positive(failureShare, "failureShare");
    Require.share(failureShare, "failureShare");
    Require.within(1, 1_000_000, window, "window");
    Require.finitePositive(openSeconds, "openSeconds");
    Require.atLeast(1, probes, "probes");
  }

  /**
   * How many failures in a full window open the breaker, 1 or more. Seven are 7 % of a hundred,
   * even if 0.07 times 100 is a hair above seven.
   */
  int leastFailures() {
    return Math.max(1, (int) Math.ceil(failureShare * window - ROUNDING));
  }
}
