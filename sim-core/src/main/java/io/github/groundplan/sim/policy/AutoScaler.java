package io.github.groundplan.sim.policy;

/** Decides, look by look, whether there should be a replica more or one less. */
public final class AutoScaler {
  /**
   * A look's share of its distance to the next, by which it may be early: the times of looks are
   * sums, and rounding must not put a change off to the next look.
   */
  private static final double ROUNDING = 1e-6;

  private final ScaleRule rule;
  private double changedAt = Double.NEGATIVE_INFINITY;

  /** An auto-scaler that has changed nothing yet. */
  public AutoScaler(ScaleRule rule) {
    this.rule = rule;
  }

  /**
   * 1 to add a replica, -1 to take one away, 0 to leave things as they are.
   *
   * @param now in seconds, not before any time given before
   * @param utilisation the mean since the last look, of the replicas that serve, 0 to 1
   * @param replicas that serve or boot
   */
  public int decide(double now, double utilisation, int replicas) {
    if (now - changedAt < rule.coolDownSeconds() - rule.everySeconds() * ROUNDING) {
      return 0;
    }
    int change = 0;
    if (utilisation > rule.upAbove() && replicas < rule.most()) {
      change = 1;
    } else if (utilisation < rule.downBelow() && replicas > rule.least()) {
      change = -1;
    }
    if (change != 0) {
      changedAt = now;
    }
    return change;
  }
}
