package io.github.groundplan.sim.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LastComeFirstServedTest {
  private final Mmc queue = new Mmc(0.8, 1, 1);
  private final LastComeFirstServed stack = new LastComeFirstServed(queue);

  @Test
  void theMeansAreThoseInOrderOfArrival() {
    assertEquals(queue.figures(), stack.figures());
    assertEquals(4, stack.figures().meanWait(), 1e-13);
    assertEquals("M/M/1-LCFS", stack.notation());
  }

  /**
   * At ρ = 0.8 in services: E[W²] is 2ρ / (1 - ρ)² = 40 in order of arrival, and 2ρ / (1 - ρ)³ =
   * 200 for a stack, as a busy period has second moment 2 / (1 - ρ)³.
   */
  @Test
  void theWaitsVaryMore() {
    assertEquals(24, queue.waitVariance(), 1e-12);
    assertEquals(184, stack.waitVariance(), 1e-11);
  }
}
