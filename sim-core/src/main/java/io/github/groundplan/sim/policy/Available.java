package io.github.groundplan.sim.policy;

/** The available among targets, counted anew for each choice: they change between any two. */
final class Available {
  private Available() {}

  /** How many targets can be chosen now. */
  static int count(Targets targets) {
    int available = 0;
    int count = targets.count();
    for (int target = 0; target < count; target++) {
      if (targets.isAvailable(target)) {
        available++;
      }
    }
    return available;
  }

  /**
   * The available target that has n available ones before it.
   *
   * @param n from 0 to one less than there are
   */
  static int nth(int n, Targets targets) {
    int left = n;
    int target = 0;
    while (!targets.isAvailable(target) || left-- > 0) {
      target++;
    }
    return target;
  }
}
