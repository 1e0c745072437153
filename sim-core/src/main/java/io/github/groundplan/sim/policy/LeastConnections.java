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
    int start = next < count ? next : 0;
    int best = NOBODY;
    int least = 0;
    for (int step = 0; step < count; step++) {
      int target = (start + step) % count;
      if (targets.isAvailable(target)) {
        int load = targets.load(target);
        if (best == NOBODY || load < least) {
          best = target;
          least = load;
        }
      }
    }
    next = best == NOBODY ? next : best + 1;
    return best;
  }
}
