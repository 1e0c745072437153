package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedCauseTest {
  private static final double[] SHARES = {0, 0.01, 0.1, 0.5, 0.7, 0.99, 1};

  private static Availability down(double share) {
    return new Availability(share);
  }

  private static double pair(double share, double down) {
    SharedCause cause = SharedCause.of(share, List.of(down(down), down(down)));
    Availability both = Availability.parallel(cause.own());
    return Availability.series(List.of(cause.shared(), both)).downShare();
  }

  @Test
  void everyPartStaysAsAvailableAsItWas() {
    for (double share : SHARES) {
      for (double down : new double[] {0, 1e-15, 1e-6, 0.001, 0.3, 0.999, 1}) {
        List<Availability> parts = List.of(down(down), down(1), down((1 + down) / 2), down(down));
        SharedCause cause = SharedCause.of(share, parts);
        for (int i = 0; i < parts.size(); i++) {
          double whole =
              Availability.series(List.of(cause.shared(), cause.own().get(i))).downShare();
          double expected = parts.get(i).downShare();
          assertEquals(expected, whole, 1e-14 * expected, share + " of " + expected);
        }
      }
    }
  }

  @Test
  void theShareOfTheOutagesIsShared() {
    for (double share : SHARES) {
      for (double down : new double[] {1e-12, 1e-6, 0.001, 0.3, 0.9}) {
        SharedCause cause = SharedCause.of(share, List.of(down(down), down(down)));
        double shared = cause.shared().downShare();
        double own = cause.own().get(0).downShare();
        assertEquals(share, shared / (shared + own), 1e-9);
      }
    }
  }

  /** Two parts of 99 %: 0.0001 apart, 0.01 together, and about β · 0.01 between. */
  @Test
  void whatIsSharedSoonOutweighsTheRest() {
    assertEquals(0.0001, pair(0, 0.01), 1e-18);
    assertEquals(0.01, pair(1, 0.01), 1e-17);
    assertEquals(0.1 * 0.01 + 0.9 * 0.9 * 0.0001, pair(0.1, 0.01), 2e-6);
    assertTrue(pair(0.1, 0.01) > 10 * pair(0, 0.01));
  }

  @Test
  void theMostAvailablePartSetsTheCause() {
    SharedCause cause = SharedCause.of(0.5, List.of(down(0.2), down(0.01), down(0.1)));
    double alone = SharedCause.of(0.5, List.of(down(0.01))).shared().downShare();
    assertEquals(alone, cause.shared().downShare());
    assertEquals(1, SharedCause.mostAvailable(List.of(down(0.2), down(0.01), down(0.01))));
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("share must be 0 to 1: 1.5", () -> SharedCause.of(1.5, List.of(down(0))));
    assertRefused("number of parts must be at least 1: 0", () -> SharedCause.of(0, List.of()));
  }
}
