package io.github.groundplan.sim.policy;

import static io.github.groundplan.sim.policy.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.policy.Backoff.Jitter;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final double NO_CAP = 1e300;

  private static RandomStream stream() {
    return RandomStreams.of(1).named("retry");
  }

  private static double plain(Backoff backoff, int retry) {
    return backoff.delay(retry, stream());
  }

  @Test
  void aFixedWaitIsAlwaysTheBase() {
    Backoff fixed = new Backoff(0.5, false, 8, Jitter.NONE);
    for (int retry : new int[] {1, 2, 3, 100, Integer.MAX_VALUE}) {
      assertEquals(0.5, plain(fixed, retry));
    }
  }

  @Test
  void anExponentialWaitDoubles() {
    Backoff doubling = new Backoff(0.5, true, NO_CAP, Jitter.NONE);
    assertEquals(0.5, plain(doubling, 1));
    assertEquals(1, plain(doubling, 2));
    assertEquals(2, plain(doubling, 3));
    assertEquals(0x1p98, plain(doubling, 100));
  }

  @Test
  void noWaitIsLongerThanTheCap() {
    Backoff capped = new Backoff(0.5, true, 3, Jitter.NONE);
    assertEquals(2, plain(capped, 3));
    assertEquals(3, plain(capped, 4));
    assertEquals(3, plain(capped, 5));
    assertEquals(3, plain(capped, Integer.MAX_VALUE));
  }

  @Test
  void theSmallestBaseReachesTheLargestCap() {
    Backoff steep = new Backoff(Double.MIN_VALUE, true, Double.MAX_VALUE, Jitter.NONE);
    assertEquals(0x1p1023, plain(steep, 1074 + 1023 + 1));
    assertEquals(Double.MAX_VALUE, plain(steep, 1074 + 1023 + 2));
    assertEquals(Double.MAX_VALUE, plain(steep, Integer.MAX_VALUE));
  }

  @Test
  void noBaseIsNoWait() {
    assertEquals(0, plain(new Backoff(0, true, 5, Jitter.NONE), Integer.MAX_VALUE));
    assertEquals(0, plain(new Backoff(0, true, 5, Jitter.FULL), 3));
    assertEquals(0, plain(new Backoff(0, false, 0, Jitter.EQUAL), 3));
  }

  @Test
  void fullJitterIsAnythingUpToTheWait() {
    RandomStream same = stream();
    RandomStream stream = stream();
    Backoff backoff = new Backoff(0.5, true, 3, Jitter.FULL);
    for (int retry = 1; retry < 20; retry++) {
      double wait = Math.min(3, 0.5 * (1 << (retry - 1)));
      assertEquals(wait * same.nextDouble(), backoff.delay(retry, stream));
    }
  }

  @Test
  void equalJitterIsHalfTheWaitAndAnythingUpToTheOtherHalf() {
    RandomStream same = stream();
    RandomStream stream = stream();
    Backoff backoff = new Backoff(0.5, true, 3, Jitter.EQUAL);
    for (int retry = 1; retry < 20; retry++) {
      double half = Math.min(3, 0.5 * (1 << (retry - 1))) / 2;
      assertEquals(half + half * same.nextDouble(), backoff.delay(retry, stream));
    }
  }

  /** The cap before the jitter: else half of these would wait exactly four seconds. */
  @Test
  void theCapGathersNobody() {
    RandomStream stream = stream();
    Backoff backoff = new Backoff(8, true, 8, Jitter.FULL);
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      double delay = backoff.delay(10, stream);
      assertTrue(delay >= 0 && delay < 8);
      sum += delay;
    }
    // Five standard errors of a mean of n uniforms from 0 to 8: 5 * 8 / sqrt(12 n).
    assertEquals(4, sum / 10_000, 40 / Math.sqrt(120_000));
  }

  @Test
  void onlyJitterDraws() {
    for (Jitter jitter : Jitter.values()) {
      RandomStream same = stream();
      RandomStream drawn = stream();
      new Backoff(1, true, 9, jitter).delay(2, drawn);
      if (jitter != Jitter.NONE) {
        same.nextDouble();
      }
      assertEquals(same.nextInt(), drawn.nextInt(), jitter.name());
    }
  }

  @Test
  void theFirstRetryIsTheFirst() {
    Backoff backoff = new Backoff(1, true, 9, Jitter.NONE);
    assertRefused("retry must be at least 1: 0", () -> backoff.delay(0, stream()));
  }

  @Test
  void theTimesAreFiniteAndNotNegativeAndTheCapIsNoLessThanTheBase() {
    Jitter none = Jitter.NONE;
    String base = "baseSeconds must be finite and not negative: ";
    String cap = "capSeconds must be finite and not negative: ";
    double infinity = Double.POSITIVE_INFINITY;
    assertRefused(base + "-1", () -> new Backoff(-1, true, 2, none));
    assertRefused(base + "NaN", () -> new Backoff(Double.NaN, true, 2, none));
    assertRefused(base + "Infinity", () -> new Backoff(infinity, true, infinity, none));
    assertRefused(cap + "-2", () -> new Backoff(1, true, -2, none));
    assertRefused(cap + "NaN", () -> new Backoff(1, true, Double.NaN, none));
    assertRefused(cap + "Infinity", () -> new Backoff(1, true, infinity, none));
    assertRefused(
        "capSeconds must not be below baseSeconds: 1.5 < 2",
        () -> new Backoff(2, false, 1.5, none));
    assertEquals(2, plain(new Backoff(2, true, 2, none), 5));
  }
}
