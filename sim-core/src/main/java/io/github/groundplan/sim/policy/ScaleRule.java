package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.number.Decimals;

/**
 * How many replicas an auto-scaler runs.
 *
 * @param least from the start and ever after, 1 to 1000
 * @param most at least as many, and at most 1000
 * @param upAbove adds a replica when the mean utilisation since the last look is above this, 0 to 1
 * @param downBelow takes one away when it is below this, less than {@code upAbove}
 * @param everySeconds between two looks, above zero
 * @param coolDownSeconds after a change, for which nothing more is changed
 * @param bootSeconds until a new replica takes its first call
 * @param isDraining whether a replica that is taken away first ends what it has; else that is lost
 */
public record ScaleRule(
    int least,
    int most,
    double upAbove,
    double downBelow,
    double everySeconds,
    double coolDownSeconds,
    double bootSeconds,
    boolean isDraining) {
  public ScaleRule {
    Require.within(1, 1000, least, "least");
    Require.within(least, 1000, most, "most");
    Require.share(upAbove, "upAbove");
    Require.share(downBelow, "downBelow");
    if (downBelow >= upAbove) {
      throw new IllegalArgumentException(
          "downBelow must be less than upAbove: "
              + Decimals.text(downBelow)
              + " and "
              + Decimals.text(upAbove));
    }
    Require.finitePositive(everySeconds, "everySeconds");
    Require.finiteNotNegative(coolDownSeconds, "coolDownSeconds");
    Require.finiteNotNegative(bootSeconds, "bootSeconds");
  }
}
