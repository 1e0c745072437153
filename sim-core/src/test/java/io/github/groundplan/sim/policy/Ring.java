package io.github.groundplan.sim.policy;

import io.github.groundplan.sim.random.Mixing;
import java.util.List;
import java.util.TreeMap;

/** The ring of a consistent hash in the plainest way, to compare with. */
final class Ring {
  private static final int GOLDEN_STEP = 0x9e3779b9;

  private final TreeMap<Long, Integer> owners = new TreeMap<>();

  Ring(int targets) {
    for (int target = 0; target < targets; target++) {
      int start = Mixing.finish(target + GOLDEN_STEP);
      for (int point = 0; point < 160; point++) {
        long place = Integer.toUnsignedLong(Mixing.finish(start + point * GOLDEN_STEP));
        owners.putIfAbsent(place, target);
      }
    }
  }

  int owner(int key) {
    Long point = owners.ceilingKey(Integer.toUnsignedLong(Mixing.finish(key)));
    return point == null ? firstOwner() : owners.get(point);
  }

  int firstOwner() {
    return owners.firstEntry().getValue();
  }

  /** The keys whose places are so far after those of the points; before them if negative. */
  List<Integer> keysBeside(int distance) {
    return owners.keySet().stream().map(place -> keyAt(place.intValue() + distance)).toList();
  }

  int keyPastTheLastPoint() {
    return keyAt((int) (owners.lastKey() + 1));
  }

  /** The key whose hash is a place: the finaliser backwards, with the inverses of its factors. */
  private static int keyAt(int place) {
    int key = place ^ (place >>> 16);
    key *= inverse(0xc2b2ae35);
    key ^= (key >>> 13) ^ (key >>> 26);
    key *= inverse(0x85ebca6b);
    return key ^ (key >>> 16);
  }

  /** Of an odd number, modulo 2^32: each step of Newton's doubles the bits that are right. */
  private static int inverse(int odd) {
    int inverse = odd;
    for (int i = 0; i < 5; i++) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}
