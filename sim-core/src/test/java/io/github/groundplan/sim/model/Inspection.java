package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.IdentityHashMap;

/** A look into the machines of a run, between two of its events: does all add up? */
public final class Inspection {
  private final Environment environment;
  private final IdentityHashMap<Node, Integer> inHand = new IdentityHashMap<>();
  private int live;

  private Inspection(Collection<Server> machines) {
    environment = machines.iterator().next().environment();
  }

  /**
   * Looks into a run whose machines have been metered from its start.
   *
   * @param underWay how many requests of clients are
   * @param isDrained whether no message travels any more
   */
  public static void inspect(Collection<Server> machines, int underWay, boolean isDrained) {
    Inspection inspection = new Inspection(machines);
    inspection.countCalls();
    machines.forEach(inspection::inspect);
    inspection.inspectPool(underWay, isDrained);
  }

  /** Runs what is still to come, but for what goes on for ever by itself. */
  public static void drain(Collection<Server> machines) {
    Environment environment = machines.iterator().next().environment();
    while (!environment.isIdle() && environment.simulation().step()) {
      // A step does all the work.
    }
  }

  private void countCalls() {
    Calls calls = environment.calls();
    for (int slot = 0; slot < calls.slots(); slot++) {
      Call call = calls.at(slot);
      assertEquals(slot, call.slot);
      if (call.isLive) {
        live++;
        if (call.node != null) {
          inHand.merge(call.node, 1, Integer::sum);
        }
        assertTrue(call.outer == null || call.outer.isLive, "made for a call that is over");
        assertTrue(call.operation == null || call.operation.outer == call.outer, "foreign attempt");
      }
    }
    assertEquals(live, calls.live());
  }

  /** Each call is a client's own, at a machine, or travels; and a client's own is under way. */
  private void inspectPool(int underWay, boolean isDrained) {
    int inHands = inHand.values().stream().mapToInt(count -> count).sum();
    assertTrue(live >= underWay + inHands, () -> live + " calls, " + underWay + " + " + inHands);
    if (isDrained) {
      assertEquals(underWay + inHands, live, "calls that nobody holds any more");
    }
  }

  private void inspect(Server machine) {
    Meter meter = machine.meter();
    Work work = machine.work();
    String name = machine.name();
    int busy = (int) meter.busy().level();
    int queue = (int) meter.queue().level();
    int held = (int) meter.held().level();
    assertTrue(busy >= 0 && busy <= work.workers(), () -> name + " busy " + busy);
    assertTrue(queue >= 0 && queue <= work.queueLimit(), () -> name + " queue " + queue);
    assertTrue(held >= 0, () -> name + " held " + held);
    assertEquals(busy + queue + held, machine.load(), name);
    assertEquals(inHand.getOrDefault(machine, 0), machine.load(), () -> name + " in hand");
    boolean mayHold = machine instanceof Resolver || machine.servesThoughDown();
    assertTrue(!machine.isDown() || mayHold || machine.load() == 0, name);
    int ended = meter.completed() + meter.rejected() + meter.failed() + meter.abandoned();
    assertEquals(meter.arrivals(), ended + machine.load(), () -> name + " adds up");
    assertTrue(queue == 0 || busy == work.workers() || held > 0, () -> name + " is idle");
  }
}
