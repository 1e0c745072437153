package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoundRobinTest {
  private final RoundRobin router = new RoundRobin();

  @Test
  void eachIsChosenInTurnBeginningWithTheFirst() {
    assertArrayEquals(new int[] {0, 1, 2, 0, 1, 2, 0}, new Fleet(3).choices(router, 7));
  }

  @Test
  void oneOutOfRotationIsSkipped() {
    assertArrayEquals(new int[] {0, 2, 3, 0, 2, 3}, new Fleet(4).without(1).choices(router, 6));
  }

  @Test
  void oneThatComesBackGetsNoTurnsBack() {
    Fleet fleet = new Fleet(3);
    assertArrayEquals(new int[] {0, 1, 0, 1, 0}, fleet.without(2).choices(router, 5));
    assertArrayEquals(new int[] {1, 2, 0, 1, 2, 0}, fleet.without().choices(router, 6));
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
  void theTurnGoesOnWithThoseWhoAreAdded() {
    Fleet fleet = new Fleet(4).shrunkTo(2);
    assertArrayEquals(new int[] {0, 1}, fleet.choices(router, 2));
    assertArrayEquals(new int[] {2, 3, 0}, fleet.shrunkTo(4).choices(router, 3));
  }
}
