package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallsTest {
  private final Calls calls = new Calls();

  @Test
  void callThatIsOverIsUsedAgainAsIfItWereNew() {
    Call call = calls.take();
    call.outer = calls.take();
    call.operation = new Operation(0);
    call.isGreeting = true;
    call.isLost = true;
    calls.give(call);
    assertEquals(1, calls.live());
    Call again = calls.take();
    assertSame(call, again);
    assertNull(again.outer);
    assertNull(again.operation);
    assertNull(again.node);
    assertFalse(again.isGreeting);
    assertFalse(again.isLost);
    assertEquals(2, calls.slots());
  }

  @Test
  void callsUnderWayAreAllDifferent() {
    Set<Integer> slots = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      Call call = calls.take();
      assertSame(call, calls.at(call.slot));
      assertTrue(slots.add(call.slot));
    }
    assertEquals(1000, calls.live());
  }

  @Test
  void callIsGivenBackOnce() {
    calls.take();
    Call call = calls.take();
    calls.give(call);
    assertEquals(
        "call 1 is over already",
        assertThrows(IllegalStateException.class, () -> calls.give(call)).getMessage());
  }
}
