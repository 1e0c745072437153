package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class AutoScalerTest {
  private static ScaleRule rule(double everySeconds, double coolDownSeconds) {
    return new ScaleRule(2, 5, 0.75, 0.25, everySeconds, coolDownSeconds, 0, true);
  }

  private final AutoScaler scaler = new AutoScaler(rule(1, 10));

  @Test
  void addsOneAboveTheUpperThreshold() {
    assertEquals(0, scaler.decide(0, 0.75, 3));
    assertEquals(1, scaler.decide(0, Math.nextUp(0.75), 3));
  }

  @Test
  void takesOneAwayBelowTheLowerThreshold() {
    assertEquals(0, scaler.decide(0, 0.25, 3));
    assertEquals(-1, scaler.decide(0, Math.nextDown(0.25), 3));
  }

  @Test
  void leavesThingsAsTheyAreBetween() {
    assertEquals(0, scaler.decide(0, 0.5, 3));
  }

  @Test
  void neverGoesBeyondTheMostOrTheLeast() {
    assertEquals(0, scaler.decide(0, 1, 5));
    assertEquals(0, scaler.decide(0, 0, 2));
    assertEquals(1, scaler.decide(0, 1, 4));
    assertEquals(-1, scaler.decide(10, 0, 3));
  }

  @Test
  void changesNothingWhileItCoolsDown() {
    assertEquals(1, scaler.decide(100, 1, 3));
    assertEquals(0, scaler.decide(101, 1, 4));
    assertEquals(0, scaler.decide(109.9, 0, 4));
    assertEquals(-1, scaler.decide(110, 0, 4));
    assertEquals(0, scaler.decide(119.9, 1, 3));
    assertEquals(1, scaler.decide(120, 1, 3));
  }

  @Test
  void aLookThatChangesNothingDoesNotBeginACoolDown() {
    assertEquals(0, scaler.decide(100, 0.5, 3));
    assertEquals(0, scaler.decide(100, 1, 5));
    assertEquals(1, scaler.decide(101, 1, 3));
  }

  @Test
  void withoutCoolDownEveryLookMayChange() {
    AutoScaler eager = new AutoScaler(rule(1, 0));
    assertEquals(1, eager.decide(1, 1, 3));
    assertEquals(1, eager.decide(1, 1, 4));
    assertEquals(-1, eager.decide(1, 0, 5));
  }

  /** Times that are sums of steps do not meet at multiples: 0.1 + 0.1 + 0.1 is above 0.3. */
  @Test
  void roundingOfTheTimesOfLooksDoesNotPutOffAChange() {
    for (double every : new double[] {0.1, 0.3, 0.7, 1.1}) {
      AutoScaler steady = new AutoScaler(rule(every, 3 * every));
      double now = 0;
      for (int look = 0; look < 100_000; look++) {
        assertEquals(look % 3 == 0 ? 1 : 0, steady.decide(now, 1, 3), "look " + look);
        now += every;
      }
    }
  }

  @Test
  void aLookClearlyBeforeTheEndOfTheCoolDownIsTooEarly() {
    AutoScaler half = new AutoScaler(rule(2, 10));
    assertEquals(1, half.decide(0, 1, 3));
    assertEquals(0, half.decide(Math.nextDown(10 - 2 * 1e-6), 1, 3));
    assertEquals(1, half.decide(10 - 2 * 1e-6, 1, 3));
  }

  @Test
  void staysWithinItsBoundsWhateverTheLoad() {
    for (int seed = 0; seed < 200; seed++) {
      RandomStream chance = RandomStreams.of(seed).named("scaler");
      AutoScaler any = new AutoScaler(rule(1, 3));
      int replicas = 2;
      int changedAt = -3;
      for (int now = 0; now < 500; now++) {
        int change = any.decide(now, chance.nextDouble(), replicas);
        replicas += change;
        assertEquals(Math.max(2, Math.min(5, replicas)), replicas, "seed " + seed);
        if (change != 0) {
          assertEquals(1, Math.abs(change), "seed " + seed);
          assertEquals(true, now - changedAt >= 3, "seed " + seed);
          changedAt = now;
        }
      }
    }
  }
}
