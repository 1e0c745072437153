package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class PowerOfTwoTest {
  private static RandomStream stream(int seed) {
    return RandomStreams.of(seed).named("lb.choice");
  }

  @Test
  void ofTwoTheLessLoadedIsAlwaysChosen() {
    PowerOfTwo router = new PowerOfTwo(stream(1));
    assertArrayEquals(new int[] {0, 1000}, Fleet.loaded(3, 2).counts(router, 1000));
    assertArrayEquals(new int[] {1000, 0}, Fleet.loaded(0, 1).counts(router, 1000));
  }

  @Test
  void allPairsAreAsLikely() {
    // Of pairs from loads 0, 1, 2, 3 the first wins 3 of 6, the second 2, the third 1.
    int[] counts = Fleet.loaded(0, 1, 2, 3).counts(new PowerOfTwo(stream(2)), 60_000);
    assertEquals(0, counts[3]);
    // The 99.9 % quantile of chi squared with 2 degrees of freedom.
    Chance.assertFits(
        13.82,
        new int[] {counts[0], counts[1], counts[2]},
        new double[] {3.0 / 6, 2.0 / 6, 1.0 / 6});
  }

  @Test
  void onlyTheAvailableArePaired() {
    Fleet fleet = Fleet.loaded(0, 3, 0, 2, 1, 0).without(0, 2, 5);
    int[] counts = fleet.counts(new PowerOfTwo(stream(2)), 60_000);
    assertArrayEquals(
        new int[] {0, 0, 0, 0}, new int[] {counts[0], counts[1], counts[2], counts[5]});
    // The 99.9 % quantile of chi squared with 1 degree of freedom.
    Chance.assertFits(10.83, new int[] {counts[4], counts[3]}, new double[] {2.0 / 3, 1.0 / 3});
  }

  @Test
  void equalsAreChosenAsOften() {
    int[] counts = Fleet.loaded(7, 7, 7, 7, 7).counts(new PowerOfTwo(stream(3)), 50_000);
    // The 99.9 % quantile of chi squared with 4 degrees of freedom.
    Chance.assertFits(18.47, counts, Chance.even(5));
  }

  @Test
  void amongEqualsTheFirstDrawnIsChosen() {
    RandomStream same = stream(4);
    PowerOfTwo router = new PowerOfTwo(stream(4));
    Fleet fleet = new Fleet(7);
    for (int call = 0; call < 1000; call++) {
      int first = (int) (same.nextDouble() * 7);
      same.nextDouble();
      assertEquals(first, fleet.choose(router));
    }
  }

  @Test
  void theSecondDrawLeavesOutTheFirst() {
    RandomStream same = stream(5);
    PowerOfTwo router = new PowerOfTwo(stream(5));
    for (int call = 0; call < 1000; call++) {
      int first = (int) (same.nextDouble() * 7);
      int place = (int) (same.nextDouble() * 6);
      int second = place < first ? place : place + 1;
      Fleet fleet = new Fleet(7);
      fleet.setLoad(first, 1);
      assertEquals(second, fleet.choose(router));
    }
  }

  @Test
  void everyChoiceTakesTwoDraws() {
    for (Fleet fleet :
        new Fleet[] {
          new Fleet(0), new Fleet(2).without(0, 1), new Fleet(1), Fleet.loaded(1, 2, 3, 4)
        }) {
      RandomStream same = stream(6);
      RandomStream drawn = stream(6);
      fleet.choose(new PowerOfTwo(drawn));
      same.nextDouble();
      same.nextDouble();
      assertEquals(same.nextInt(), drawn.nextInt());
    }
  }

  @Test
  void twoChoicesKeepTheLongestQueueFarShorterThanOne() {
    // A thousand balls into a thousand bins: Mitzenmacher's Table 1 has 3 or 4 for two choices.
    assertEquals(3, longest(new PowerOfTwo(stream(7)), 1000), 1);
    assertEquals(6, longest(new RandomChoice(stream(7)), 1000), 1);
  }

  private static int longest(Router router, int calls) {
    Fleet fleet = new Fleet(calls);
    int longest = 0;
    for (int call = 0; call < calls; call++) {
      int target = fleet.choose(router);
      fleet.setLoad(target, fleet.load(target) + 1);
      longest = Math.max(longest, fleet.load(target));
    }
    return longest;
  }
}
