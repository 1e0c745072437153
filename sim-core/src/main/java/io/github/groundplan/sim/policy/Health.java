package io.github.groundplan.sim.policy;

/** What a balancer thinks of one target. */
public final class Health {
  private final HealthRule rule;
  private boolean isHealthy = true;
  private int streak;
  private double healthySince = Double.NEGATIVE_INFINITY;

  /** A target that is taken to be healthy, and has long been. */
  public Health(HealthRule rule) {
    this.rule = rule;
  }

  /** Whether the target is to be sent to. */
  public boolean isHealthy() {
    return isHealthy;
  }

  /**
   * A probe has come back.
   *
   * @param now in seconds
   * @return whether this has changed what is thought of the target
   */
  public boolean probed(boolean isSuccess, double now) {
    if (isSuccess == isHealthy) {
      streak = 0;
      return false;
    }
    streak++;
    if (streak < (isHealthy ? rule.failures() : rule.successes())) {
      return false;
    }
    streak = 0;
    isHealthy = !isHealthy;
    if (isHealthy) {
      healthySince = now;
    }
    return true;
  }

  /**
   * The share of its usual load that a target gets: rises from 0 to 1 over the slow start, and is 0
   * while it is not healthy.
   *
   * @param now in seconds
   */
  public double share(double now) {
    if (!isHealthy) {
      return 0;
    }
    double healthyFor = now - healthySince;
    return healthyFor >= rule.slowStartSeconds() ? 1 : healthyFor / rule.slowStartSeconds();
  }
}
