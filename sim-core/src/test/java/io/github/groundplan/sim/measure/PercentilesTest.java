package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class PercentilesTest {
  private static double[] upTo(int n) {
    double[] sorted = new double[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = i + 1;
    }
    return sorted;
  }

  @Test
  void thirtiethOfFiveIsTheSecond() {
    double[] sorted = {15, 20, 35, 40, 50};
    assertEquals(15, Percentiles.nearestRank(sorted, 5));
    assertEquals(20, Percentiles.nearestRank(sorted, 30));
    assertEquals(20, Percentiles.nearestRank(sorted, 40));
    assertEquals(35, Percentiles.nearestRank(sorted, 50));
    assertEquals(50, Percentiles.nearestRank(sorted, 100));
  }

  @Test
  void aPercentCountsAsTheDecimalThatWasWritten() {
    for (String percent : new String[] {"0.1", "12.5", "33.3", "50", "90", "99", "99.9", "99.99"}) {
      for (int n : new int[] {1, 2, 10, 999, 1000, 1001, 10_000, 100_000, 1_000_000}) {
        int rank =
            new BigDecimal(percent)
                .multiply(BigDecimal.valueOf(n))
                .divide(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        assertEquals(
            rank,
            Percentiles.nearestRank(upTo(n), Double.parseDouble(percent)),
            percent + " of " + n);
      }
    }
  }

  @Test
  void aPercentIsAboveZeroAndAtMostAHundred() {
    for (double percent : new double[] {0, -1, 100.1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> Percentiles.nearestRank(upTo(3), percent));
    }
    assertEquals(1, Percentiles.nearestRank(upTo(3), Double.MIN_VALUE));
  }

  @Test
  void noSamplesHaveNoPercentile() {
    assertThrows(IllegalStateException.class, () -> Percentiles.nearestRank(new double[0], 50));
  }

  @Test
  void aRankCountsFromOneAndEndsAtTheCount() {
    assertEquals(1, Percentiles.rank(1, 0.001));
    assertEquals(1, Percentiles.rank(1, 100));
    assertEquals(999, Percentiles.rank(1000, 99.9));
    assertEquals(1000, Percentiles.rank(1000, 99.91));
    assertThrows(IllegalStateException.class, () -> Percentiles.rank(0, 50));
    assertEquals(
        "percent must be above 0 and at most 100: 0",
        assertThrows(IllegalArgumentException.class, () -> Percentiles.rank(5, 0)).getMessage());
  }

  @Test
  void aRankIsExactForABillionSamples() {
    assertEquals(999_990_000, Percentiles.rank(1e9, 99.999));
    assertEquals(999_000_000, Percentiles.rank(1e9, 99.9));
    assertEquals(999_000_001, Percentiles.rank(1e9 + 1, 99.9));
    assertEquals(1e9, Percentiles.rank(1e9, 100));
    assertEquals(0x1p42, Percentiles.rank(0x1p42, 100));
  }
}
