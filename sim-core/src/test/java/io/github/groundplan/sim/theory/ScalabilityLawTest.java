package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScalabilityLawTest {
  private final ScalabilityLaw law = new ScalabilityLaw(100, 0.05, 0.002);

  @Test
  void throughputIsTheFraction() {
    assertEquals(100, law.throughput(1));
    assertEquals(200 / 1.054, law.throughput(2), 1e-12);
    assertEquals(1000 / (1 + 0.45 + 0.18), law.throughput(10), 1e-12);
    assertEquals(10 / 1.63, law.speedup(10), 1e-14);
  }

  @Test
  void throughputFallsBeyondThePeak() {
    double peak = law.peakConcurrency();
    assertEquals(Math.sqrt(475), peak, 1e-13);
    assertTrue(law.throughput(peak) > law.throughput(peak * 1.01));
    assertTrue(law.throughput(peak) > law.throughput(peak / 1.01));
    assertEquals(law.throughput(peak), law.mostThroughput());
  }

  /** A twentieth that is serial bounds the gain to twentyfold. */
  @Test
  void withoutCoherencyItIsAmdahlsLaw() {
    ScalabilityLaw amdahl = ScalabilityLaw.amdahl(1, 0.05);
    assertEquals(1 / (0.05 + 0.95 / 8), amdahl.throughput(8), 1e-14);
    assertEquals(Double.POSITIVE_INFINITY, amdahl.peakConcurrency());
    assertEquals(20, amdahl.mostThroughput(), 1e-13);
    assertEquals(20, amdahl.throughput(1e12), 1e-9);
  }

  @Test
  void withoutAnyCostItIsLinear() {
    ScalabilityLaw linear = new ScalabilityLaw(3, 0, 0);
    assertEquals(3000, linear.throughput(1000));
    assertEquals(Double.POSITIVE_INFINITY, linear.mostThroughput());
  }

  @Test
  void thePeakIsNeverBelowOne() {
    ScalabilityLaw costly = new ScalabilityLaw(7, 0.9, 3);
    assertEquals(1, costly.peakConcurrency());
    assertEquals(7, costly.mostThroughput());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("rateOfOne must be above zero and finite: 0", () -> new ScalabilityLaw(0, 0, 0));
    assertRefused("contention must be 0 to 1: 1.5", () -> new ScalabilityLaw(1, 1.5, 0));
    assertRefused("contention must be 0 to 1: -0.5", () -> new ScalabilityLaw(1, -0.5, 0));
    assertRefused("coherency must be finite, zero or more: -1", () -> new ScalabilityLaw(1, 0, -1));
    assertRefused("concurrency must be finite, 1 or more: 0.5", () -> law.throughput(0.5));
    assertRefused("concurrency must be finite, 1 or more: Infinity", () -> law.speedup(1 / 0.0));
  }
}
