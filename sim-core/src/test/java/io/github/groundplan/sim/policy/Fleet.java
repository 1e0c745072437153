package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.random.RandomStream;
import java.util.Arrays;

/** Targets as a test sets them. */
final class Fleet implements Targets {
  private final boolean[] isAvailable;
  private final int[] loads;
  private int count;

  /** So many targets, all available and idle. */
  Fleet(int count) {
    this.count = count;
    isAvailable = new boolean[count];
    loads = new int[count];
    Arrays.fill(isAvailable, true);
  }

  /** As many targets, all available, with so many calls each. */
  static Fleet loaded(int... loads) {
    Fleet fleet = new Fleet(loads.length);
    System.arraycopy(loads, 0, fleet.loads, 0, loads.length);
    return fleet;
  }

  /** The targets given are out of rotation, no other is. */
  Fleet without(int... targets) {
    Arrays.fill(isAvailable, true);
    for (int target : targets) {
      isAvailable[target] = false;
    }
    return this;
  }

  /** Only the first so many targets exist any more; at most as many as at first. */
  Fleet shrunkTo(int targets) {
    count = targets;
    return this;
  }

  void setLoad(int target, int load) {
    loads[target] = load;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean isAvailable(int target) {
    checkNumber(target);
    return isAvailable[target];
  }

  @Override
  public int load(int target) {
    checkNumber(target);
    return loads[target];
  }

  private void checkNumber(int target) {
    if (target < 0 || target >= count) {
      throw new IndexOutOfBoundsException(target);
    }
  }

  boolean isAnyAvailable() {
    for (int target = 0; target < count; target++) {
      if (isAvailable[target]) {
        return true;
      }
    }
    return false;
  }

  /** The load of the least loaded that is available; -1 if none is. */
  int leastLoad() {
    int least = -1;
    for (int target = 0; target < count; target++) {
      if (isAvailable[target] && (least < 0 || loads[target] < least)) {
        least = loads[target];
      }
    }
    return least;
  }

  /** One target comes or goes, all get other loads, and now and then the count changes. */
  void change(RandomStream chance) {
    int target = (int) (chance.nextDouble() * loads.length);
    isAvailable[target] = chance.nextDouble() < 0.4;
    for (int i = 0; i < loads.length; i++) {
      loads[i] = (int) (chance.nextDouble() * 4);
    }
    if (chance.nextDouble() < 0.02) {
      count = (int) (chance.nextDouble() * (loads.length + 1));
    }
  }

  /** What a router chooses for the key 0. */
  int choose(Router router) {
    return router.choose(this, 0);
  }

  /** What a router chooses in so many calls, with the keys 0, 1, 2 and so on. */
  int[] choices(Router router, int calls) {
    int[] chosen = new int[calls];
    for (int call = 0; call < calls; call++) {
      chosen[call] = router.choose(this, call);
    }
    return chosen;
  }

  /** How often each target is chosen in so many calls, with the keys 0, 1, 2 and so on. */
  int[] counts(Router router, int calls) {
    int[] counts = new int[count];
    for (int target : choices(router, calls)) {
      counts[target]++;
    }
    return counts;
  }
}
