package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExponentialCallsTest {
  private final ExponentialCalls four = new ExponentialCalls(4, 0.12);

  @Test
  void theSlowestTakesTheHarmonicNumber() {
    assertEquals(0.25, four.meanOfSlowest(), 1e-16);
    assertEquals(0.03, four.meanOfFastest(), 1e-17);
    assertEquals(0.12 * (1 / 4.0 + 1 / 3.0), four.meanUntil(2), 1e-16);
    assertEquals(5.187377517639621, new ExponentialCalls(100, 1).meanOfSlowest(), 1e-13);
  }

  @Test
  void variancesAddUpOverTheGaps() {
    assertEquals(0.0144 / 16, four.varianceUntil(1), 1e-18);
    assertEquals(0.0144 * (1 / 16.0 + 1 / 9.0 + 1 / 4.0 + 1), four.varianceUntil(4), 1e-17);
  }

  @Test
  void oneCallIsItsOwnSlowest() {
    ExponentialCalls one = new ExponentialCalls(1, 2);
    assertEquals(2, one.meanOfSlowest());
    assertEquals(2, one.meanOfFastest());
    assertEquals(4, one.varianceUntil(1));
    assertEquals(2 * Math.log(100), one.slowestTail().percentile(99), 1e-12);
  }

  @Test
  void percentilesAreThoseOfTheSlowestAndTheFastest() {
    double p99 = four.slowestTail().percentile(99);
    assertEquals(-0.12 * Math.log(1 - Math.pow(0.99, 0.25)), p99, 1e-13);
    assertEquals(0.03 * Math.log(2), four.fastestTail().percentile(50), 1e-16);
    assertEquals(1, four.slowestTail().above(0));
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("calls must be 1 to 10000000: 0", () -> new ExponentialCalls(0, 1));
    assertRefused(
        "calls must be 1 to 10000000: 10000001", () -> new ExponentialCalls(10_000_001, 1));
    assertRefused("mean must be above zero and finite: 0", () -> new ExponentialCalls(1, 0));
    assertRefused("ended must be 1 to 4: 0", () -> four.meanUntil(0));
    assertRefused("ended must be 1 to 4: 5", () -> four.varianceUntil(5));
  }
}
