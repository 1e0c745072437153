package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FanOutTest {

  /**
   * Dean and Barroso (2013): of 100 calls with one slow in a hundred 63 % of pages are slow; of
   * 2,000 with one in ten thousand, almost one in five.
   */
  @Test
  void mostPagesMeetTheTail() {
    assertEquals(0.63, new FanOut(100).slowPageShare(0.01), 0.005);
    assertEquals(0.18, new FanOut(2000).slowPageShare(0.0001), 0.005);
    assertEquals(1 - Math.pow(0.99, 100), new FanOut(100).slowPageShare(0.01), 1e-15);
  }

  @Test
  void oneCallIsThePage() {
    FanOut one = new FanOut(1);
    assertEquals(0.25, one.slowPageShare(0.25), 1e-16);
    assertEquals(99, one.callPercent(99), 1e-13);
    assertEquals(0.01, one.slowCallShare(0.01), 1e-17);
  }

  @Test
  void allOrNoneStayAllOrNone() {
    FanOut ten = new FanOut(10);
    assertEquals(0, ten.slowPageShare(0));
    assertEquals(1, ten.slowPageShare(1));
    assertEquals(0, ten.slowCallShare(0));
    assertEquals(1, ten.slowCallShare(1));
  }

  /** 0.99^(1/100) is 0.9998995. */
  @Test
  void eachCallNeedsAHigherPercentile() {
    FanOut hundred = new FanOut(100);
    assertEquals(99.98995, hundred.callPercent(99), 0.000005);
    assertEquals(1 - hundred.callPercent(99) / 100, hundred.slowCallShare(0.01), 1e-15);
    assertEquals(0.01, hundred.slowPageShare(hundred.slowCallShare(0.01)), 1e-16);
    assertEquals(1e-12, new FanOut(1000).slowCallShare(1e-9), 1e-20);
  }

  @Test
  void theSlowestHasTheTailOfAnyBeingSlow() {
    Tail slowest = new FanOut(3).slowest(seconds -> seconds < 2 ? 0.5 : 0);
    assertEquals(0.875, slowest.above(1), 1e-15);
    assertEquals(0, slowest.above(2));
  }

  @Test
  void wrongInputIsRefused() {
    FanOut two = new FanOut(2);
    assertRefused("calls must be at least 1: 0", () -> new FanOut(0));
    assertRefused("slowShare must be 0 to 1: 1.5", () -> two.slowPageShare(1.5));
    assertRefused("pageShare must be 0 to 1: -1", () -> two.slowCallShare(-1));
    assertRefused("percent must be above 0 and below 100: 100", () -> two.callPercent(100));
  }
}
