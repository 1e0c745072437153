package io.github.groundplan.sim.policy;

/**
 * The available target with the fewest calls in the system; among equals the next in turn after the
 * one chosen last, so that idle targets share evenly.
 */
public final class LeastConnections implements Router {
  private int next;

  @Override
  public int choose(Targets targets, int key) {
    int count = targets.count();
    int target = next < count ? next : 0;
    int best = NOBODY;
    for (int looks = 0; looks < count; looks++) {
      if (targets.isAvailable(target)
          && (best == NOBODY || targets.load(target) < targets.load(best))) {
        best = target;
      }
      target = target + 1 < count ? target + 1 : 0;
    }
    next = best == NOBODY ? next : best + 1;
    return best;
  }
}
