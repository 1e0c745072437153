package io.github.groundplan.sim.policy;

import static io.github.groundplan.sim.policy.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Which settings are refused, and that those beside them are not. */
class SettingsTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;
  private static final double TINY = Double.MIN_VALUE;
  private static final double HUGE = Double.MAX_VALUE;

  private static void assertTaken(Executable settings) {
    assertDoesNotThrow(settings);
  }

  @Test
  void theShareThatOpensABreakerIsAboveZeroAndAtMostOne() {
    assertTaken(() -> new BreakerRule(TINY, 1, 1, 1));
    assertTaken(() -> new BreakerRule(1, 1, 1, 1));
    assertRefused("failureShare must be above zero: 0", () -> new BreakerRule(0, 1, 1, 1));
    assertRefused("failureShare must be above zero: NaN", () -> new BreakerRule(NAN, 1, 1, 1));
    assertRefused("failureShare must be from 0 to 1: 1.5", () -> new BreakerRule(1.5, 1, 1, 1));
  }

  @Test
  void aBreakersWindowIsOneToAMillion() {
    assertTaken(() -> new BreakerRule(0.5, 1_000_000, 1, 1));
    assertRefused("window must be 1 to 1000000: 0", () -> new BreakerRule(0.5, 0, 1, 1));
    assertRefused(
        "window must be 1 to 1000000: 1000001", () -> new BreakerRule(0.5, 1_000_001, 1, 1));
  }

  @Test
  void aBreakerIsOpenForSomeTimeAndNotForEver() {
    String rule = "openSeconds must be finite and above zero: ";
    assertTaken(() -> new BreakerRule(0.5, 1, TINY, 1));
    assertTaken(() -> new BreakerRule(0.5, 1, HUGE, 1));
    assertRefused(rule + "0", () -> new BreakerRule(0.5, 1, 0, 1));
    assertRefused(rule + "NaN", () -> new BreakerRule(0.5, 1, NAN, 1));
    assertRefused(rule + "Infinity", () -> new BreakerRule(0.5, 1, INFINITY, 1));
  }

  @Test
  void aBreakerProbesAtLeastOnce() {
    assertRefused("probes must be at least 1: 0", () -> new BreakerRule(0.5, 1, 1, 0));
  }

  @Test
  void aRateIsFiniteAndABurstAtLeastOne() {
    String rule = "ratePerSecond must be finite and above zero: ";
    assertTaken(() -> new RateLimit(TINY, 1));
    assertTaken(() -> new RateLimit(HUGE, Integer.MAX_VALUE));
    assertRefused(rule + "0", () -> new RateLimit(0, 1));
    assertRefused(rule + "-2", () -> new RateLimit(-2, 1));
    assertRefused(rule + "NaN", () -> new RateLimit(NAN, 1));
    assertRefused(rule + "Infinity", () -> new RateLimit(INFINITY, 1));
    assertRefused("burst must be at least 1: 0", () -> new RateLimit(1, 0));
  }

  @Test
  void sheddingHasAShareAboveZeroToOne() {
    assertTaken(() -> new Shedding(0, TINY, 0));
    assertTaken(() -> new Shedding(0, 1, 0));
    assertRefused("share must be above zero: 0", () -> new Shedding(0, 0, 0));
    assertRefused("share must be above zero: NaN", () -> new Shedding(0, NAN, 0));
    assertRefused(
        "share must be from 0 to 1: 1.0000000000000002",
        () -> new Shedding(0, Math.nextUp(1.0), 0));
  }

  @Test
  void sheddingCountsFromZero() {
    assertRefused("above must be at least 0: -1", () -> new Shedding(-1, 1, 0));
    assertRefused("sparedPriority must be at least 0: -1", () -> new Shedding(0, 1, -1));
  }

  @Test
  void healthIsProbedNowAndThen() {
    String rule = "everySeconds must be finite and above zero: ";
    assertRefused(rule + "0", () -> new HealthRule(0, 1, 1, 0));
    assertRefused(rule + "NaN", () -> new HealthRule(NAN, 1, 1, 0));
    assertRefused("failures must be at least 1: 0", () -> new HealthRule(1, 0, 1, 0));
    assertRefused("successes must be at least 1: 0", () -> new HealthRule(1, 1, 0, 0));
    String start = "slowStartSeconds must be finite and not negative: ";
    assertRefused(start + "-0.5", () -> new HealthRule(1, 1, 1, -0.5));
    assertRefused(start + "Infinity", () -> new HealthRule(1, 1, 1, INFINITY));
    assertRefused(start + "NaN", () -> new HealthRule(1, 1, 1, NAN));
    assertTaken(() -> new HealthRule(TINY, 1, 1, HUGE));
  }

  private static ScaleRule scale(int least, int most, double up, double down) {
    return new ScaleRule(least, most, up, down, 1, 0, 0, true);
  }

  @Test
  void anAutoScalerRunsOneToAThousandReplicas() {
    assertTaken(() -> scale(1, 1, 0.8, 0.3));
    assertTaken(() -> scale(1000, 1000, 0.8, 0.3));
    assertRefused("least must be 1 to 1000: 0", () -> scale(0, 5, 0.8, 0.3));
    assertRefused("least must be 1 to 1000: 1001", () -> scale(1001, 1001, 0.8, 0.3));
    assertRefused("most must be 3 to 1000: 2", () -> scale(3, 2, 0.8, 0.3));
    assertRefused("most must be 3 to 1000: 1001", () -> scale(3, 1001, 0.8, 0.3));
  }

  @Test
  void theThresholdsOfAnAutoScalerAreApart() {
    assertTaken(() -> scale(1, 2, 1, 0));
    assertTaken(() -> scale(1, 2, 0.5, Math.nextDown(0.5)));
    assertRefused("upAbove must be from 0 to 1: 1.2", () -> scale(1, 2, 1.2, 0));
    assertRefused("upAbove must be from 0 to 1: NaN", () -> scale(1, 2, NAN, 0));
    assertRefused("downBelow must be from 0 to 1: -0.1", () -> scale(1, 2, 0.5, -0.1));
    assertRefused("downBelow must be less than upAbove: 0.5 and 0.5", () -> scale(1, 2, 0.5, 0.5));
    assertRefused("downBelow must be less than upAbove: 0.7 and 0.5", () -> scale(1, 2, 0.5, 0.7));
  }

  @Test
  void theTimesOfAnAutoScalerAreFinite() {
    assertRefused(
        "everySeconds must be finite and above zero: 0",
        () -> new ScaleRule(1, 2, 0.8, 0.3, 0, 0, 0, true));
    assertRefused(
        "coolDownSeconds must be finite and not negative: -1",
        () -> new ScaleRule(1, 2, 0.8, 0.3, 1, -1, 0, true));
    assertRefused(
        "bootSeconds must be finite and not negative: NaN",
        () -> new ScaleRule(1, 2, 0.8, 0.3, 1, 0, NAN, true));
  }

  @Test
  void thereIsAtLeastOneAttempt() {
    Backoff backoff = Retry.never().backoff();
    assertTaken(() -> new Retry(1, backoff, TINY));
    assertRefused("attempts must be at least 1: 0", () -> new Retry(0, backoff, 1));
    assertRefused("budget must be above zero: 0", () -> new Retry(2, backoff, 0));
    assertRefused("budget must be above zero: NaN", () -> new Retry(2, backoff, NAN));
  }

  @Test
  void neverRetryingIsOneAttempt() {
    assertEquals(
        new Retry(1, new Backoff(0, false, 0, Backoff.Jitter.NONE), INFINITY), Retry.never());
  }

  private static CallPolicy policy(double timeout, double hedge, int bulkhead) {
    return new CallPolicy(timeout, Retry.never(), hedge, Optional.empty(), bulkhead);
  }

  @Test
  void waitingTakesTimeAndABulkheadLetsOneThrough() {
    assertTaken(() -> policy(TINY, TINY, 1));
    assertRefused("timeoutSeconds must be above zero: 0", () -> policy(0, 1, 1));
    assertRefused("timeoutSeconds must be above zero: NaN", () -> policy(NAN, 1, 1));
    assertRefused("hedgeSeconds must be above zero: -1", () -> policy(1, -1, 1));
    assertRefused("bulkhead must be at least 1: 0", () -> policy(1, 1, 0));
  }

  @Test
  void aPlainCallIsMadeOnceAndWaitsForEver() {
    assertEquals(policy(INFINITY, INFINITY, Integer.MAX_VALUE), CallPolicy.plain());
    assertEquals(policy(2.5, INFINITY, Integer.MAX_VALUE), CallPolicy.timeout(2.5));
  }

  @Test
  void aCallIsPlainOnlyIfNothingIsSet() {
    Retry twice = new Retry(2, Retry.never().backoff(), INFINITY);
    Optional<BreakerRule> breaker = Optional.of(new BreakerRule(0.5, 10, 1, 1));
    assertTrue(CallPolicy.plain().isPlain());
    assertTrue(policy(INFINITY, INFINITY, CallPolicy.UNBOUNDED).isPlain());
    assertFalse(CallPolicy.timeout(1).isPlain());
    assertFalse(policy(INFINITY, 1, CallPolicy.UNBOUNDED).isPlain());
    assertFalse(policy(INFINITY, INFINITY, 10).isPlain());
    assertFalse(
        new CallPolicy(INFINITY, twice, INFINITY, Optional.empty(), CallPolicy.UNBOUNDED)
            .isPlain());
    assertFalse(
        new CallPolicy(INFINITY, Retry.never(), INFINITY, breaker, CallPolicy.UNBOUNDED).isPlain());
  }
}
