package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every router. */
class RouterTest {
  private static final int CHOICES = 20_000;

  private static List<Router> routers(int targets) {
    double[] weights = new double[targets];
    for (int target = 0; target < targets; target++) {
      weights[target] = 1 + target % 3;
    }
    return List.of(
        new RoundRobin(),
        new RandomChoice(RandomStreams.of(1).named("random")),
        new LeastConnections(),
        new PowerOfTwo(RandomStreams.of(1).named("two")),
        new Weighted(weights),
        new ConsistentHash());
  }

  @Test
  void nobodyIsChosenWhereNobodyIs() {
    for (Router router : routers(3)) {
      assertEquals(Router.NOBODY, router.choose(new Fleet(0), 7), router::toString);
      assertEquals(
          Router.NOBODY, router.choose(new Fleet(3).without(0, 1, 2), 7), router::toString);
    }
  }

  @Test
  void oneAloneIsAlwaysChosen() {
    for (Router router : routers(1)) {
      assertArrayEquals(new int[100], new Fleet(1).choices(router, 100), router::toString);
    }
  }

  @Test
  void theOnlyOneAvailableIsAlwaysChosen() {
    for (Router router : routers(1000)) {
      Fleet fleet = new Fleet(1000);
      for (int only = 0; only < 1000; only += 37) {
        int[] others = new int[999];
        for (int i = 0; i < 999; i++) {
          others[i] = i < only ? i : i + 1;
        }
        assertEquals(only, fleet.without(others).choose(router), router::toString);
      }
    }
  }

  /** A run of a million requests must not wait for the garbage collector. */
  @Test
  void aChoiceAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Fleet fleet = new Fleet(20).without(3);
    for (Router router : routers(20)) {
      choose(router, fleet);
      long before = threads.getCurrentThreadAllocatedBytes();
      choose(router, fleet);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      // What the measurement itself allocates is far below a byte for each choice.
      assertTrue(allocated < CHOICES, () -> router + ": " + allocated);
    }
  }

  private static void choose(Router router, Fleet fleet) {
    for (int key = 0; key < CHOICES; key++) {
      assertNotEquals(Router.NOBODY, router.choose(fleet, key));
    }
  }

  @Test
  void noneOutOfRotationIsChosenWhateverComes() {
    for (Router router : routers(12)) {
      RandomStream chance = RandomStreams.of(5).named("fleet");
      Fleet fleet = new Fleet(12);
      for (int call = 0; call < 20_000; call++) {
        fleet.change(chance);
        int target = router.choose(fleet, chance.nextInt());
        assertEquals(fleet.isAnyAvailable(), target != Router.NOBODY, router::toString);
        assertTrue(target == Router.NOBODY || fleet.isAvailable(target), router::toString);
      }
    }
  }
}
