package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static Tally of(double... values) {
    Tally tally = new Tally();
    for (double value : values) {
      tally.add(value);
    }
    return tally;
  }

  @Test
  void fiveObservationsAreSummedUp() {
    Tally tally = of(2, 4, 4, 6, 9);
    assertEquals(5, tally.count());
    assertEquals(5, tally.mean());
    assertEquals(25, tally.sum());
    assertEquals(2, tally.min());
    assertEquals(9, tally.max());
    assertEquals(28.0 / 4, tally.variance(), 1e-15);
    assertEquals(Math.sqrt(28.0 / 5), tally.standardDeviation(), 1e-15);
  }

  @Test
  void oneObservationHasNoVarianceButNoSpreadEither() {
    Tally tally = of(-3);
    assertEquals(-3, tally.mean());
    assertEquals(-3, tally.min());
    assertEquals(-3, tally.max());
    assertEquals(0, tally.standardDeviation());
    assertEquals(
        "only one observation",
        assertThrows(IllegalStateException.class, tally::variance).getMessage());
  }

  @Test
  void twoObservationsHaveAVariance() {
    assertEquals(2, of(1, 3).variance());
  }

  @Test
  void anEmptyTallyHasNoMean() {
    Tally tally = new Tally();
    assertTrue(tally.isEmpty());
    assertEquals(0, tally.count());
    assertEquals(0, tally.sum());
    assertEquals(
        "no observations", assertThrows(IllegalStateException.class, tally::mean).getMessage());
    assertThrows(IllegalStateException.class, tally::min);
    assertThrows(IllegalStateException.class, tally::max);
    assertThrows(IllegalStateException.class, tally::variance);
    assertThrows(IllegalStateException.class, tally::standardDeviation);
  }

  @Test
  void onlyFiniteNumbersAreObservations() {
    Tally tally = of(Double.MAX_VALUE);
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0}) {
      assertThrows(IllegalArgumentException.class, () -> tally.add(wrong));
    }
    assertEquals(
        "not an observation: NaN",
        assertThrows(IllegalArgumentException.class, () -> tally.add(Double.NaN)).getMessage());
    assertEquals(1, tally.count());
  }

  @Test
  void aSmallSpreadAroundALargeMeanIsNotLost() {
    Tally tally = new Tally();
    for (int i = 0; i < 1_000_000; i++) {
      tally.add(1e9 + i % 2);
    }
    assertEquals(1e9 + 0.5, tally.mean(), 1e-6);
    assertEquals(0.5, tally.standardDeviation(), 1e-9);
    assertEquals(1e9, tally.min());
    assertEquals(1e9 + 1, tally.max());
  }

  @Test
  void equalObservationsHaveExactlyTheirMeanAndNoSpread() {
    Tally tally = new Tally();
    for (int i = 0; i < 1000; i++) {
      tally.add(0.1);
    }
    assertEquals(0.1, tally.mean());
    assertEquals(0, tally.variance());
  }

  @Test
  void addingATallyIsAddingEachOfItsObservations() {
    RandomStream stream = RandomStreams.of(1).named("values");
    for (int split : new int[] {0, 1, 2, 333, 999, 1000}) {
      Tally all = new Tally();
      Tally first = new Tally();
      Tally second = new Tally();
      for (int i = 0; i < 1000; i++) {
        double value = stream.nextDouble() * 10 - 3;
        all.add(value);
        (i < split ? first : second).add(value);
      }
      double secondMean = second.isEmpty() ? 0 : second.mean();
      first.add(second);
      assertSame(all, first);
      assertEquals(1000 - split, second.count());
      assertEquals(secondMean, second.isEmpty() ? 0 : second.mean());
    }
  }

  private static void assertSame(Tally expected, Tally actual) {
    assertEquals(expected.count(), actual.count());
    assertEquals(expected.min(), actual.min());
    assertEquals(expected.max(), actual.max());
    assertEquals(expected.mean(), actual.mean(), 1e-13);
    assertEquals(expected.variance(), actual.variance(), 1e-12);
  }

  @Test
  void aTallyCanBeAddedToItself() {
    Tally tally = of(1, 2, 6);
    tally.add(tally);
    assertSame(of(1, 2, 6, 1, 2, 6), tally);
  }

  @Test
  void twoEmptyTalliesStayEmpty() {
    Tally tally = new Tally();
    tally.add(new Tally());
    assertTrue(tally.isEmpty());
    tally.add(4);
    assertFalse(tally.isEmpty());
    assertEquals(4, tally.mean());
  }

  @Test
  void aResetForgetsAll() {
    Tally tally = of(100, -100, 50);
    tally.reset();
    assertTrue(tally.isEmpty());
    tally.add(2);
    tally.add(4);
    assertSame(of(2, 4), tally);
  }
}
