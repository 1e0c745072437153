package io.github.groundplan.sim.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
  /** Blackman and Vigna's xoshiro128starstar.c from the state 1, 2, 3, 4. */
  @Test
  void drawsWhatThePublishedGeneratorDraws() {
    RandomStream stream = new RandomStream(1, 2, 3, 4);
    int[] published = {
      11520,
      0,
      5927040,
      70819200,
      2031721883,
      1637235492,
      1287239034,
      -560106447,
      -565866699,
      -36824492
    };
    for (int i = 0; i < published.length; i++) {
      assertEquals(published[i], stream.nextInt(), "draw " + i);
    }
  }

  @Test
  void aDoubleIsTwoIntsHighBitsFirst() {
    RandomStream ints = RandomStreams.of(7).named("a");
    RandomStream doubles = RandomStreams.of(7).named("a");
    for (int i = 0; i < 1000; i++) {
      int high = ints.nextInt() >>> 5;
      int low = ints.nextInt() >>> 6;
      assertEquals(((long) high << 26 | low) / 0x1p53, doubles.nextDouble());
    }
  }

  @Test
  void anOpenDoubleLeavesOutZeroAndTakesInOne() {
    RandomStream closed = RandomStreams.of(7).named("a");
    RandomStream open = RandomStreams.of(7).named("a");
    for (int i = 0; i < 1000; i++) {
      assertEquals(1, closed.nextDouble() + open.nextOpenDouble());
    }
    assertEquals(1, new RandomStream(1, 0, 1, 0).nextOpenDouble());
  }

  /** The stream draws ahead for the next logarithm; no other draw may notice. */
  @Test
  void logarithmsAndOtherDrawsInAnyOrderTakeTheirIntsInTurn() {
    RandomStream mixed = RandomStreams.of(7).named("a");
    RandomStream plain = RandomStreams.of(7).named("a");
    RandomStream choice = RandomStreams.of(8).named("choice");
    for (int i = 0; i < 10_000; i++) {
      switch (choice.nextInt() >>> 30) {
        case 0 -> assertEquals(plain.nextInt(), mixed.nextInt());
        case 1 -> assertEquals(plain.nextDouble(), mixed.nextDouble());
        default -> assertEquals(ExactMath.log(plain.nextOpenDouble()), mixed.nextOpenLog());
      }
    }
  }

  @Test
  void meanAndVarianceOfDoublesAreThoseOfTheUniform() {
    RandomStream stream = RandomStreams.of(1).named("uniform");
    int n = 1_000_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double x = stream.nextDouble();
      sum += x;
      squares += x * x;
    }
    // Five standard errors of a mean of n uniforms: 5 / sqrt(12 n).
    assertEquals(0.5, sum / n, 5 / Math.sqrt(12.0 * n));
    assertEquals(1.0 / 3, squares / n, 5 * Math.sqrt(4.0 / 45 / n));
  }

  @Test
  void theSameSeedAndNameDrawTheSame() {
    RandomStream one = RandomStreams.of(42).named("server.service");
    RandomStream other = RandomStreams.of(42).named("server.service");
    for (int i = 0; i < 100; i++) {
      assertEquals(one.nextInt(), other.nextInt());
    }
  }

  @Test
  void theStreamOfASeedAndNameIsFixedForGood() {
    RandomStream stream = RandomStreams.of(42).named("server.service");
    assertEquals(667355815, stream.nextInt());
  }

  @Test
  void neighbouringSeedsAndNamesShareNoFirstDraw() {
    Set<Integer> draws = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      for (String name : new String[] {"a", "b", "aa", "ab", "ba", "", "server.service"}) {
        draws.add(RandomStreams.of(seed).named(name).nextInt());
      }
    }
    // 700 draws of 2^32 collide with a chance of 6e-5; these do not.
    assertEquals(700, draws.size());
  }

  @Test
  void streamsOfNeighbouringSeedsAreUncorrelated() {
    RandomStream one = RandomStreams.of(1).named("arrivals");
    RandomStream other = RandomStreams.of(2).named("arrivals");
    int n = 100_000;
    double products = 0;
    for (int i = 0; i < n; i++) {
      products += (one.nextDouble() - 0.5) * (other.nextDouble() - 0.5);
    }
    assertTrue(Math.abs(products / n * 12) < 5 / Math.sqrt(n));
  }

  @Test
  void aSeedIsAnUnsignedInt() {
    assertNotEquals(
        RandomStreams.of(0).named("a").nextInt(),
        RandomStreams.of(0xffff_ffffL).named("a").nextInt());
    assertEquals(
        "seed must be 0 to 4294967295: -1",
        assertThrows(IllegalArgumentException.class, () -> RandomStreams.of(-1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> RandomStreams.of(0x1_0000_0000L));
  }
}
