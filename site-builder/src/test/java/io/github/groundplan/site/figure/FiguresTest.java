package io.github.groundplan.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FiguresTest {
  private final Computed computed = new Computed();

  @Test
  void powersBindTighterThanSignsAndProductsThanSums() {
    assertText("7", "1 + 2 * 3");
    assertText("9", "(1 + 2) * 3");
    assertText("−4", "-2^2");
    assertText("512", "2^3^2");
    assertText("0.25", "2^-2");
    assertText("−5", "1 - 2 - 4");
    assertText("2", "8 / 2 / 2");
    assertText("6", "2 × 9 ÷ 3");
    assertText("64", "4^3");
  }

  @Test
  void unitsAreCarriedThrough() {
    assertText("2,000", "10_000/s * 200 ms");
    assertText("200 ms", "2000 / (10_000/s)");
    assertText("1.1", "110 ms / 100 ms");
    assertText("1 MB", "10 MB/s * 100 ms");
    assertText("365 days", "year in days");
    assertText("1.05", "1 + 5 % in 1");
  }

  @Test
  void queuesHaveTheFiguresOfTheory() {
    assertText("10", "mm1(0.9).response");
    assertText("100", "mm1(99 %).response");
    assertText("100 ms", "mm1(90/s, 100/s).response");
    assertText("100 ms", "mm1(90/s, 10 ms).response");
    assertText("90 ms", "mm1(90/s, 10 ms).wait");
    assertText("461 ms", "mm1(90/s, 10 ms).p99");
    assertText("9", "mm1(0.9).inSystem");
    assertText("5.5", "md1(0.9).response");
    assertText("64.7 %", "erlangC(3, 2.4)");
    assertText("0.205", "mmc(10, 8/s, 1 s).wait / 1 s");
    assertText("20 %", "erlangB(1, 0.25)");
    assertText("5.5", "mg1(0.9/s, 1 s, 0).response / 1 s");
    assertText("0.8", "closed(2, 1 s, 1/s).throughput * 1 s");
    assertText("9.09 %", "mmck(1, 10, 1/s, 1 s).blocking");
  }

  @Test
  void reliabilityAndTailsAreThoseOfTheory() {
    assertText("3", "nines(99.9 %)");
    assertText("99.9 %", "availability(999 h, 1 h)");
    assertText("99.970 %", "someOf(2, 3, 99 %)");
    assertText("99 %", "someOf(1, 3, 99 %, 100 %)");
    assertText("4.744", "hops(95, 1, 1) to 4 digits");
    assertText("9.49 s", "hops(95, 2 s, 2 s)");
    assertText("9.17", "amdahl(10, 1 %)");
    assertText("1.75", "attempts(3, 50 %)");
    assertText("12.5 %", "lost(3, 50 %)");
  }

  @Test
  void arithmeticHasItsFunctions() {
    assertText("50", "ceil(49.6)");
    assertText("49", "floor(49.6)");
    assertText("50", "round(49.6)");
    assertText("4", "sqrt(16)");
    assertText("10", "log2(1024)");
    assertText("1", "ln(exp(1))");
    assertText("3", "log10(1000)");
    assertText("20 ms", "min(30 ms, 20 ms)");
    assertText("3", "max(1, 3, 2)");
  }

  @Test
  void aRunIsThatOfTheCommandLine() {
    assertText("2,000", "sim(shop).arrivals");
    assertTrue(computed.text("sim(shop).throughput").endsWith("/s"));
    assertTrue(computed.text("sim(shop).latency.p99").endsWith(" ms"));
    assertTrue(computed.text("sim(shop).nodes.app.utilisation").endsWith(" %"));
    assertText("0", "sim(shop).nodes.idle-one.arrivals");
    double both = Double.parseDouble(computed.value("sim(shop).nodes.app.arrivals"));
    double first = Double.parseDouble(computed.value("sim(shop).nodes.app.1.arrivals"));
    double second = Double.parseDouble(computed.value("sim(\"shop\").nodes.app.2.arrivals"));
    assertEquals(both, first + second);
  }

  @Test
  void aDemoIsReadAtTheEndOfItsRun() {
    String usual = computed.text("demo(percentiles).p99");
    String other = computed.text("demo(percentiles, \"seed=8\").p99");

    assertTrue(usual.endsWith(" ms"), usual);
    assertFalse(usual.equals(other), usual);
  }

  @Test
  void whatIsAssumedIsWrittenAsItStands() {
    assertTrue(computed.figure("given 200 ms").isGiven());
    assertFalse(computed.figure("200 ms").isGiven());
    assertText("10,000", "given 10_000");
    assertText("1 TiB", "given 1 TiB");
    assertText("10 Gbps", "given 10 Gbps");
    assertText("86,400 s", "given 86_400 s");
    assertText("12.3456 s", "given 12.3456 s");
    assertText("99.90 %", "given 99.90 %");
    assertText("60/h", "given 60/h");
    assertText("1,234,567/s", "given 1234567/s");
    assertText("0.0000015", "given 1.5e-6");
    assertText("1,500,000", "given 1.5e6");
    assertText("0", "0e99999999999");
    assertText("0.12", "given 0.1200000000000");
    assertText("0", "0e99999999999");
    assertText("0.12", "given 0.1200000000000");
    assertText("1.5 s", "given 1500 ms in s");
    assertText("1,500 ms", "given 1500 ms");
    assertText("30 min", "given 60/h * 0.5 h * 1 min");
  }

  private void assertText(String expected, String expression) {
    assertEquals(expected, computed.text(expression), expression);
  }
}
