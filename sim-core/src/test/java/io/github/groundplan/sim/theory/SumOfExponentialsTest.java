package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumOfExponentialsTest {

  /** The root of e^-t (1 + t) = 0.05, where twice the percentile of one is 5.991. */
  @Test
  void percentilesOfTwoHopsDoNotAddUp() {
    assertEquals(4.743864518390578, new SumOfExponentials(1, 1).percentile(95), 1e-12);
    assertEquals(2.995732273553991, new SumOfExponentials(1).percentile(95), 1e-12);
    assertEquals(2, new SumOfExponentials(1, 1).mean());
  }

  @Test
  void differentMeansHaveTheTextbookForm() {
    SumOfExponentials sum = new SumOfExponentials(1, 0.25);
    for (double time : new double[] {0, 0.1, 1, 7}) {
      double expected = (4 * Math.exp(-time) - Math.exp(-4 * time)) / 3;
      assertEquals(expected, sum.above(time), 1e-14);
      assertEquals(expected, new SumOfExponentials(0.25, 1).above(time), 1e-14);
    }
    assertEquals(1.25, sum.mean());
  }

  @Test
  void manyEqualMeansAreErlang() {
    SumOfExponentials sum = new SumOfExponentials(0.5, 0.5, 0.5);
    assertEquals(Math.exp(-4) * (1 + 4 + 8), sum.above(2), 1e-15);
    assertEquals(0, sum.above(1e12));
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("number of times must be at least 1: 0", () -> new SumOfExponentials());
    assertRefused("mean must be above zero and finite: 0", () -> new SumOfExponentials(1, 0));
  }
}
