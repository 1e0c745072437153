package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipfTest {
  private static final int SAMPLES = 200_000;

  private static RandomStream stream(int seed) {
    return RandomStreams.of(seed).named("keys");
  }

  private static int[] counts(int count, double skew) {
    Zipf zipf = new Zipf(count, skew);
    RandomStream stream = stream(11);
    int[] counts = new int[count];
    for (int i = 0; i < SAMPLES; i++) {
      counts[zipf.sample(stream)]++;
    }
    return counts;
  }

  /** The last is the 99.9 % quantile of chi squared with one degree of freedom less than ranks. */
  @ParameterizedTest
  @CsvSource({
    "2, 0, 10.83",
    "10, 0, 27.88",
    "2, 1, 10.83",
    "10, 1, 27.88",
    "10, 0.5, 27.88",
    "10, 2, 27.88",
    "100, 1, 148.2",
    "100, 0.8, 148.2"
  })
  void ranksAreDrawnInProportionToAPowerOfTheirPlace(int count, double skew, double quantile) {
    int[] counts = counts(count, skew);
    double sum = 0;
    for (int k = 1; k <= count; k++) {
      sum += Math.pow(k, -skew);
    }
    double chiSquared = 0;
    for (int k = 1; k <= count; k++) {
      double expected = SAMPLES * Math.pow(k, -skew) / sum;
      chiSquared += (counts[k - 1] - expected) * (counts[k - 1] - expected) / expected;
    }
    assertTrue(chiSquared <= quantile, "chi squared: " + chiSquared);
  }

  /** Zipf's own law for three: 6/11, 3/11 and 2/11. */
  @Test
  void theDrawIsLookedUpInTheCumulativeShares() {
    Zipf zipf = new Zipf(3, 1);
    RandomStream same = stream(5);
    RandomStream stream = stream(5);
    for (int i = 0; i < 10_000; i++) {
      double draw = same.nextDouble();
      assertEquals(draw < 6.0 / 11 ? 0 : draw < 9.0 / 11 ? 1 : 2, zipf.sample(stream));
    }
  }

  @Test
  void aDrawOfZeroGivesTheFirst() {
    assertEquals(0, new RandomStream(1, 0, 1, 0).nextDouble());
    for (double skew : new double[] {0, 1, 3}) {
      assertEquals(0, new Zipf(4, skew).sample(new RandomStream(1, 0, 1, 0)));
    }
  }

  /** A skew so small that all weights are 1 still goes by the table: 1, 2, 3, 4. */
  @Test
  void aDrawOnABoundaryBelongsToTheHigherRank() {
    assertEquals(0.5, half().nextDouble());
    for (double skew : new double[] {0, 1e-20}) {
      assertEquals(1, new Zipf(2, skew).sample(half()));
      assertEquals(2, new Zipf(4, skew).sample(half()));
      assertEquals(2, new Zipf(5, skew).sample(half()));
    }
  }

  private static RandomStream half() {
    return new RandomStream(0xcd00_0000, 0xcd00_0000, 0, 0);
  }

  @Test
  void aSampleTakesOneDrawWhateverTheSkew() {
    for (double skew : new double[] {0, 0.5, 1, 10}) {
      RandomStream same = stream(6);
      RandomStream drawn = stream(6);
      new Zipf(1000, skew).sample(drawn);
      same.nextDouble();
      assertEquals(same.nextInt(), drawn.nextInt());
    }
  }

  @Test
  void aHigherDrawGivesNoLowerRank() {
    for (double skew : new double[] {0, 0.7, 1.3}) {
      Zipf few = new Zipf(50, skew);
      Zipf many = new Zipf(5000, skew);
      for (int seed = 0; seed < 500; seed++) {
        // More ranks take their chances from all before: the same draw cannot fall lower.
        assertTrue(many.sample(stream(seed)) >= few.sample(stream(seed)));
      }
    }
  }

  @Test
  void oneRankIsAlwaysDrawn() {
    RandomStream stream = stream(8);
    for (double skew : new double[] {0, 1, 300}) {
      for (int i = 0; i < 100; i++) {
        assertEquals(0, new Zipf(1, skew).sample(stream));
      }
    }
  }

  @Test
  void anExtremeSkewLeavesOnlyTheFirst() {
    RandomStream stream = stream(9);
    Zipf zipf = new Zipf(1_000_000, Double.MAX_VALUE);
    for (int i = 0; i < 1000; i++) {
      assertEquals(0, zipf.sample(stream));
    }
  }

  @Test
  void theLargestCountWithoutSkewIsInReach() {
    RandomStream stream = stream(10);
    Zipf zipf = new Zipf(Integer.MAX_VALUE, 0);
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int rank = zipf.sample(stream);
      assertTrue(rank >= 0 && rank < Integer.MAX_VALUE);
      sum += rank;
    }
    // Five standard errors of a mean of uniforms: 5 / sqrt(12 n).
    assertEquals(0.5, sum / SAMPLES / Integer.MAX_VALUE, 5 / Math.sqrt(12.0 * SAMPLES));
  }

  @Test
  void theRanksOfASeedAreFixedForGood() {
    RandomStream stream = stream(42);
    Zipf zipf = new Zipf(1_000_000, 0.99);
    int hash = 0;
    for (int i = 0; i < 10_000; i++) {
      hash = hash * 31 + zipf.sample(stream);
    }
    assertEquals(1859866103, hash);
  }

  @Test
  void countAndSkewAreChecked() {
    assertRefused("count must be at least 1: 0", 0, 1);
    assertRefused("skew must be finite and not negative: -0.5", 1, -0.5);
    assertRefused("skew must be finite and not negative: NaN", 1, Double.NaN);
    assertRefused("skew must be finite and not negative: Infinity", 1, Double.POSITIVE_INFINITY);
  }

  private static void assertRefused(String message, int count, double skew) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> new Zipf(count, skew)).getMessage());
  }
}
