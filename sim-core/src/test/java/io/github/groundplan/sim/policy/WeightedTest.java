package io.github.groundplan.sim.policy;

import static io.github.groundplan.sim.policy.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class WeightedTest {
  /** The example in the message of nginx's commit, and the period after it. */
  @Test
  void choosesInTheOrderOfNginx() {
    assertArrayEquals(
        new int[] {0, 0, 1, 0, 2, 0, 0, 0, 0, 1, 0, 2, 0, 0},
        new Fleet(3).choices(new Weighted(5, 1, 1), 14));
  }

  @Test
  void equalWeightsTakeTurns() {
    assertArrayEquals(new int[] {0, 1, 2, 0, 1, 2}, new Fleet(3).choices(new Weighted(2, 2, 2), 6));
  }

  @Test
  void onlyTheProportionsOfWeightsCount() {
    assertArrayEquals(
        new Fleet(3).choices(new Weighted(1, 3, 4), 100),
        new Fleet(3).choices(new Weighted(0.25, 0.75, 1), 100));
    assertArrayEquals(
        new Fleet(3).choices(new Weighted(0.5, 1, 0.25), 100),
        new Fleet(3).choices(new Weighted(0x1p331, 0x1p332, 0x1p330), 100));
  }

  @Test
  void afterAnyNumberOfCallsEachIsWithinATurnAndAHalfOfItsShare() {
    double[] weights = {3, 1, 7, 2, 2, 0.5};
    int[] counts = new int[weights.length];
    Weighted router = new Weighted(weights);
    Fleet fleet = new Fleet(weights.length);
    for (int calls = 1; calls <= 5000; calls++) {
      counts[fleet.choose(router)]++;
      for (int target = 0; target < weights.length; target++) {
        assertEquals(calls * weights[target] / 15.5, counts[target], 1.5);
      }
    }
  }

  @Test
  void theAvailableShareByTheirWeightsWhileOneIsAway() {
    Weighted router = new Weighted(1, 2, 3);
    assertArrayEquals(new int[] {250, 0, 750}, new Fleet(3).without(1).counts(router, 1000));
    assertArrayEquals(new int[] {100, 200, 300}, new Fleet(3).counts(router, 600));
  }

  @Test
  void theAvailableOneWithLessCreditIsChosenBeforeTheAbsent() {
    Weighted router = new Weighted(1, 1, 1);
    Fleet fleet = new Fleet(3);
    assertEquals(0, fleet.choose(router));
    // Now 1 and 2 are owed a turn each, but only 0 is there.
    assertEquals(0, fleet.without(1, 2).choose(router));
    assertArrayEquals(new int[] {1, 2, 0}, fleet.without().choices(router, 3));
  }

  @Test
  void comingAndGoingPilesUpNoCredit() {
    double[] weights = {1, 2, 3, 4, 5, 6};
    Weighted router = new Weighted(weights);
    RandomStream chance = RandomStreams.of(9).named("fleet");
    Fleet fleet = new Fleet(6);
    for (int call = 0; call < 10_000; call++) {
      fleet.change(chance);
      fleet.choose(router);
    }
    int[] counts = fleet.shrunkTo(6).without().counts(router, 210);
    for (int target = 0; target < 6; target++) {
      assertEquals(10 * weights[target], counts[target], 6, "target " + target);
    }
  }

  @Test
  void moreWeightsThanTargetsAreNoMistake() {
    assertArrayEquals(new int[] {0, 1, 0, 1}, new Fleet(2).choices(new Weighted(1, 1, 9), 4));
  }

  @Test
  void laterChangesOfTheArrayChangeNothing() {
    double[] weights = {1, 1};
    Weighted router = new Weighted(weights);
    weights[0] = 1000;
    assertArrayEquals(new int[] {0, 1, 0, 1}, new Fleet(2).choices(router, 4));
  }

  @Test
  void aTargetWithoutWeightIsRefused() {
    Weighted router = new Weighted(1, 2);
    assertTrue(new Fleet(2).choose(router) >= 0);
    assertRefused("3 targets have only 2 weights", () -> new Fleet(3).choose(router));
  }

  @Test
  void aWeightIsAboveZeroAndNotBeyondAllMeasure() {
    assertArrayEquals(new int[] {1, 1}, new Fleet(2).choices(new Weighted(1e-300, 1e100), 2));
    String rule = "weight must be above zero and at most 1e100: ";
    assertRefused(rule + "0", () -> new Weighted(1, 0));
    assertRefused(rule + "-1", () -> new Weighted(-1, 2));
    assertRefused(rule + "NaN", () -> new Weighted(Double.NaN));
    assertRefused(rule + "Infinity", () -> new Weighted(1, Double.POSITIVE_INFINITY));
    assertRefused(rule + "1.0000000000000002e100", () -> new Weighted(Math.nextUp(1e100)));
  }
}
