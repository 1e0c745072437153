package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The cosine of turns, against the JDK's at an angle that carries twice a double's digits. */
class TurnTest {
  private static final BigDecimal TWO_PI =
      new BigDecimal("6.283185307179586476925286766559005768394338798750211641949889");
  private static final int SAMPLES = 300_000;

  @Test
  void quartersAreExact() {
    for (int turn = -3; turn <= 3; turn++) {
      assertEquals(1.0, ExactMath.cosTurns(turn));
      assertEquals(0.0, Math.abs(ExactMath.cosTurns(turn + 0.25)));
      assertEquals(-1.0, ExactMath.cosTurns(turn + 0.5));
      assertEquals(0.0, Math.abs(ExactMath.cosTurns(turn + 0.75)));
    }
    assertEquals(1.0, ExactMath.cosTurns(0x1p60));
    assertEquals(1.0, ExactMath.cosTurns(Double.MAX_VALUE));
    assertEquals(1.0, ExactMath.cosTurns(Double.MIN_VALUE));
  }

  /** The nearest doubles to cos 45°, 60°, 72° and 36°, which have radicals; and to two more. */
  @Test
  void knownAnglesAreTheNearestDoubles() {
    assertEquals(0.7071067811865476, ExactMath.cosTurns(0.125));
    assertEquals(-0.7071067811865476, ExactMath.cosTurns(0.375));
    assertEquals(-0.7071067811865476, ExactMath.cosTurns(0.625));
    assertEquals(0.7071067811865476, ExactMath.cosTurns(0.875));
    assertEquals(0.9238795325112867, ExactMath.cosTurns(0.0625));
    assertEquals(0.3826834323650898, ExactMath.cosTurns(0.1875));
    assertEquals(0.5, ExactMath.cosTurns(1 / 6.0), 1e-15);
    assertEquals((Math.sqrt(5) - 1) / 4, ExactMath.cosTurns(0.2), 1e-15);
  }

  @Test
  void theCosineIsEvenAndReturnsEachTurn() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < SAMPLES; i++) {
      double x = random.nextInt(1 << 30) * 0x1p-30;
      double cosine = ExactMath.cosTurns(x);
      assertEquals(cosine, ExactMath.cosTurns(-x));
      assertEquals(cosine, ExactMath.cosTurns(x + 1));
      assertEquals(cosine, ExactMath.cosTurns(1 - x));
      assertEquals(cosine, ExactMath.cosTurns(x - 1000));
      assertEquals(-cosine + 0.0, ExactMath.cosTurns(x + 0.5) + 0.0);
    }
  }

  @Test
  void theCosineIsWithinOneUnit() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < SAMPLES / 5; i++) {
      double x =
          switch (i % 4) {
            case 0 -> random.nextDouble();
            case 1 -> 0.25 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(50));
            case 2 -> 0.125 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(50));
            default -> random.nextDouble() * Math.scalb(1.0, -random.nextInt(30));
          };
      double expected = cosineOfTurns(x);
      double error = Math.abs(ExactMath.cosTurns(x) - expected);
      assertTrue(error <= Math.ulp(expected), () -> "of " + x + " turns, off by " + error);
    }
  }

  /**
   * By the JDK's cosine and sine at the nearest double of the angle and one step of Taylor's series
   * from there. Near a quarter that cosine is the sine of the rest, which has all its digits.
   */
  private static double cosineOfTurns(double x) {
    BigDecimal fromQuarter = new BigDecimal(x).subtract(new BigDecimal("0.25"));
    boolean isSteep = fromQuarter.abs().doubleValue() < 0.125;
    BigDecimal turn = isSteep ? fromQuarter.negate() : new BigDecimal(x);
    BigDecimal angle = turn.multiply(TWO_PI, new MathContext(50));
    double high = angle.doubleValue();
    double low = angle.subtract(new BigDecimal(high)).doubleValue();
    return isSteep
        ? StrictMath.sin(high) + low * StrictMath.cos(high)
        : StrictMath.cos(high) - low * StrictMath.sin(high);
  }

  @Test
  void theEndlessHasNoCosine() {
    String message = "no share of a turn: ";
    assertEquals(message + "Infinity", refusal(Double.POSITIVE_INFINITY));
    assertEquals(message + "-Infinity", refusal(Double.NEGATIVE_INFINITY));
    assertEquals(message + "NaN", refusal(Double.NaN));
  }

  private static String refusal(double x) {
    return assertThrows(IllegalArgumentException.class, () -> ExactMath.cosTurns(x)).getMessage();
  }
}
