package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Normal;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void theCorrelationIsOneLessHalfOfVonNeumannsRatio() {
    // Mean 3; squared deviations 4 + 1 + 0 + 1 + 4; squared steps 1 + 1 + 1 + 1.
    assertEquals(1 - 4.0 / 20, Batches.correlation(new double[] {1, 2, 3, 4, 5}, 5), 1e-15);
    // Mean 2; squared deviations 1 + 1 + 1 + 1; squared steps 4 + 4 + 4.
    assertEquals(1 - 12.0 / 8, Batches.correlation(new double[] {1, 3, 1, 3}, 4), 1e-15);
  }

  @Test
  void onlyTheFirstMeansCount() {
    double[] means = {1, 2, 3, 4, 5, 1e9, -1e9};
    assertEquals(0.8, Batches.correlation(means, 5), 1e-15);
    assertEquals(3, Batches.interval(means, 5, 0.95).mean());
  }

  @Test
  void equalMeansDoNotDependOnEachOther() {
    assertEquals(0, Batches.correlation(new double[] {7, 7, 7}, 3));
    assertTrue(Batches.lookIndependent(new double[] {7, 7, 7}, 3));
  }

  @Test
  void twoMeansTellNothingOfDependence() {
    assertTrue(Batches.lookIndependent(new double[] {1, 2}, 2));
  }

  /** With five means, whose squared deviations sum to ten, the bound is 1.6449 √(3 / 24) = 0.58. */
  @Test
  void meansThatClimbTooSteadilyLookDependent() {
    // Squared steps 1 + 1 + 4 + 1: one less 7 / 20 is 0.65.
    assertFalse(Batches.lookIndependent(new double[] {1, 2, 3, 5, 4}, 5));
    // Squared deviations 17.2, squared steps 1 + 1 + 4 + 9: one less 15 / 34.4 is 0.56.
    assertTrue(Batches.lookIndependent(new double[] {0, 1, 0, 2, 5}, 5));
    // Squared steps 1 + 4 + 4 + 1: one less 10 / 20 is 0.5.
    assertTrue(Batches.lookIndependent(new double[] {2, 1, 3, 5, 4}, 5));
  }

  /** Of means drawn in any order, five in a hundred exceed the bound. */
  @Test
  void fivePercentOfIndependentMeansLookDependent() {
    RandomStream stream = RandomStreams.of(9).named("means");
    int dependent = 0;
    for (int run = 0; run < 20_000; run++) {
      double[] means = new double[30];
      for (int i = 0; i < means.length; i++) {
        means[i] = Normal.quantile((stream.nextDouble() + 0x1p-54));
      }
      dependent += Batches.lookIndependent(means, means.length) ? 0 : 1;
    }
    assertEquals(0.05, dependent / 20_000.0, 0.006);
  }
}
