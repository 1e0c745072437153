package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.random.Mixing;
import java.util.Arrays;

/**
 * The same target for the same key: targets and keys are hashed to places on a ring, and a key
 * belongs to the first point at or after its place. If that target is not available, the key goes
 * to the next one on the ring, and all other keys stay where they are (David Karger et al.,
 * "Consistent Hashing and Random Trees", STOC 1997).
 *
 * <p>Each target has {@value #POINTS} points, as in Ketama (Richard Jones, Last.fm, 2007): then the
 * standard deviation of a target's part of the ring is about 8 % of the mean. The points depend on
 * the target's number alone, so a target more or less at the end moves no key between the others.
 */
public final class ConsistentHash implements Router {
  /** How many points of the ring lead to each target. */
  public static final int POINTS = 160;

  /** 2^32 divided by the golden ratio, made odd: the step of a Weyl sequence. */
  private static final int GOLDEN_STEP = 0x9e3779b9;

  /** A place and a target in one double, which is exact: 32 bits and 21 of 53. */
  private static final double PLACE = 0x1p21;

  /** Where each point is, in the order of the ring: an unsigned int. */
  private double[] places = {};

  /** To which target each point leads. */
  private int[] owners = {};

  private int targetCount;

  /**
   * {@inheritDoc}
   *
   * <p>Looks at one target if the key's own is available; else at all, and on along the ring. The
   * ring is laid anew, in O(n log n), when the count of targets differs from the last time.
   */
  @Override
  public int choose(Targets targets, int key) {
    if (targets.count() != targetCount) {
      lay(targets.count());
    }
    if (targetCount == 0) {
      return NOBODY;
    }
    int point = firstFrom(unsigned(Mixing.finish(key))) % owners.length;
    return targets.isAvailable(owners[point]) ? owners[point] : walk(point, targets);
  }

  // Asks first whether anyone is there: a way around the ring would look at each many times.
  private int walk(int start, Targets targets) {
    if (Available.count(targets) == 0) {
      return NOBODY;
    }
    int point = start;
    while (!targets.isAvailable(owners[point])) {
      point = (point + 1) % owners.length;
    }
    return owners[point];
  }

  /** The point at or after a place; the count of points if there is none up to the ring's end. */
  private int firstFrom(double place) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // Sorted as doubles: as longs they would be BigInts in JavaScript.
  private void lay(int count) {
    double[] points = new double[count * POINTS];
    for (int i = 0; i < points.length; i++) {
      int target = i / POINTS;
      points[i] = place(target, i % POINTS) * PLACE + target;
    }
    Arrays.sort(points);
    places = new double[points.length];
    owners = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      places[i] = Math.floor(points[i] / PLACE);
      owners[i] = (int) (points[i] - places[i] * PLACE);
    }
    targetCount = count;
  }

  private static double place(int target, int replica) {
    int start = Mixing.finish(target + GOLDEN_STEP);
    return unsigned(Mixing.finish(start + replica * GOLDEN_STEP));
  }

  private static double unsigned(int bits) {
    return (bits >>> 1) * 2.0 + (bits & 1);
  }
}
