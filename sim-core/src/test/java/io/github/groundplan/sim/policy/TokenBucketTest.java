package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static int taken(TokenBucket bucket, double now, int calls) {
    int taken = 0;
    for (int call = 0; call < calls; call++) {
      taken += bucket.take(now) ? 1 : 0;
    }
    return taken;
  }

  @Test
  void beginsFull() {
    assertEquals(5, taken(new TokenBucket(new RateLimit(2, 5), 100), 100, 20));
  }

  @Test
  void tokensDripInAtTheRate() {
    TokenBucket bucket = new TokenBucket(new RateLimit(2, 5), 0);
    assertEquals(5, taken(bucket, 0, 20));
    assertEquals(0, taken(bucket, 0.25, 20));
    assertEquals(1, taken(bucket, 0.5, 20));
    assertEquals(3, taken(bucket, 2.25, 20));
    assertEquals(1, taken(bucket, 2.5, 20));
  }

  @Test
  void holdsNoMoreThanTheBurst() {
    TokenBucket bucket = new TokenBucket(new RateLimit(2, 5), 0);
    assertEquals(5, taken(bucket, 1000, 20));
    assertEquals(4, taken(bucket, 1002, 20));
  }

  @Test
  void aRefusedCallTakesNoToken() {
    TokenBucket bucket = new TokenBucket(new RateLimit(1, 1), 0);
    assertTrue(bucket.take(0));
    for (double now = 0.125; now < 1; now += 0.125) {
      assertFalse(bucket.take(now));
    }
    assertTrue(bucket.take(1));
  }

  @Test
  void aCallThatIsEarlyByMoreThanRoundingIsRefused() {
    TokenBucket bucket = new TokenBucket(new RateLimit(1, 1), 0);
    assertTrue(bucket.take(0));
    assertFalse(bucket.take(Math.nextDown(1 - 1e-6)));
    assertTrue(bucket.take(1 - 1e-6));
  }

  @Test
  void whatRoundingTookIsNotHeldAgainstTheNextCall() {
    TokenBucket bucket = new TokenBucket(new RateLimit(1, 1), 0);
    assertTrue(bucket.take(0));
    assertTrue(bucket.take(1 - 0.75e-6));
    assertTrue(bucket.take(2 - 1.5e-6));
    assertFalse(bucket.take(3 - 3e-6));
  }

  @Test
  void callsExactlyAtTheRateAllComeThroughForADay() {
    for (double rate : new double[] {3, 7, 1.0 / 7}) {
      TokenBucket bucket = new TokenBucket(new RateLimit(rate, 1), 0);
      double now = 0;
      for (int call = 0; call < 86_400 * rate; call++) {
        double at = now;
        assertTrue(bucket.take(at), () -> "at " + at + " s, rate " + rate);
        now += 1 / rate;
      }
    }
  }

  /**
   * The same rule told without tokens: a call conforms if it is not too far ahead of its place in a
   * schedule (the generic cell rate algorithm, ITU-T I.371, 2004, annex A).
   */
  @Test
  void letsThroughWhatTheGenericCellRateAlgorithmLetsThrough() {
    for (int seed = 0; seed < 300; seed++) {
      RandomStream chance = RandomStreams.of(seed).named("bucket");
      RateLimit limit =
          new RateLimit(0.1 + 20 * chance.nextDouble(), 1 + (int) (chance.nextDouble() * 10));
      double now = 1000 * chance.nextDouble();
      TokenBucket bucket = new TokenBucket(limit, now);
      double scheduled = now;
      for (int call = 0; call < 500; call++) {
        now += chance.nextDouble() < 0.3 ? 0 : 1.5 * chance.nextDouble() / limit.ratePerSecond();
        double ahead = (scheduled - now) * limit.ratePerSecond();
        boolean conforms = ahead < limit.burst() - 1 + 1e-6;
        assertEquals(conforms, bucket.take(now), "seed " + seed + ", call " + call);
        if (conforms) {
          scheduled = Math.max(scheduled, now) + 1 / limit.ratePerSecond();
        }
      }
    }
  }
}
