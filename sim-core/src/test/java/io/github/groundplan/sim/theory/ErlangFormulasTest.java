package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErlangFormulasTest {

  /** Erlang's table: the load that loses one call in a hundred, as printed in every edition. */
  @Test
  void oneCallInAHundredIsLostAtTheTabledLoads() {
    assertEquals(0.01, ErlangFormulas.blocking(5, 1.361), 0.00001);
    assertEquals(0.01, ErlangFormulas.blocking(10, 4.461), 0.00001);
    assertEquals(0.01, ErlangFormulas.blocking(20, 12.03), 0.00001);
    assertEquals(0.01, ErlangFormulas.blocking(100, 84.06), 0.00001);
  }

  @Test
  void smallCasesAreTheFractions() {
    assertEquals(1, ErlangFormulas.blocking(0, 3));
    assertEquals(0.75, ErlangFormulas.blocking(1, 3), 1e-15);
    assertEquals(4.5 / 8.5, ErlangFormulas.blocking(2, 3), 1e-15);
    assertEquals(0.8, ErlangFormulas.waiting(1, 0.8), 1e-15);
    assertEquals(1 / 3.0, ErlangFormulas.waiting(2, 1), 1e-15);
    assertEquals(4 / 9.0, ErlangFormulas.waiting(3, 2), 1e-15);
    assertEquals(0.5541, ErlangFormulas.waiting(5, 4), 0.00005);
  }

  /** From the sums of the definitions, with forty digits. */
  @Test
  void thousandsOfWorkersKeepTheirDigits() {
    assertRelative(0.19137915830131796, ErlangFormulas.blocking(10, 9.5));
    assertRelative(0.04880420617867782, ErlangFormulas.blocking(100, 95));
    assertRelative(0.018965776430814613, ErlangFormulas.blocking(1000, 990));
    assertRelative(0.009974419855024261, ErlangFormulas.blocking(5000, 4990));
    assertRelative(0.8255855781256987, ErlangFormulas.waiting(10, 9.5));
    assertRelative(0.5064568539130206, ErlangFormulas.waiting(100, 95));
    assertRelative(0.6590804218808545, ErlangFormulas.waiting(1000, 990));
    assertRelative(0.8343673126352963, ErlangFormulas.waiting(5000, 4990));
  }

  private static void assertRelative(double expected, double actual) {
    assertEquals(expected, actual, 1e-12 * expected);
  }

  @Test
  void lightLoadOnManyWorkersIsZeroAndNotNaN() {
    assertEquals(0, ErlangFormulas.blocking(1000, 1));
    assertEquals(0, ErlangFormulas.waiting(1000, 1));
  }

  @Test
  void moreLoadBlocksMoreAndMoreWorkersLess() {
    for (int workers = 1; workers < 60; workers++) {
      for (double offered = 0.25; offered < workers; offered += 0.5) {
        double blocked = ErlangFormulas.blocking(workers, offered);
        assertTrue(ErlangFormulas.blocking(workers, offered + 0.1) > blocked);
        assertTrue(ErlangFormulas.blocking(workers + 1, offered) < blocked);
        assertTrue(ErlangFormulas.waiting(workers, offered) > blocked);
      }
    }
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("workers must be at least 0: -1", () -> ErlangFormulas.blocking(-1, 1));
    assertRefused("offered must be above zero and finite: 0", () -> ErlangFormulas.blocking(1, 0));
    assertRefused(
        "workers must be at most 10000000: 2147483647",
        () -> ErlangFormulas.blocking(Integer.MAX_VALUE, 1));
    assertRefused("offered must be above zero and finite: -1", () -> ErlangFormulas.waiting(1, -1));
    assertRefused("workers must be at least 1: 0", () -> ErlangFormulas.waiting(0, 1));
    assertRefused(
        "unstable: 2 workers at 1/s each cannot keep up with 2/s (utilisation 1)",
        () -> ErlangFormulas.waiting(2, 2));
  }
}
