package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Against fdlibm as the JDK has it: at most one unit in the last place apart. */
class ExactMathTest {
  private static final int SAMPLES = 1_200_000;

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void logIsFdlibmsToTheBit() {
    for (int i = 0; i < SAMPLES; i++) {
      double x = argument(i);
      assertEquals(StrictMath.log(x), ExactMath.log(x), () -> "log of " + x);
    }
  }

  @Test
  void logOfTheEdges() {
    assertEquals(Double.NEGATIVE_INFINITY, ExactMath.log(0));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.log(Double.POSITIVE_INFINITY));
    assertEquals(Double.NaN, ExactMath.log(-1));
    assertEquals(Double.NaN, ExactMath.log(Double.NaN));
    assertEquals(0.0, ExactMath.log(1));
  }

  /** Where the form of the sum changes, and where the way to the exponent does. */
  @Test
  void logIsFdlibmsAtTheEdgesOfItsCases() {
    double[] edges = {0x1.6a09cp0, 0x1.6147ap0, 0x1.6b852p0, 1, 1 + 0x1p-20, 2 - 0x1p-19};
    for (int exponent = -40; exponent <= 40; exponent++) {
      for (double edge : edges) {
        double x = Math.scalb(edge, exponent);
        for (double near : new double[] {Math.nextDown(x), x, Math.nextUp(x)}) {
          assertEquals(StrictMath.log(near), ExactMath.log(near), () -> "log of " + near);
        }
      }
    }
  }

  @Test
  void expIsWithinOneUnit() {
    for (int i = 0; i < SAMPLES; i++) {
      double x =
          switch (i % 4) {
            case 0 -> random.nextDouble() * 1460 - 748;
            case 1 -> random.nextDouble() * 4 - 2;
            case 2 -> (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(60));
            default -> -708 - random.nextDouble() * 38;
          };
      assertWithinOneUnit(StrictMath.exp(x), ExactMath.exp(x), () -> "exp of " + x);
    }
  }

  @Test
  void expOfTheEdges() {
    assertEquals(1.0, ExactMath.exp(0));
    assertEquals(1.0, ExactMath.exp(-0.0));
    assertEquals(0.0, ExactMath.exp(Double.NEGATIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.exp(Double.POSITIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.exp(709.7827128933841));
    assertEquals(Double.NaN, ExactMath.exp(Double.NaN));
    assertEquals(StrictMath.exp(709.782712893384), ExactMath.exp(709.782712893384));
    assertEquals(Double.MIN_VALUE, ExactMath.exp(-745.1332191019411));
    assertEquals(0.0, ExactMath.exp(-745.1332191019412));
  }

  @Test
  void powIsWithinOneUnit() {
    for (int i = 0; i < SAMPLES; i++) {
      double base = argument(i);
      double limit = 745 / Math.max(Math.abs(StrictMath.log(base)), 1e-300);
      double exponent = (random.nextDouble() * 2 - 1) * Math.min(limit, 1e18);
      assertPower(base, exponent);
    }
  }

  @Test
  void powOfEverydayNumbersIsWithinOneUnit() {
    for (int i = 0; i < SAMPLES / 2; i++) {
      assertPower(random.nextDouble(), -1 / (0.1 + 3 * random.nextDouble()));
      assertPower(random.nextDouble() * 100, random.nextInt(20) - 10);
      assertPower(
          1 + (random.nextDouble() - 0.5) * 0x1p-19,
          Math.scalb(random.nextDouble(), 28 + random.nextInt(10)));
    }
  }

  @Test
  void powOfTheEdges() {
    double[] values = {
      0,
      Double.MIN_VALUE,
      0.5,
      Math.nextDown(1.0),
      1,
      Math.nextUp(1.0),
      2,
      3,
      10,
      1e300,
      Double.MAX_VALUE,
      Double.POSITIVE_INFINITY
    };
    for (double base : values) {
      for (double exponent : values) {
        // The JDK leaves one to the power of infinity undefined; C and this say one.
        if (base != 1 || exponent <= Double.MAX_VALUE) {
          assertPower(base, exponent);
          assertPower(base, -exponent);
        }
      }
    }
    assertEquals(1.0, ExactMath.pow(1, Double.POSITIVE_INFINITY));
  }

  @Test
  void powRefusesANegativeBase() {
    assertEquals(
        "no power: -2 to the 3",
        assertThrows(IllegalArgumentException.class, () -> ExactMath.pow(-2, 3)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> ExactMath.pow(Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> ExactMath.pow(1, Double.NaN));
  }

  @Test
  void roundTakesAHalfUp() {
    assertEquals(3.0, ExactMath.round(2.5));
    assertEquals(-2.0, ExactMath.round(-2.5));
    assertEquals(0.0, ExactMath.round(0.49999999999999994));
    assertEquals(0x1p52 + 1, ExactMath.round(0x1p52 + 1));
    assertEquals(Double.POSITIVE_INFINITY, ExactMath.round(Double.POSITIVE_INFINITY));
    assertEquals(Double.NaN, ExactMath.round(Double.NaN));
    for (int i = 0; i < SAMPLES / 4; i++) {
      double x = (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(70) - 10);
      assertEquals((double) Math.round(x), ExactMath.round(x) + 0.0, () -> "round of " + x);
    }
  }

  /** Positive: from all of the range, from the subnormals, from (0, 1], near one, moderate. */
  private double argument(int i) {
    double x =
        switch (i % 5) {
          case 0 -> Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
          case 1 -> Double.longBitsToDouble(random.nextLong() >>> 12);
          case 2 -> 1 - random.nextDouble();
          case 3 -> 1 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(50));
          default -> random.nextDouble() * 1e6;
        };
    return x > 0 && x <= Double.MAX_VALUE ? x : 0.75;
  }

  private static void assertPower(double base, double exponent) {
    assertWithinOneUnit(
        StrictMath.pow(base, exponent),
        ExactMath.pow(base, exponent),
        () -> base + " to the " + exponent);
  }

  private static void assertWithinOneUnit(double expected, double actual, Supplier<String> what) {
    long distance = Double.doubleToLongBits(expected) - Double.doubleToLongBits(actual);
    assertTrue(Math.abs(distance) <= 1, () -> what.get() + ": " + expected + " but " + actual);
  }
}
