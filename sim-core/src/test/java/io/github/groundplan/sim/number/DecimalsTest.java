package io.github.groundplan.sim.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  private static final int SAMPLES = 15_000;

  @Test
  void shortestIsPlainFromABillionthToAQuadrillion() {
    assertEquals("0", Decimals.shortest(0));
    assertEquals("0", Decimals.shortest(-0.0));
    assertEquals("0.1", Decimals.shortest(0.1));
    assertEquals("-12.5", Decimals.shortest(-12.5));
    assertEquals("1200", Decimals.shortest(1200));
    assertEquals("0.30000000000000004", Decimals.shortest(0.1 + 0.2));
    assertEquals("0.000000001", Decimals.shortest(1e-9));
    assertEquals("999999999999999.9", Decimals.shortest(Math.nextDown(1e15)));
    assertEquals("100000000000000", Decimals.shortest(1e14));
    assertEquals("9.999999999999999e-10", Decimals.shortest(Math.nextDown(1e-9)));
    assertEquals("1e15", Decimals.shortest(1e15));
  }

  @Test
  void shortestOfTheEndsOfTheRangeIsScientific() {
    assertEquals("5e-324", Decimals.shortest(Double.MIN_VALUE));
    assertEquals("2.2250738585072014e-308", Decimals.shortest(Double.MIN_NORMAL));
    assertEquals("1.7976931348623157e308", Decimals.shortest(Double.MAX_VALUE));
    assertEquals("-1.7976931348623157e308", Decimals.shortest(-Double.MAX_VALUE));
    assertEquals("2e23", Decimals.shortest(Double.parseDouble("2e23")));
    assertEquals("9007199254740992", plain(Decimals.shortest(0x1p53)));
  }

  @Test
  void shortestReadsBackAndNothingShorterDoes() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < SAMPLES; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertShortest(value);
      }
    }
  }

  @Test
  void shortestHoldsForTheNumbersOfEverydayRuns() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < SAMPLES; i++) {
      assertShortest(random.nextDouble());
      assertShortest(random.nextInt() / 1000.0);
      assertShortest(-random.nextDouble() * Math.pow(10, random.nextInt(30) - 12));
    }
  }

  @Test
  void shortestHoldsAroundPowersOfTwoAndTen() {
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      double power = Math.scalb(1.0, exponent);
      assertShortest(power);
      assertShortest(Math.nextUp(power));
      assertShortest(Math.nextDown(power));
    }
    for (int exponent = -323; exponent <= 308; exponent++) {
      double power = Double.parseDouble("1e" + exponent);
      assertEquals(
          new BigDecimal("1e" + exponent),
          new BigDecimal(Decimals.shortest(power)).stripTrailingZeros());
      assertShortest(Math.nextUp(power));
      assertShortest(Math.nextDown(power));
    }
  }

  private static void assertShortest(double value) {
    String text = Decimals.shortest(value);
    assertEquals(value == 0 ? 0.0 : value, Double.parseDouble(text), text);
    double magnitude = Math.abs(value);
    boolean isPlain = magnitude == 0 || (magnitude >= 1e-9 && magnitude < 1e15);
    assertEquals(!isPlain, text.contains("e"), text);
    if (value == 0) {
      return;
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal printed = new BigDecimal(text).stripTrailingZeros();
    int digits = printed.precision();
    if (digits > 1) {
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.UP, RoundingMode.DOWN}) {
        BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
        assertFalse(shorter.doubleValue() == value, () -> text + " is longer than " + shorter);
      }
    }
    BigDecimal distance = printed.subtract(exact).abs();
    for (int sign = -1; sign <= 1; sign += 2) {
      BigDecimal other = printed.add(printed.ulp().multiply(BigDecimal.valueOf(sign)));
      assertTrue(
          other.doubleValue() != value || distance.compareTo(other.subtract(exact).abs()) <= 0,
          () -> text + " is farther than " + other);
    }
  }

  @Test
  void fixedRoundsTheExactValueAHalfAwayFromZero() {
    assertEquals("1", Decimals.fixed(0.5, 0));
    assertEquals("-1", Decimals.fixed(-0.5, 0));
    assertEquals("3", Decimals.fixed(2.5, 0));
    assertEquals("0.13", Decimals.fixed(0.125, 2));
    assertEquals("1.00", Decimals.fixed(1.005, 2)); // 1.005 is 1.00499999999999989...
    assertEquals("12.30", Decimals.fixed(12.3, 2));
    assertEquals("0", Decimals.fixed(0.49999999999999994, 0));
    assertEquals("10", Decimals.fixed(9.99, 0));
    assertEquals("0.000000001", Decimals.fixed(5e-10, 9));
    assertEquals("2251799813685249.50", Decimals.fixed(2251799813685249.5, 2));
    assertEquals("2251799813685250", Decimals.fixed(2251799813685249.5, 0));
  }

  @Test
  void fixedHasNoNegativeZero() {
    assertEquals("0.0", Decimals.fixed(-0.0, 1));
    assertEquals("0.0", Decimals.fixed(-0.04, 1));
    assertEquals("0", Decimals.fixed(-Double.MIN_VALUE, 0));
    assertEquals("-0.1", Decimals.fixed(-0.05000000000000001, 1));
  }

  @Test
  void fixedAgreesWithBigDecimal() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 2 * SAMPLES; i++) {
      int digits = random.nextInt(10);
      assertFixed((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 6), digits);
      assertFixed((random.nextInt(2_000_000) + 0.5) / Math.pow(10, random.nextInt(7)), digits);
      assertFixed(random.nextInt() / 1024.0, digits);
    }
    for (int i = 0; i < 2_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertFixed(value, random.nextInt(10));
      }
    }
  }

  private static void assertFixed(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP);
    assertEquals(
        rounded.toPlainString(), Decimals.fixed(value, digits), () -> value + ", " + digits);
  }

  @Test
  void whatIsNotFiniteIsRefused() {
    for (double value : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      assertThrows(IllegalArgumentException.class, () -> Decimals.shortest(value));
      assertThrows(IllegalArgumentException.class, () -> Decimals.fixed(value, 2));
    }
    assertEquals("NaN", Decimals.text(Double.NaN));
    assertEquals("-Infinity", Decimals.text(Double.NEGATIVE_INFINITY));
    assertEquals("0.25", Decimals.text(0.25));
  }

  @Test
  void fixedTakesUpToNineDigits() {
    assertEquals(
        "digits must be 0 to 9: 10",
        assertThrows(IllegalArgumentException.class, () -> Decimals.fixed(1, 10)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> Decimals.fixed(1, -1));
  }

  private static String plain(String text) {
    return new BigDecimal(text).toPlainString();
  }
}
