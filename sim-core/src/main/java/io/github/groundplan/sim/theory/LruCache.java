package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.ExactMath;

/**
 * A cache that drops what was used least recently, where each request is for a key drawn by its
 * popularity, independently of those before: Che's approximation (Che, Tung, Wang, "Hierarchical
 * Web Caching Systems: Modeling, Design and Experimental Results", IEEE Journal on Selected Areas
 * in Communications 20, 2002).
 *
 * <p>Not exact, but exact in the limit of large caches, and close for small ones (Fricker, Robert,
 * Roberts, "A Versatile and Accurate Approximation for LRU Cache Performance", 24th International
 * Teletraffic Congress, 2012).
 */
public final class LruCache {
  private final double[] popularity;
  private final double stay;

  /**
   * @param weights of the keys, each zero or more and one at least above zero
   * @param capacity how many keys the cache holds, one to all but one of those with a weight
   * @throws IllegalArgumentException if one is out of range
   */
  public LruCache(double[] weights, int capacity) {
    double sum = 0;
    int asked = 0;
    for (double weight : weights) {
      Require.notNegative("weight", weight);
      sum += weight;
      asked += weight > 0 ? 1 : 0;
    }
    Require.that(
        capacity >= 1 && capacity < asked,
        "capacity must be at least 1 and below the " + asked + " keys asked for",
        capacity);
    popularity = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      popularity[i] = weights[i] / sum;
    }
    stay = stay(capacity);
  }

  /**
   * Zipf's law: the i-th key is asked for in proportion to 1 / i^exponent.
   *
   * @param keys one or more
   * @param exponent zero or more; zero makes all alike
   * @throws IllegalArgumentException if one is out of range
   */
  public static double[] zipf(int keys, double exponent) {
    Require.atLeast(1, "keys", keys);
    Require.notNegative("exponent", exponent);
    double[] weights = new double[keys];
    for (int i = 0; i < keys; i++) {
      weights[i] = ExactMath.pow(i + 1.0, -exponent);
    }
    return weights;
  }

  /** How many requests a key stays for after its last: so long that the cache is just full. */
  private double stay(int capacity) {
    double high = 1;
    while (held(high) < capacity) {
      high *= 2;
    }
    double low = 0;
    for (double middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
      if (held(middle) < capacity) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How many keys are asked for in so many requests. */
  private double held(double requests) {
    double sum = 0;
    for (double share : popularity) {
      sum -= ExactMath.expm1(-share * requests);
    }
    return sum;
  }

  /** The share of requests for a key that find it. */
  public double hitShare(int key) {
    Require.that(
        key >= 0 && key < popularity.length, "key must be 0 to " + (popularity.length - 1), key);
    return -ExactMath.expm1(-popularity[key] * stay);
  }

  /** The share of all requests that find their key. */
  public double hitShare() {
    double sum = 0;
    for (int key = popularity.length - 1; key >= 0; key--) {
      sum += popularity[key] * hitShare(key);
    }
    return sum;
  }
}
