package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConsistentHashTest {
  private static final int KEYS = 100_000;

  private final ConsistentHash router = new ConsistentHash();

  @Test
  void theSameKeyGoesToTheSameTarget() {
    Fleet fleet = new Fleet(10);
    assertArrayEquals(fleet.choices(router, KEYS), fleet.choices(router, KEYS));
    assertArrayEquals(fleet.choices(router, KEYS), fleet.choices(new ConsistentHash(), KEYS));
  }

  @Test
  void eachTargetGetsAboutTheSameShareOfKeys() {
    for (int count : new int[] {2, 3, 10, 100, 1000}) {
      double[] shares = shares(new Fleet(count), 10 * KEYS);
      double squares = 0;
      for (double share : shares) {
        squares += (share * count - 1) * (share * count - 1);
      }
      // A part of the ring is a sum of 160 gaps, which are about exponential: its standard
      // deviation is 1 / sqrt(160) = 8 %. Counting a million keys adds less than 4 %.
      double deviation = Math.sqrt(squares / count);
      assertTrue(deviation < 0.11, () -> count + " targets: " + deviation);
    }
  }

  private double[] shares(Fleet fleet, int keys) {
    int[] counts = fleet.counts(router, keys);
    return Arrays.stream(counts).mapToDouble(calls -> (double) calls / keys).toArray();
  }

  @Test
  void onlyTheKeysOfATargetThatIsOutMove() {
    Fleet fleet = new Fleet(10);
    int[] before = fleet.choices(router, KEYS);
    int[] without = fleet.without(4).choices(router, KEYS);
    int[] takers = new int[10];
    for (int key = 0; key < KEYS; key++) {
      if (before[key] == 4) {
        takers[without[key]]++;
      } else {
        assertEquals(before[key], without[key], "key " + key);
      }
    }
    assertEquals(0, takers[4]);
    // All others take a part: it does not fall on one neighbour.
    assertEquals(9, Arrays.stream(takers).filter(keys -> keys > 300).count());
    assertArrayEquals(before, fleet.without().choices(router, KEYS));
  }

  @Test
  void aTargetMoreTakesItsShareAndMovesNoKeyBetweenTheOthers() {
    Fleet fleet = new Fleet(11).shrunkTo(10);
    int[] before = fleet.choices(router, KEYS);
    int[] after = fleet.shrunkTo(11).choices(router, KEYS);
    int moved = 0;
    for (int key = 0; key < KEYS; key++) {
      if (after[key] != before[key]) {
        assertEquals(10, after[key], "key " + key);
        moved++;
      }
    }
    // One in eleven, within three of the standard deviations of 8 %.
    assertEquals(KEYS / 11.0, moved, KEYS / 11.0 * 0.24);
    assertArrayEquals(before, fleet.shrunkTo(10).choices(router, KEYS));
  }

  @Test
  void beingOutIsAsBeingGone() {
    int[] gone = new Fleet(7).choices(router, KEYS);
    assertArrayEquals(gone, new Fleet(9).without(7, 8).choices(router, KEYS));
  }

  @Test
  void anyKeyWillDo() {
    Fleet fleet = new Fleet(5);
    for (int key : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      int target = router.choose(fleet, key);
      assertTrue(fleet.isAvailable(target));
      assertNotEquals(target, router.choose(fleet.without(target), key));
      fleet.without();
    }
  }

  /** On a ring laid out in the plainest way: keys and points in one long list. */
  @Test
  void aKeyBelongsToTheFirstPointAtOrAfterItsPlace() {
    Fleet fleet = new Fleet(4);
    Ring ring = new Ring(4);
    for (int key = -5000; key < 5000; key++) {
      assertEquals(ring.owner(key), router.choose(fleet, key), "key " + key);
    }
    for (int distance = -2; distance <= 2; distance++) {
      for (int key : ring.keysBeside(distance)) {
        assertEquals(ring.owner(key), router.choose(fleet, key), "key " + key);
      }
    }
    assertEquals(ring.firstOwner(), router.choose(fleet, ring.keyPastTheLastPoint()));
  }

  @Test
  void theOwnersOfKeysAreFixedForGood() {
    assertArrayEquals(
        new int[] {9, 9, 3, 3, 2, 7, 2, 4, 3, 4, 3, 2}, new Fleet(10).choices(router, 12));
  }
}
