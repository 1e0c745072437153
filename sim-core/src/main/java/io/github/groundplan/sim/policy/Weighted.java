package io.github.groundplan.sim.policy;

/**
 * Each available target as often as its weight says, spread evenly: with weights 5, 1 and 1 the
 * order is a a b a c a a, not a a a a a b c. It is the smooth weighted round-robin of nginx (Maxim
 * Dounin, "Upstream: smooth weighted round-robin balancing", 2012): at each choice every target
 * earns its weight, and the one with the most pays what all have earned.
 */
public final class Weighted implements Router {
  private final double[] weights;

  /** What each target has earned and not yet spent. */
  private final double[] credits;

  /**
   * A router with nothing chosen yet.
   *
   * @param weights one for each target, finite and above zero; only their proportions count
   * @throws IllegalArgumentException if one is not
   */
  public Weighted(double... weights) {
    for (double weight : weights) {
      Require.finitePositive(weight, "weight");
    }
    this.weights = weights.clone();
    credits = new double[weights.length];
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there are more targets than weights
   */
  @Override
  public int choose(Targets targets, int key) {
    int count = targets.count();
    if (count > weights.length) {
      throw new IllegalArgumentException(
          count + " targets have only " + weights.length + " weights");
    }
    int best = NOBODY;
    double earned = 0;
    for (int target = 0; target < count; target++) {
      if (targets.isAvailable(target)) {
        earned += weights[target];
        credits[target] += weights[target];
        if (best == NOBODY || credits[target] > credits[best]) {
          best = target;
        }
      }
    }
    if (best != NOBODY) {
      credits[best] -= earned;
    }
    return best;
  }
}
