package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LruCacheTest {

  @Test
  void alikeKeysHitByTheirShareInTheCache() {
    LruCache cache = new LruCache(LruCache.zipf(1000, 0), 250);
    assertEquals(0.25, cache.hitShare(), 1e-13);
    assertEquals(0.25, cache.hitShare(17), 1e-13);
  }

  /** The root of Che's equation, with forty digits. */
  @Test
  void zipfsKeysHitMoreOften() {
    LruCache cache = new LruCache(LruCache.zipf(1000, 0.8), 100);
    assertEquals(0.37779022128295786, cache.hitShare(), 1e-12);
    assertTrue(cache.hitShare(0) > cache.hitShare(1));
    assertTrue(cache.hitShare(998) > cache.hitShare(999));
  }

  /** A standard deviation of the share over so many requests is about 0.001. */
  @Test
  void aRealCacheHitsAsOften() {
    double[] weights = LruCache.zipf(1000, 0.8);
    double hits = measuredHits(weights, 100, 300_000);
    assertEquals(new LruCache(weights, 100).hitShare(), hits, 0.004);
  }

  private static double measuredHits(double[] weights, int capacity, int requests) {
    Map<Integer, Boolean> cache =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
            return size() > capacity;
          }
        };
    RandomStream stream = RandomStreams.of(4).named("keys");
    int hits = 0;
    for (int i = 0; i < requests; i++) {
      hits += cache.put(draw(weights, stream), true) == null ? 0 : 1;
    }
    return hits / (double) requests;
  }

  private static int draw(double[] weights, RandomStream stream) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = sum * stream.nextDouble();
    int key = 0;
    while (key < weights.length - 1 && left >= weights[key]) {
      left -= weights[key];
      key++;
    }
    return key;
  }

  @Test
  void keysWithoutWeightAreNeverFound() {
    LruCache cache = new LruCache(new double[] {1, 0, 1, 1}, 1);
    assertEquals(0, cache.hitShare(1));
    assertEquals(1 / 3.0, cache.hitShare(), 1e-14);
  }

  @Test
  void wrongInputIsRefused() {
    double[] three = {1, 1, 0, 2};
    String capacity = "capacity must be at least 1 and below the 3 keys asked for: ";
    assertRefused(capacity + "0", () -> new LruCache(three, 0));
    assertRefused(capacity + "3", () -> new LruCache(three, 3));
    assertRefused(
        "weight must be finite, zero or more: -1", () -> new LruCache(new double[] {1, -1}, 1));
    assertRefused("keys must be at least 1: 0", () -> LruCache.zipf(0, 1));
    assertRefused("exponent must be finite, zero or more: -1", () -> LruCache.zipf(1, -1));
    assertRefused("key must be 0 to 3: 4", () -> new LruCache(three, 2).hitShare(4));
    assertRefused("key must be 0 to 3: -1", () -> new LruCache(three, 2).hitShare(-1));
  }
}
