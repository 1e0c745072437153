package io.github.groundplan.sim.policy;

/**
 * How a balancer finds out whom it can send to.
 *
 * @param everySeconds between two probes of one target, above zero
 * @param failures in a row after which a target is taken out, 1 or more
 * @param successes in a row after which it is taken back, 1 or more
 * @param slowStartSeconds over which its share of the load then rises from nothing, zero for at
 *     once
 */
public record HealthRule(
    double everySeconds, int failures, int successes, double slowStartSeconds) {
  public HealthRule {
    Require.finitePositive(everySeconds, "everySeconds");
    Require.atLeast(1, failures, "failures");
    Require.atLeast(1, successes, "successes");
    Require.finiteNotNegative(slowStartSeconds, "slowStartSeconds");
  }
}
