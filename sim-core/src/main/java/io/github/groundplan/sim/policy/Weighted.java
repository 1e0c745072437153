package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.number.Decimals;

/**
 * Each available target as often as its weight says, spread evenly: with weights 5, 1 and 1 the
 * order is a a b a c a a, not a a a a a b c. It is the smooth weighted round-robin of nginx (Maxim
 * Dounin, "Upstream: smooth weighted round-robin balancing", 2012): at each choice every target
 * earns its weight, and the one with the most pays what all have earned.
 */
public final class Weighted implements Router {
  /** Sums of so many weights as there can be targets stay finite. */
  private static final double LARGEST = 1e100;

  private final double[] weights;

  /** What each target has earned and not yet spent. */
  private final double[] credits;

  /**
   * A router with nothing chosen yet.
   *
   * @param weights one for each target, above zero and at most 1e100; only their proportions count
   * @throws IllegalArgumentException if one is not
   */
  public Weighted(double... weights) {
    for (double weight : weights) {
      if (!(weight > 0 && weight <= LARGEST)) {
        throw new IllegalArgumentException(
            "weight must be above zero and at most 1e100: " + Decimals.text(weight));
      }
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
    double earned = earn(count, targets);
    int richest = richest(count, targets);
    if (richest != NOBODY) {
      credits[richest] -= earned;
    }
    return richest;
  }

  /** What all who are available have earned together. */
  private double earn(int count, Targets targets) {
    double earned = 0;
    for (int target = 0; target < count; target++) {
      if (targets.isAvailable(target)) {
        credits[target] += weights[target];
        earned += weights[target];
      }
    }
    return earned;
  }

  /** The first of those with the most credit. */
  private int richest(int count, Targets targets) {
    int richest = NOBODY;
    for (int target = 0; target < count; target++) {
      boolean isRicher = richest == NOBODY || credits[target] > credits[richest];
      if (isRicher && targets.isAvailable(target)) {
        richest = target;
      }
    }
    return richest;
  }
}
