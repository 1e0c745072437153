package io.github.groundplan.sim.policy;

/**
 * How many calls may come in.
 *
 * @param ratePerSecond in the long run, above zero
 * @param burst how many may come at once after a quiet time, 1 or more
 */
public record RateLimit(double ratePerSecond, int burst) {
  public RateLimit {
    Require.finitePositive(ratePerSecond, "ratePerSecond");
    Require.atLeast(1, burst, "burst");
  }
}
