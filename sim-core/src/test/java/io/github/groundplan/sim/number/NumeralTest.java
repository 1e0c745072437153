package io.github.groundplan.sim.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.sim.number.Numeral.Scale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NumeralTest {
  @Test
  void aMillionRandomTextsReadAsTheJdkReadsThem() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 1_000_000; i++) {
      assertSame(randomText(random));
    }
  }

  /** Mostly as people write numbers, sometimes as nobody does. */
  private static String randomText(SplittableRandom random) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
    appendDigits(text, 1 + random.nextInt(random.nextInt(20) == 0 ? 40 : 6), random);
    if (random.nextBoolean()) {
      appendDigits(text.append('.'), 1 + random.nextInt(random.nextInt(20) == 0 ? 40 : 6), random);
    }
    if (random.nextInt(3) == 0) {
      int spread = random.nextInt(8) == 0 ? 700 : 40;
      text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(spread) - spread / 2);
    }
    return text.toString();
  }

  private static void appendDigits(StringBuilder text, int count, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
  }

  @Test
  void everyDoubleReadsBackAndSoDoMidpointsAndTheirNeighbours() {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 3_000; i++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (value < Double.MAX_VALUE) {
        assertSame(Double.toString(value));
        assertMidpoint(value);
      }
    }
  }

  @Test
  void theEndsOfTheRangeAreRoundedToo() {
    for (double value : new double[] {0, Double.MIN_VALUE, Double.MIN_NORMAL, 0x1p53, 1}) {
      assertMidpoint(value);
      assertMidpoint(Math.nextUp(value));
    }
    assertMidpoint(Math.nextDown(Double.MIN_NORMAL));
    assertMidpoint(Math.nextDown(Double.MAX_VALUE));
    for (String text :
        new String[] {
          "1.7976931348623157e308",
          "1.7976931348623158e308",
          "1.7976931348623159e308",
          "1e309",
          "2.4703282292062327e-324",
          "2.4703282292062328e-324",
          "1e-400",
          "0e999999999999",
          "1e999999999999",
          "1e-999999999999",
          "-0",
          "-0.0e5",
          "007",
          "9007199254740993",
          "90071992547409925e-1",
          "1e22",
          "1e23",
          "123456789012345e16"
        }) {
      assertSame(text);
    }
  }

  /** Exactly between a double and the next, and a hair to each side. */
  private static void assertMidpoint(double value) {
    BigDecimal middle =
        new BigDecimal(value).add(new BigDecimal(Math.nextUp(value))).divide(BigDecimal.valueOf(2));
    String text = middle.toPlainString();
    assertSame(text);
    assertSame(text + (text.contains(".") ? "" : ".") + "0".repeat(900) + "1");
    BigDecimal hair = middle.ulp().movePointLeft(20);
    assertSame(middle.subtract(hair).toPlainString());
  }

  private static void assertSame(String text) {
    assertEquals(text.length(), Numeral.length(text), text);
    long expected = Double.doubleToRawLongBits(Double.parseDouble(text));
    long actual = Double.doubleToRawLongBits(Numeral.of(text).value());
    assertEquals(expected, actual, text);
  }

  @Test
  void aScaledNumberIsRoundedOnce() {
    Scale[] scales = {
      new Scale(-9, 0, 1, 1), new Scale(-2, 0, 1, 1), new Scale(1, 0, 6, 1),
      new Scale(2, 5, 27, 1), new Scale(-1, 0, 1, 6), new Scale(-2, 0, 1, 36),
      new Scale(0, 40, 1, 1), new Scale(30, 40, 100, 99)
    };
    SplittableRandom random = new SplittableRandom(13);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      Scale scale = scales[i % scales.length];
      // The JDK's big decimals have no negative zero: magnitudes are compared.
      double actual = Math.abs(Numeral.of(text).times(scale));
      assertEquals(Math.abs(scaled(text, scale)), actual, () -> text + " times " + scale);
    }
  }

  /** To 800 digits, which decides in all but contrived cases. */
  private static double scaled(String text, Scale scale) {
    BigDecimal exact =
        new BigDecimal(text)
            .scaleByPowerOfTen(scale.tens())
            .multiply(new BigDecimal(BigInteger.TWO.pow(scale.twos())))
            .multiply(BigDecimal.valueOf(scale.numerator()));
    String quotient =
        exact.divide(BigDecimal.valueOf(scale.denominator()), new MathContext(800)).toString();
    return Double.parseDouble(quotient);
  }

  @Test
  void unitsGiveTheNearestDouble() {
    assertEquals(0.001, Numeral.of("0.1").times(new Scale(-2, 0, 1, 1)));
    assertEquals(0.0123, Numeral.of("12.3").times(new Scale(-3, 0, 1, 1)));
    assertEquals(6, Numeral.of("0.1").times(new Scale(1, 0, 6, 1)));
    assertEquals(86400, Numeral.of("1").times(new Scale(2, 5, 27, 1)));
    assertEquals(1.0 / 3600, Numeral.of("1").times(new Scale(-2, 0, 1, 36)));
  }

  @Test
  void theNumberEndsWhereTheUnitBegins() {
    assertEquals(2, Numeral.length("10ms"));
    assertEquals(3, Numeral.length("1.5h"));
    assertEquals(4, Numeral.length("-1e3/s"));
    assertEquals(1, Numeral.length("1e"));
    assertEquals(1, Numeral.length("1e+s"));
    assertEquals(1, Numeral.length("1."));
    assertEquals(1, Numeral.length("1..5"));
    assertEquals(0, Numeral.length(""));
    assertEquals(0, Numeral.length("-"));
    assertEquals(0, Numeral.length(".5"));
    assertEquals(0, Numeral.length("+5"));
    assertEquals(0, Numeral.length("NaN"));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (String text : new String[] {"", "-", "1 ", "1e", "0x10", "Infinity", "1d"}) {
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> Numeral.of(text));
      assertEquals("not a number: " + text, refusal.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> new Scale(31, 0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Scale(0, 41, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Scale(0, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Scale(0, 0, 1, 101));
  }

  /** Multiplying them all, digit by digit, would take hours. */
  @Test
  @Timeout(20)
  void ofAMillionDigitsOnlyThoseThatMatterAreMultiplied() {
    assertEquals(Double.POSITIVE_INFINITY, Numeral.of("9".repeat(1_000_000)).value());
    assertEquals(1, Numeral.of("0." + "9".repeat(1_000_000)).value());
  }
}
