package io.github.groundplan.demo.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void commasPartThousandsBeforeThePointOnly() {
    assertEquals("0", Digits.grouped(0, 0));
    assertEquals("999", Digits.grouped(999, 0));
    assertEquals("1,000", Digits.grouped(999.5, 0));
    assertEquals("1,250,000", Digits.grouped(1.25e6, 0));
    assertEquals("12,345.6789", Digits.grouped(12_345.6789, 4));
    assertEquals("-123", Digits.grouped(-123, 0));
    assertEquals("-1,234.5", Digits.grouped(-1_234.5, 1));
  }

  @Test
  void whatHasMoreThanFifteenDigitsIsAPowerOfTen() {
    assertEquals("999,999,999,999,999", Digits.grouped(999_999_999_999_999.0, 0));
    assertEquals("1.00 × 10^15", Digits.grouped(1e15, 0));
    assertEquals("-1.25 × 10^18", Digits.grouped(-1.25e18, 2));
    assertEquals("1.00 × 10^18", Digits.grouped(9.999e17, 0));
    assertEquals("1.80 × 10^308", Digits.grouped(Double.MAX_VALUE, 0));
  }

  @Test
  void threeDigitsKeepTheirWidth() {
    assertEquals("0.00", Digits.three(0));
    assertEquals("0.25", Digits.three(0.25));
    assertEquals("1.50", Digits.three(1.5));
    assertEquals("9.99", Digits.three(9.994));
    assertEquals("10.0", Digits.three(9.996));
    assertEquals("99.9", Digits.three(99.94));
    assertEquals("100", Digits.three(99.96));
    assertEquals("2,315", Digits.three(2_315.4));
    assertEquals("-12.0", Digits.three(-12));
  }

  @Test
  void shortOnesDropTheZerosOfDecimalsAlone() {
    assertEquals("0", Digits.shortThree(0));
    assertEquals("1.5", Digits.shortThree(1.5));
    assertEquals("12", Digits.shortThree(12));
    assertEquals("7.3", Digits.shortThree(7.3));
    assertEquals("100", Digits.shortThree(100));
    assertEquals("1,000", Digits.shortThree(1000));
    assertEquals("1.00 × 10^20", Digits.shortThree(1e20));
  }

  @Test
  void fourDigitsAtMostAndThreeThatCountBelowOne() {
    assertEquals("2,315", Digits.shortFour(2_315.4));
    assertEquals("182.5", Digits.shortFour(182.5));
    assertEquals("1.157", Digits.shortFour(1.1574));
    assertEquals("0.25", Digits.shortFour(0.25));
    assertEquals("0.1", Digits.shortFour(0.09996));
    assertEquals("0.0123", Digits.shortFour(0.01234));
    assertEquals("0.01", Digits.shortFour(0.01));
    assertEquals("0.00123", Digits.shortFour(0.001234));
    assertEquals("0", Digits.shortFour(0.000001));
  }

  @Test
  void exactOnesKeepAllTheirDecimals() {
    assertEquals("40,000", Digits.exact(40_000));
    assertEquals("-1,250,000.5", Digits.exact(-1_250_000.5));
    assertEquals("99.995", Digits.exact(99.995));
    assertEquals("4", Digits.exact(4));
    assertEquals("1.00 × 10^20", Digits.exact(1e20));
  }

  @Test
  void onlyNumbersCanBeWritten() {
    assertTrue(Digits.isFinite(-Double.MAX_VALUE));
    assertFalse(Digits.isFinite(Double.NaN));
    assertFalse(Digits.isFinite(Double.POSITIVE_INFINITY));
    assertFalse(Digits.isFinite(Double.NEGATIVE_INFINITY));
  }
}
