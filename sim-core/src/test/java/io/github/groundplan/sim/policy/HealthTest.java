package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HealthTest {
  /** Out after three, back after two, slow for ten seconds. */
  private final Health health = new Health(new HealthRule(1, 3, 2, 10));

  /** Probes that fail (f) or succeed (s), and which of them changed something (capital letter). */
  private static String probe(Health health, String outcomes, double now) {
    StringBuilder changes = new StringBuilder();
    for (int probe = 0; probe < outcomes.length(); probe++) {
      char outcome = outcomes.charAt(probe);
      boolean isChange = health.probed(outcome == 's', now);
      changes.append(isChange ? Character.toUpperCase(outcome) : outcome);
    }
    return changes.toString();
  }

  @Test
  void beginsHealthyAndAtFullShare() {
    assertTrue(health.isHealthy());
    assertEquals(1, health.share(0));
  }

  @Test
  void isTakenOutAfterSoManyFailuresInARow() {
    assertEquals("ffF", probe(health, "fff", 1));
    assertFalse(health.isHealthy());
    assertEquals("ffff", probe(health, "ffff", 2));
    assertFalse(health.isHealthy());
  }

  @Test
  void aSuccessBetweenBreaksTheRow() {
    assertEquals("ffsffsffF", probe(health, "ffsffsfff", 1));
  }

  @Test
  void isTakenBackAfterSoManySuccessesInARow() {
    probe(health, "fff", 1);
    assertEquals("sfsS", probe(health, "sfss", 2));
    assertTrue(health.isHealthy());
    assertEquals("ss", probe(health, "ss", 2));
  }

  @Test
  void theRowBeginsAnewAfterEachChange() {
    assertEquals("ffFsSffF", probe(health, "fffssfff", 1));
    assertEquals("sS", probe(health, "ss", 2));
  }

  @Test
  void oneProbeMayBeEnough() {
    Health touchy = new Health(new HealthRule(1, 1, 1, 0));
    assertEquals("FSFfS", probe(touchy, "fsffs", 1));
  }

  @Test
  void theShareIsNoneWhileItIsOut() {
    probe(health, "fff", 1);
    assertEquals(0, health.share(1));
    assertEquals(0, health.share(1000));
  }

  @Test
  void theShareRisesFromNothingOverTheSlowStart() {
    probe(health, "fff", 1);
    probe(health, "ss", 20);
    assertEquals(0, health.share(20));
    assertEquals(0.25, health.share(22.5));
    assertEquals(0.75, health.share(27.5));
    assertEquals(1, health.share(30));
    assertEquals(1, health.share(30.5));
  }

  @Test
  void theSlowStartBeginsAnewEachTimeItComesBack() {
    probe(health, "fffss", 1);
    assertEquals(0.5, health.share(6));
    probe(health, "fff", 7);
    probe(health, "ss", 8);
    assertEquals(0.5, health.share(13));
  }

  @Test
  void furtherSuccessesDoNotBeginTheSlowStartAnew() {
    probe(health, "fffss", 1);
    probe(health, "sss", 6);
    assertEquals(0.5, health.share(6));
  }

  @Test
  void withoutSlowStartTheShareIsFullAtOnce() {
    Health quick = new Health(new HealthRule(1, 1, 1, 0));
    probe(quick, "fs", 5);
    assertEquals(1, quick.share(5));
  }
}
