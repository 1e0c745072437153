package io.github.groundplan.sim.policy;

/**
 * Each available target in turn, beginning with target 0. One that is out of rotation loses its
 * turn, and is not paid back for it.
 */
public final class RoundRobin implements Router {
  private int next;

  @Override
  public int choose(Targets targets, int key) {
    int count = targets.count();
    int target = next < count ? next : 0;
    for (int looks = 0; looks < count; looks++) {
      if (targets.isAvailable(target)) {
        next = target + 1;
        return target;
      }
      target = target + 1 < count ? target + 1 : 0;
    }
    return NOBODY;
  }
}
