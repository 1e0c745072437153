package io.github.groundplan.sim.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Binary64Test {
  @Test
  void halvesAreThoseOfTheBits() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 200_000; i++) {
      assertHalves(Double.longBitsToDouble(random.nextLong()));
      assertHalves(random.nextDouble() * 1000);
    }
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      assertHalves(Math.scalb(1.0, exponent));
      assertHalves(Math.nextDown(Math.scalb(1.0, exponent)));
    }
  }

  @Test
  void halvesOfSpecialValuesAreThoseOfTheBits() {
    assertHalves(0.0);
    assertHalves(-0.0);
    assertHalves(Double.POSITIVE_INFINITY);
    assertHalves(Double.NEGATIVE_INFINITY);
    assertHalves(Double.NaN);
    assertHalves(Double.MAX_VALUE);
  }

  private static void assertHalves(double value) {
    long bits = Double.doubleToLongBits(value);
    assertEquals((int) (bits >>> 32), Binary64.highBits(value), () -> "high of " + value);
    assertEquals((int) bits, Binary64.lowBits(value), () -> "low of " + value);
  }

  @Test
  void exponentIsTheJdks() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Math.abs(value) >= Double.MIN_NORMAL && Double.isFinite(value)) {
        assertEquals(Math.getExponent(value), Binary64.exponent(value));
      }
    }
    assertEquals(-1074, Binary64.exponent(Double.MIN_VALUE));
    assertEquals(-1023, Binary64.exponent(Math.nextDown(Double.MIN_NORMAL)));
  }

  @Test
  void zeroAndWhatIsNotFiniteHaveNoExponent() {
    for (double value : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> Binary64.exponent(value));
    }
  }

  @Test
  void scalingIsTheJdks() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 100_000; i++) {
      double value = random.nextDouble() - 0.5;
      int k = random.nextInt(2000) - 950;
      assertEquals(Math.scalb(value, k), Binary64.scale(value, k));
    }
    assertEquals(Double.POSITIVE_INFINITY, Binary64.scale(1, 1024));
    assertEquals(0x1p1023, Binary64.scale(Double.MIN_VALUE, 2097));
  }
}
