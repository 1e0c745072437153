package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class LeastConnectionsTest {
  private final LeastConnections router = new LeastConnections();

  @Test
  void theLeastLoadedIsChosen() {
    assertEquals(2, Fleet.loaded(3, 2, 1, 5).choose(router));
    assertEquals(0, Fleet.loaded(0, 2, 1, 5).choose(router));
    assertEquals(3, Fleet.loaded(9, 2, 7, 1).choose(router));
  }

  @Test
  void amongEqualsTheNextInTurnIsChosen() {
    assertArrayEquals(new int[] {0, 1, 2, 0, 1}, new Fleet(3).choices(router, 5));
    assertArrayEquals(new int[] {2, 3, 0, 2}, Fleet.loaded(1, 4, 1, 1).choices(router, 4));
  }

  @Test
  void aLoadOfZeroIsLessThanAnyOther() {
    assertEquals(1, Fleet.loaded(1, 0, 2).choose(router));
  }

  @Test
  void theLeastLoadedOutOfRotationIsNotChosen() {
    assertEquals(2, Fleet.loaded(0, 4, 3).without(0).choose(router));
  }

  @Test
  void aCallThatNobodyGetsTakesNoTurn() {
    Fleet fleet = new Fleet(3);
    assertArrayEquals(new int[] {0, 1}, fleet.choices(router, 2));
    assertEquals(Router.NOBODY, fleet.without(0, 1, 2).choose(router));
    assertEquals(2, fleet.without().choose(router));
  }

  @Test
  void theTurnBeginsAnewWhenWhoWasNextIsGone() {
    Fleet fleet = new Fleet(5);
    assertArrayEquals(new int[] {0, 1, 2, 3}, fleet.choices(router, 4));
    assertArrayEquals(new int[] {0, 1, 2, 0}, fleet.shrunkTo(3).choices(router, 4));
  }

  @Test
  void nobodyElseIsEverLessLoaded() {
    RandomStream chance = RandomStreams.of(3).named("fleet");
    Fleet fleet = new Fleet(9);
    for (int call = 0; call < 20_000; call++) {
      fleet.change(chance);
      int chosen = fleet.choose(router);
      assertEquals(fleet.leastLoad(), chosen == Router.NOBODY ? -1 : fleet.load(chosen));
    }
  }
}
