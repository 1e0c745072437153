package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** log1p and expm1 against fdlibm as the JDK has it: at most one unit in the last place apart. */
class NearZeroTest {
  private static final int SAMPLES = 1_200_000;

  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void log1pIsWithinOneUnit() {
    for (int i = 0; i < SAMPLES; i++) {
      double x =
          switch (i % 5) {
            case 0 -> random.nextDouble() * 2 - 1;
            case 1 -> (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(70));
            case 2 -> Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
            case 3 -> random.nextDouble() * Math.scalb(1.0, random.nextInt(60));
            default -> -1 + Math.scalb(random.nextDouble(), -random.nextInt(53));
          };
      assertLog1p(x);
    }
  }

  @Test
  void log1pIsWithinOneUnitWhereItsFormChanges() {
    double[] edges = {
      -0x1.2bec4p-2,
      0x1.a827ap-2,
      0x1p-29,
      -0x1p-29,
      0x1p-54,
      0x1p-20,
      0x1p53,
      1,
      3,
      0x1.6a09ep0 - 1
    };
    for (double edge : edges) {
      assertLog1p(Math.nextDown(edge));
      assertLog1p(edge);
      assertLog1p(Math.nextUp(edge));
    }
    assertLog1p(Double.MAX_VALUE);
    assertLog1p(Math.nextUp(-1.0));
  }

  @Test
  void log1pIsWithinOneUnitNearPowersOfTwo() {
    for (int i = 0; i < SAMPLES / 4; i++) {
      double power = Math.scalb(1.0, random.nextInt(70) - 10);
      assertLog1p(power - 1 + power * (random.nextDouble() - 0.5) * 0x1p-18);
    }
  }

  @Test
  void log1pOfTheEdges() {
    assertEquals(Double.NEGATIVE_INFINITY, ExactMath.log1p(-1));
    assertEquals(Double.NaN, ExactMath.log1p(Math.nextDown(-1)));
    assertEquals(Double.NaN, ExactMath.log1p(Double.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, ExactMath.log1p(Double.NaN));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.log1p(Double.POSITIVE_INFINITY));
    assertEquals(0.0, ExactMath.log1p(0.0));
    assertEquals(-0.0, ExactMath.log1p(-0.0));
  }

  @Test
  void expm1IsWithinOneUnit() {
    for (int i = 0; i < SAMPLES; i++) {
      double x =
          switch (i % 4) {
            case 0 -> random.nextDouble() * 760 - 45;
            case 1 -> random.nextDouble() * 4 - 2;
            case 2 -> (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(70));
            default -> random.nextDouble() * 80 - 40;
          };
      assertExpm1(x);
    }
  }

  @Test
  void expm1IsWithinOneUnitWhereItsFormChanges() {
    double ln2 = 0.6931471805599453;
    for (int halves = -120; halves <= 130; halves++) {
      for (double x = halves * ln2 / 2 - 1e-7; x < halves * ln2 / 2 + 1e-7; x += 3e-9) {
        assertExpm1(x);
      }
    }
    double[] edges = {0x1p-54, -0x1p-54, 0x1.62e43p-2, 0x1.0a2b2p0, -0x1.3687ap5, -0.25 + ln2};
    for (double edge : edges) {
      assertExpm1(Math.nextDown(edge));
      assertExpm1(edge);
      assertExpm1(Math.nextUp(edge));
    }
  }

  @Test
  void expm1OfTheEdges() {
    assertEquals(-1.0, ExactMath.expm1(Double.NEGATIVE_INFINITY));
    assertEquals(-1.0, ExactMath.expm1(-1000));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.expm1(Double.POSITIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.expm1(709.7827128933841));
    assertExpm1(709.782712893384);
    assertEquals(Double.NaN, ExactMath.expm1(Double.NaN));
    assertEquals(0.0, ExactMath.expm1(0.0));
    assertEquals(-0.0, ExactMath.expm1(-0.0));
  }

  private static void assertLog1p(double x) {
    assertWithinOneUnit(StrictMath::log1p, ExactMath::log1p, x);
  }

  private static void assertExpm1(double x) {
    assertWithinOneUnit(StrictMath::expm1, ExactMath::expm1, x);
  }

  private static void assertWithinOneUnit(
      DoubleUnaryOperator fdlibm, DoubleUnaryOperator ours, double x) {
    double expected = fdlibm.applyAsDouble(x);
    double actual = ours.applyAsDouble(x);
    long distance = Double.doubleToLongBits(expected) - Double.doubleToLongBits(actual);
    assertTrue(Math.abs(distance) <= 1, () -> "of " + x + ": " + expected + " but " + actual);
  }
}
