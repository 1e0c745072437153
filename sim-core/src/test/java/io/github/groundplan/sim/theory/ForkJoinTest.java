package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ForkJoinTest {

  /** From the slower of two services, 3/2, towards 11/8 of one queue's response. */
  @Test
  void twoHalvesTakeTheSlower() {
    assertEquals(1.5, new ForkJoin(1e-12, 1).meanResponse(), 1e-11);
    assertEquals(new ExponentialCalls(2, 1).meanOfSlowest(), 1.5);
    assertEquals(11.5 / 8 * 2, new ForkJoin(0.5, 1).meanResponse(), 1e-15);
    assertEquals(11.2 / 8 * 5, new ForkJoin(8, 10).meanResponse() * 10, 1e-13);
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("arrivalRate must be above zero and finite: 0", () -> new ForkJoin(0, 1));
    assertRefused("serviceRate must be above zero and finite: 0", () -> new ForkJoin(1, 0));
    assertRefused(
        "unstable: 1 worker at 1/s cannot keep up with 2/s (utilisation 2)",
        () -> new ForkJoin(2, 1));
  }
}
