package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RetriesTest {

  @Test
  void attemptsAreATruncatedGeometricNumber() {
    Retries three = new Retries(3, 0.2);
    assertEquals(1 + 0.2 + 0.04, three.meanAttempts(), 1e-15);
    assertEquals(0.008, three.lostShare(), 1e-17);
    assertEquals(1, new Retries(1, 0.2).meanAttempts(), 1e-15);
    assertEquals(1, new Retries(5, 0).meanAttempts());
    assertEquals(0, new Retries(5, 0).lostShare());
    assertEquals(5, new Retries(5, 1).meanAttempts());
    assertEquals(1, new Retries(5, 1).lostShare());
    assertEquals(5, new Retries(5, 1 - 1e-12).meanAttempts(), 1e-9);
  }

  /** "Site Reliability Engineering", chapter 22: four attempts at each of three layers are 64. */
  @Test
  void tiersMultiply() {
    assertEquals(64, new Retries(4, 1).amplificationOver(3));
    assertEquals(4, new Retries(4, 1).amplificationOver(1));
    assertEquals(1, new Retries(4, 0).amplificationOver(3));
  }

  /** The upper of two tiers of two attempts fails as the lower does, with p²: 1 + p each time. */
  @Test
  void tiersMultiplyTheMeansOfEach() {
    double p = 0.3;
    assertEquals((1 + p) * (1 + p * p), new Retries(2, p).amplificationOver(2), 1e-15);
    assertEquals(
        new Retries(3, p).meanAttempts() * new Retries(3, p * p * p).meanAttempts(),
        new Retries(3, p).amplificationOver(2),
        1e-14);
  }

  @Test
  void aBudgetBoundsTheAmplification() {
    assertEquals(1.1, new Retries(3, 1).meanAttemptsWithin(0.1));
    assertEquals(1.05, new Retries(2, 0.05).meanAttemptsWithin(0.1), 1e-15);
    assertEquals(1, new Retries(3, 0.5).meanAttemptsWithin(0));
  }

  @Test
  void moreFailuresCauseMoreAttempts() {
    double last = 0;
    for (int percent = 0; percent <= 100; percent++) {
      double attempts = new Retries(4, percent / 100.0).meanAttempts();
      assertTrue(attempts > last);
      last = attempts;
    }
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("attempts must be at least 1: 0", () -> new Retries(0, 0.5));
    assertRefused("failureShare must be 0 to 1: 1.5", () -> new Retries(1, 1.5));
    Retries retries = new Retries(2, 0.5);
    assertRefused("tiers must be at least 1: 0", () -> retries.amplificationOver(0));
    assertRefused("budget must be finite, zero or more: -1", () -> retries.meanAttemptsWithin(-1));
  }
}
