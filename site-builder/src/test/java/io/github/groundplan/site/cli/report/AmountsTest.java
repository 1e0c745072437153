package io.github.groundplan.site.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "1e-9, 1.00 ns",
    "9.994e-8, 99.9 ns",
    "9.996e-8, 100 ns",
    "9.994e-7, 999 ns",
    "9.996e-7, 1.00 µs",
    "0.00012345, 123 µs",
    "0.0009996, 1.00 ms",
    "0.01, 10.0 ms",
    "0.9994, 999 ms",
    "0.9996, 1.00 s",
    "9.994, 9.99 s",
    "9.996, 10.0 s",
    "120, 120 s",
    "-0.0123, -12.3 ms"
  })
  void timesHaveThreeDigitsAndTheUnitThatSuits(double seconds, String text) {
    assertEquals(text, Amounts.time(seconds));
  }

  @Test
  void thousandsAreKeptApart() {
    assertEquals("0", Amounts.count(0));
    assertEquals("999", Amounts.count(999));
    assertEquals("1,000", Amounts.count(1000));
    assertEquals("-12,345,678", Amounts.count(-12_345_678));
    assertEquals("12,346 s", Amounts.time(12_345.6));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 %",
    "1, 100.0 %",
    "0.5, 50.0 %",
    "0.9876, 98.8 %",
    "0.99876, 99.88 %",
    "0.99999, 99.999 %",
    "0.005, 0.50 %",
    "0.00005, 0.005 %"
  })
  void sharesAreFinerNearNothingAndNearAll(double share, String text) {
    assertEquals(text, Amounts.share(share));
  }

  @Test
  void durationsAreWrittenAsTheyWereGiven() {
    assertEquals("500 µs", Amounts.duration(0.0005));
    assertEquals("1.5 s", Amounts.duration(1.5));
    assertEquals("90 s", Amounts.duration(90));
    assertEquals("10 min", Amounts.duration(600));
    assertEquals("2 h", Amounts.duration(7200));
  }

  @Test
  void smallNumbersKeepThreeDigitsToo() {
    assertEquals("0", Amounts.number(0));
    assertEquals("0.00123", Amounts.number(0.001234));
    assertEquals("1.23", Amounts.number(1.234));
    assertEquals("12.3", Amounts.number(12.34));
    assertEquals("1,234", Amounts.number(1234.4));
    assertEquals("159/s", Amounts.rate(158.7));
  }
}
