package io.github.groundplan.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NotationTest {
  private final Computed computed = new Computed();

  @Test
  void threeDigitsCountAndWholeNumbersStandInFull() {
    assertText("0.333", "1/3");
    assertText("3.33", "10/3");
    assertText("33.3", "100/3");
    assertText("333", "1000/3");
    assertText("33,333", "100_000/3");
    assertText("0.00333", "1/300");
    assertText("1.00", "0.9999");
    assertText("1,000", "999.99");
    assertText("−3.33", "-10/3");
    assertText("0", "1 - 1");
  }

  @Test
  void nothingStandsBehindWhatIsExact() {
    assertText("1.5", "3/2");
    assertText("100", "10^2");
    assertText("86,400", "60 * 60 * 24");
    assertText("0.5", "0.1 + 0.4");
    assertText("2 s", "2000 ms");
  }

  @Test
  void timesAreToldInTheLargestUnitOfWhichThereIsOne() {
    assertText("3.65 days", "downtime(99 %, year)");
    assertText("7.3 h", "downtime(99 %, month)");
    assertText("8.76 h", "downtime(99.9 %, year)");
    assertText("43.8 min", "downtime(99.9%, month)");
    assertText("52.6 min", "downtime(99.99 %, year)");
    assertText("4.38 min", "downtime(99.99 %, month)");
    assertText("5.26 min", "downtime(99.999 %, year)");
    assertText("26.3 s", "downtime(99.999 %, month)");
    assertText("1 day", "24 h");
    assertText("1.00 s", "999.9 ms");
    assertText("250 µs", "0.25 ms");
    assertText("0 s", "1 s - 1 s");
  }

  @Test
  void sharesAreToldInPerCentAndCloseToAllByWhatIsMissing() {
    assertText("63.4 %", "fanOut(100, 1 %)");
    assertText("50 %", "20 % + 30 %");
    assertText("99.99 %", "99.99 %");
    assertText("99.999 %", "parallel(99.5 %, 99.8 %)");
    assertText("99.70 %", "series(99.9 %, 99.8 %)");
    assertText("0.1 %", "1 - 99.9 %");
    assertText("0.001 %", "1 - 99.999 %");
    assertText("0.0123 %", "0.01234 %");
    assertText("100 %", "100 %");
  }

  @Test
  void ratesAndSizesHaveTheirUnits() {
    assertText("116/s", "10_000_000 / day");
    assertText("1.5 MB", "3 * 500 kB");
    assertText("1.05 MB", "1 MiB");
    assertText("1.25 GB/s", "10 Gbps");
    assertText("2.4/s", "2.4/s");
  }

  @Test
  void anAuthorChoosesUnitAndDigits() {
    assertText("0.25 s", "250 ms in s");
    assertText("3,154 min", "downtime(99.4 %, year) in min to 3 digits");
    assertText("52.56 min", "downtime(99.99 %, year) to 2 decimals");
    assertText("53 min", "downtime(99.99 %, year) to 0 decimals");
    assertText("24.72 %", "0.24716 in % to 2 decimals");
    assertText("0.2472", "24.72 % in 1 to 4 digits");
    assertText("9.54 MiB/s", "10 MB/s in MiB/s");
    assertText("10 Gbps", "1.25 GB/s in Gbps");
    assertText("6,000/min", "100/s in /min");
    assertText("1.0", "1 to 1 decimal");
  }

  @Test
  void theUnroundedNumberIsInBaseUnits() {
    assertEquals("0.9999", computed.value("99.99 %"));
    assertEquals("0.0001", computed.value("0.1 ms"));
    assertEquals("1250000000", computed.value("10 Gbps"));
    assertEquals("31536000", computed.value("1 year"));
  }

  private void assertText(String expected, String expression) {
    assertEquals(expected, computed.text(expression), expression);
  }
}
