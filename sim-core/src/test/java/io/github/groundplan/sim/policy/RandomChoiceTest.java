package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class RandomChoiceTest {
  private static RandomStream stream(int seed) {
    return RandomStreams.of(seed).named("lb.choice");
  }

  @Test
  void eachIsAsLikely() {
    int[] counts = new Fleet(10).counts(new RandomChoice(stream(1)), 100_000);
    // The 99.9 % quantile of chi squared with 9 degrees of freedom.
    Chance.assertFits(27.88, counts, Chance.even(10));
  }

  @Test
  void eachThatIsAvailableIsAsLikely() {
    int[] counts = new Fleet(6).without(0, 3, 5).counts(new RandomChoice(stream(1)), 90_000);
    assertArrayEquals(new int[] {0, 0, 0}, new int[] {counts[0], counts[3], counts[5]});
    // The 99.9 % quantile of chi squared with 2 degrees of freedom.
    Chance.assertFits(13.82, new int[] {counts[1], counts[2], counts[4]}, Chance.even(3));
  }

  @Test
  void theChoiceDoesNotHangOnTheOneBefore() {
    int[] choices = new Fleet(4).choices(new RandomChoice(stream(2)), 100_001);
    // The 99.9 % quantile of chi squared with 15 degrees of freedom.
    Chance.assertFits(37.70, Chance.pairs(4, choices), Chance.even(16));
  }

  @Test
  void theDrawGoesThroughTheAvailableInTheirOrder() {
    RandomStream same = stream(3);
    RandomChoice router = new RandomChoice(stream(3));
    Fleet fleet = new Fleet(5).without(1);
    int[] available = {0, 2, 3, 4};
    for (int call = 0; call < 100; call++) {
      assertEquals(available[(int) (same.nextDouble() * 4)], fleet.choose(router));
    }
  }

  @Test
  void everyChoiceTakesOneDraw() {
    for (Fleet fleet :
        new Fleet[] {new Fleet(0), new Fleet(2).without(0, 1), new Fleet(1), new Fleet(1000)}) {
      RandomStream same = stream(4);
      RandomStream drawn = stream(4);
      fleet.choose(new RandomChoice(drawn));
      same.nextDouble();
      assertEquals(same.nextInt(), drawn.nextInt());
    }
  }
}
