package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BinomialTest {
  @Test
  void quantilesAreThoseOfScipy() {
    assertEquals(5, Binomial.quantile(100, 0.01, 0.999));
    assertEquals(13, Binomial.quantile(500, 0.01, 0.999));
    assertEquals(21, Binomial.quantile(1000, 0.01, 0.999));
    assertEquals(44, Binomial.quantile(2000, 0.01, 0.999999));
    assertEquals(1099, Binomial.quantile(100_000, 0.01, 0.999));
    assertEquals(501_545, Binomial.quantile(1_000_000, 0.5, 0.999));
    assertEquals(46, Binomial.quantile(50, 0.99, 0.001));
    assertEquals(47, Binomial.quantile(50, 0.99, 0.01));
  }

  @Test
  void quantilesAreThoseOfExactSums() {
    double[] levels = {1e-6, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999, 0.999999};
    for (int trials : new int[] {0, 1, 2, 3, 7, 20, 61}) {
      for (double probability : new double[] {0.001, 0.01, 0.2, 0.4999, 0.7, 0.99, 0.9999}) {
        for (double level : levels) {
          assertEquals(
              exact(trials, probability, level),
              Binomial.quantile(trials, probability, level),
              () -> trials + " of " + probability + " at " + level);
        }
      }
    }
  }

  private static int exact(int trials, double probability, double level) {
    BigDecimal p = new BigDecimal(probability);
    BigDecimal q = BigDecimal.ONE.subtract(p);
    BigInteger choose = BigInteger.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; ; k++) {
      sum = sum.add(new BigDecimal(choose).multiply(p.pow(k)).multiply(q.pow(trials - k)));
      if (sum.compareTo(new BigDecimal(level)) >= 0) {
        return k;
      }
      choose = choose.multiply(BigInteger.valueOf(trials - k)).divide(BigInteger.valueOf(k + 1L));
    }
  }

  @Test
  void impossibleAndCertainSuccessesAreCounted() {
    assertEquals(0, Binomial.quantile(40, 0, 0.999));
    assertEquals(40, Binomial.quantile(40, 1, 0.001));
    assertEquals(0, Binomial.quantile(0, 0.5, 0.5));
    assertEquals(0, Binomial.quantile(30, 1e-300, 0.999));
  }

  @Test
  void aQuantileRisesWithItsLevelAndNeverPassesTheTrials() {
    int last = 0;
    for (double level = 0.001; level < 1; level += 0.001) {
      int k = Binomial.quantile(12, 0.6, level);
      assertTrue(k >= last && k <= 12);
      last = k;
    }
    assertEquals(12, Binomial.quantile(12, 0.6, 0.99999999));
  }

  @Test
  void argumentsOutOfRangeAreRefused() {
    refuses("trials must not be negative: -1", -1, 0.5, 0.5);
    refuses("probability must be 0 to 1: -0.1", 5, -0.1, 0.5);
    refuses("probability must be 0 to 1: 1.1", 5, 1.1, 0.5);
    refuses("level must be between 0 and 1: 0", 5, 0.1, 0);
    refuses("level must be between 0 and 1: 1", 5, 0.1, 1);
    refuses("level must be between 0 and 1: NaN", 5, 0.1, Double.NaN);
  }

  private static void refuses(String message, int trials, double probability, double level) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class, () -> Binomial.quantile(trials, probability, level))
            .getMessage());
  }
}
