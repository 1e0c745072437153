package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentKeysTest {
  private static final double FOR_EVER = Double.POSITIVE_INFINITY;

  @Test
  void whatWasNotAskedForLongestIsPushedOut() {
    RecentKeys keys = new RecentKeys(2, FOR_EVER);
    keys.store(1, 0);
    keys.store(2, 0);
    assertTrue(keys.holds(1, 1));
    keys.store(3, 2);
    assertFalse(keys.holds(2, 3));
    assertFalse(keys.heldOnce(2));
    assertTrue(keys.holds(1, 3));
    assertTrue(keys.holds(3, 3));
  }

  @Test
  void keyIsGoodUntilItsTimeIsUpAndStaleFromThenOn() {
    RecentKeys keys = new RecentKeys(2, 10);
    keys.store(1, 5);
    assertTrue(keys.holds(1, 14.9));
    assertFalse(keys.holds(1, 15));
    assertTrue(keys.heldOnce(1));
    keys.store(1, 15);
    assertTrue(keys.holds(1, 24.9));
  }

  @Test
  void storingAKeyAnewPushesNobodyOut() {
    RecentKeys keys = new RecentKeys(2, FOR_EVER);
    keys.store(1, 0);
    keys.store(2, 0);
    keys.store(2, 1);
    assertTrue(keys.heldOnce(1));
  }

  @Test
  void emptyCacheHoldsNothing() {
    RecentKeys keys = new RecentKeys(1, FOR_EVER);
    assertFalse(keys.holds(0, 0));
    assertFalse(keys.heldOnce(1_000_000));
  }

  @Test
  void randomKeysAreHeldAsByAMapInTheOrderOfAccess() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      int capacity = 1 + random.nextInt(20);
      RecentKeys keys = new RecentKeys(capacity, 30);
      Map<Integer, Double> map = lru(capacity);
      for (int now = 0; now < 2_000; now++) {
        int key = random.nextInt(40);
        Double goodUntil = map.get(key);
        assertEquals(goodUntil != null && now < goodUntil, keys.holds(key, now));
        assertEquals(goodUntil != null, keys.heldOnce(key));
        if (random.nextBoolean()) {
          keys.store(key, now);
          map.put(key, now + 30.0);
        }
      }
    }
  }

  private static Map<Integer, Double> lru(int capacity) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Integer, Double> eldest) {
        return size() > capacity;
      }
    };
  }
}
