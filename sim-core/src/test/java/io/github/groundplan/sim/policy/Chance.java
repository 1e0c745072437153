package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

/** Pearson's test of counts against chances (Karl Pearson, Philosophical Magazine 50, 1900). */
final class Chance {
  private Chance() {}

  /**
   * Asserts that chi squared is at most a quantile, with one degree of freedom less than counts.
   */
  static void assertFits(double quantile, int[] counts, double[] chances) {
    int n = Arrays.stream(counts).sum();
    double chiSquared = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = n * chances[i];
      assertTrue(expected >= 5, () -> "too few to tell: " + expected);
      chiSquared += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    double found = chiSquared;
    assertTrue(found <= quantile, () -> found + " for " + Arrays.toString(counts));
  }

  /** So many chances, all alike. */
  static double[] even(int count) {
    double[] chances = new double[count];
    Arrays.fill(chances, 1.0 / count);
    return chances;
  }

  /** How often each of count * count pairs of a choice and the one after it occurs. */
  static int[] pairs(int count, int[] choices) {
    int[] pairs = new int[count * count];
    for (int i = 1; i < choices.length; i++) {
      pairs[choices[i - 1] * count + choices[i]]++;
    }
    return pairs;
  }
}
