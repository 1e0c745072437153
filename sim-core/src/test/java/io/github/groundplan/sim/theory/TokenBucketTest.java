package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void wrongInputIsRefused() {
    assertRefused("rate must be above zero and finite: 0", () -> new TokenBucket(0, 1));
    assertRefused("burst must be at least 1: 0", () -> new TokenBucket(1, 0));
    assertRefused("seconds must be finite, zero or more: -1", () -> bucket.mostWithin(-1));
  }
}
