package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NormalTest {
  @Test
  void itMatchesPublishedTables() {
    // Abramowitz and Stegun, "Handbook of Mathematical Functions", table 26.1.
    assertEquals(0.5, Normal.below(0));
    assertEquals(0.841344746068543, Normal.below(1), 1e-15);
    assertEquals(0.977249868051821, Normal.below(2), 1e-15);
    assertEquals(0.998650101968370, Normal.below(3), 1e-15);
    assertEquals(1 - 2.866515718791939e-7, Normal.below(5), 1e-15);
  }

  @Test
  void bothSidesMakeOne() {
    for (double z = -10; z <= 10; z += 0.037) {
      assertEquals(1, Normal.below(z) + Normal.below(-z), 1e-15);
    }
  }

  @Test
  void theShareBelowAQuantileIsItsOwn() {
    for (double p = 0.0005; p < 1; p += 0.0005) {
      assertEquals(p, Normal.below(Normal.quantile(p)), 1e-15);
    }
  }

  @Test
  void itNeverFalls() {
    double before = 0;
    for (double z = -10; z <= 10; z += 0.001) {
      double share = Normal.below(z);
      assertTrue(share >= before - 1e-15 && share >= 0 && share <= 1, () -> "share " + share);
      before = share;
    }
    assertEquals(1, before);
  }

  @Test
  void farAwayThereIsNothing() {
    assertEquals(0, Normal.below(Double.NEGATIVE_INFINITY));
    assertEquals(0, Normal.below(-40));
    assertEquals(1, Normal.below(40));
    assertEquals(1, Normal.below(Double.POSITIVE_INFINITY));
  }

  @Test
  void onlySharesHaveAQuantile() {
    for (double p : new double[] {0, 1, -0.1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> Normal.quantile(p));
    }
  }
}
