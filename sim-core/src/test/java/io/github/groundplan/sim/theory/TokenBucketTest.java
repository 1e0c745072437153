package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private final TokenBucket bucket = new TokenBucket(10, 5);

  @Test
  void aBurstPassesAtOnceAndTheRateThereafter() {
    assertEquals(5, bucket.mostWithin(0));
    assertEquals(5, bucket.mostWithin(0.09));
    assertEquals(15, bucket.mostWithin(1));
    assertEquals(605, bucket.mostWithin(60));
  }

  /** A bucket of one is a worker without a queue: ρ / (1 + ρ). A deeper one refuses less. */
  @Test
  void poissonRequestsFindTheBucketEmptyAsTheyFindMd1kFull() {
    assertEquals(0.375, new TokenBucket(10, 1).refusedShare(6), 1e-15);
    assertEquals(1 - 1 / (Math.exp(-0.6) + 0.6), new TokenBucket(10, 2).refusedShare(6), 1e-15);
    assertEquals(0.5, new TokenBucket(10, 50).refusedShare(20), 1e-12);
  }

  @Test
  void refusedIsWhatARealBucketRefuses() {
    RandomStream stream = RandomStreams.of(8).named("arrivals");
    double tokens = 5;
    int refused = 0;
    for (int i = 0; i < 1_000_000; i++) {
      tokens = Math.min(5, tokens - 10 * Math.log(stream.nextOpenDouble()) / 9);
      if (tokens >= 1) {
        tokens--;
      } else {
        refused++;
      }
    }
    // Some five standard deviations of a run of this length.
    assertEquals(refused / 1e6, bucket.refusedShare(9), 0.002);
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("rate must be above zero and finite: 0", () -> new TokenBucket(0, 1));
    assertRefused("burst must be at least 1: 0", () -> new TokenBucket(1, 0));
    assertRefused("seconds must be finite, zero or more: -1", () -> bucket.mostWithin(-1));
  }
}
