package io.github.groundplan.sim.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoissonWeightsTest {

  @Test
  void weightsAreThoseOfTheFormula() {
    PoissonWeights weights = new PoissonWeights(2.5);
    double expected = Math.exp(-2.5);
    assertEquals(0, weights.first());
    for (int n = 0; n <= 20; n++) {
      assertEquals(expected, weights.of(n), 1e-16 + 1e-14 * expected);
      expected *= 2.5 / (n + 1);
    }
  }

  @Test
  void meanAndVarianceAreTheMean() {
    for (double mean : new double[] {0.001, 0.9, 1, 17.3, 1000, 123_456.7}) {
      PoissonWeights weights = new PoissonWeights(mean);
      double sum = 0;
      double first = 0;
      double second = 0;
      for (int n = weights.first(); n <= weights.last(); n++) {
        sum += weights.of(n);
        first += (n - mean) * weights.of(n);
        second += (n - mean) * (n - mean) * weights.of(n);
      }
      assertEquals(1, sum, 1e-13);
      assertEquals(0, first, 1e-11 * Math.max(mean, 1));
      assertEquals(mean, second, 1e-10 * mean);
    }
  }

  @Test
  void nothingComesInNoTime() {
    PoissonWeights weights = new PoissonWeights(0);
    assertEquals(0, weights.first());
    assertEquals(1, weights.of(0));
  }

  @Test
  void aLargeMeanTakesFewWeights() {
    PoissonWeights weights = new PoissonWeights(1e8);
    assertTrue(weights.last() - weights.first() < 250_000);
    assertEquals(1 / Math.sqrt(2 * Math.PI * 1e8), weights.of(100_000_000), 1e-12);
  }
}
