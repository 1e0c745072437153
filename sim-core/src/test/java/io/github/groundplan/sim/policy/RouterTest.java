package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every router. */
class RouterTest {
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
