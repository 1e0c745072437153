package io.github.groundplan.sim.policy;

/**
 * When a circuit breaker opens, and how it closes again.
 *
 * @param failureShare opens once this share of the latest calls failed, above 0 to 1
 * @param window how many latest calls are looked at, 1 or more; with fewer it stays closed
 * @param openSeconds how long it then lets nothing through, above zero
 * @param probes how many calls in a row must succeed before it closes, 1 or more; so many at a time
 *     are let through to find out
 */
public record BreakerRule(double failureShare, int window, double openSeconds, int probes) {
  public BreakerRule {
    Require.share(failureShare, "failureShare");
    Require.positive(failureShare, "failureShare");
    Require.atLeast(1, window, "window");
    Require.finitePositive(openSeconds, "openSeconds");
    Require.atLeast(1, probes, "probes");
  }
}
