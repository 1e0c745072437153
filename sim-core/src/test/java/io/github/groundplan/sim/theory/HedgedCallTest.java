package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HedgedCallTest {
  private final Tail each = new ExponentialTail(1, 1);

  @Test
  void theSecondCallCutsTheTail() {
    HedgedCall hedged = new HedgedCall(each, 3);
    assertEquals(Math.exp(-2), hedged.above(2), 1e-16);
    assertEquals(Math.exp(-3), hedged.above(3), 1e-16);
    assertEquals(Math.exp(-7), hedged.above(5), 1e-17);
    assertEquals(Math.exp(-3), hedged.extraCalls(), 1e-16);
    assertEquals((Math.log(1000) + 3) / 2, hedged.percentile(99.9), 1e-12);
  }

  @Test
  void hedgedFromTheStartItIsTheFastestOfTwo() {
    Tail fastest = new ExponentialCalls(2, 1).fastestTail();
    HedgedCall hedged = new HedgedCall(each, 0);
    assertEquals(fastest.above(1.5), hedged.above(1.5), 1e-16);
    assertEquals(1, hedged.extraCalls());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("delay must be finite, zero or more: -1", () -> new HedgedCall(each, -1));
  }
}
