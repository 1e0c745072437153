package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
  private static Availability up(double share) {
    return Availability.of(share);
  }

  /** A year of 365 days: 3.65 days, 8.76 hours, 52.56 minutes, 5.256 minutes. */
  @Test
  void ninesAreDowntimes() {
    assertEquals(3.65 * 86_400, up(0.99).downtime(Availability.YEAR_SECONDS), 1e-6);
    assertEquals(8.76 * 3600, up(0.999).downtime(Availability.YEAR_SECONDS), 1e-6);
    assertEquals(52.56 * 60, up(0.9999).downtime(Availability.YEAR_SECONDS), 1e-6);
    assertEquals(5.256 * 60, up(0.99999).downtime(Availability.YEAR_SECONDS), 1e-6);
    assertEquals(43.8 * 60, up(0.999).downtime(Availability.MONTH_SECONDS), 1e-6);
    assertEquals(0, up(1).downtime(100));
  }

  @Test
  void ninesAreCounted() {
    assertEquals(1, up(0.9).nines(), 1e-12);
    assertEquals(3, up(0.999).nines(), 1e-12);
    assertEquals(5, new Availability(0.00001).nines(), 1e-14);
    assertEquals(2.3, up(0.995).nines(), 0.002);
    assertEquals(Double.POSITIVE_INFINITY, up(1).nines());
    assertEquals(0, up(0).nines(), 0);
  }

  @Test
  void inSeriesWhatIsUpMultiplies() {
    Availability chain = Availability.series(List.of(up(0.99), up(0.999), up(0.95)));
    assertEquals(0.99 * 0.999 * 0.95, chain.upShare(), 1e-15);
    assertEquals(1, Availability.series(List.of()).upShare());
    assertEquals(0, Availability.series(List.of(up(0.9), up(0))).upShare());
    assertEquals(1, Availability.series(List.of(up(0.9), up(0))).downShare());
  }

  @Test
  void inParallelWhatIsDownMultiplies() {
    Availability pair = Availability.parallel(List.of(up(0.99), up(0.9)));
    assertEquals(0.001, pair.downShare(), 1e-16);
    assertEquals(0.999, pair.upShare(), 1e-15);
  }

  /** 1 - 1e-18 is no double but 1; a thousand such parts in series are down for 1e-15. */
  @Test
  void tinyDowntimesAreKept() {
    Availability tiny =
        Availability.parallel(
            List.of(new Availability(1e-6), new Availability(1e-6), new Availability(1e-6)));
    assertEquals(1e-18, tiny.downShare(), 1e-32);
    assertEquals(18, tiny.nines(), 1e-13);
    Availability[] parts = new Availability[1000];
    Arrays.fill(parts, tiny);
    assertEquals(1e-15, Availability.series(List.of(parts)).downShare(), 1e-28);
  }

  /** Two of three: 3u² - 2u³ down; of equal parts all needed is series, one is parallel. */
  @Test
  void someOfAllIsBetweenSeriesAndParallel() {
    Availability each = new Availability(0.1);
    assertEquals(0.028, Availability.someOf(2, 3, each).downShare(), 1e-16);
    assertEquals(0.271, Availability.someOf(3, 3, each).downShare(), 1e-15);
    assertEquals(0.001, Availability.someOf(1, 3, each).downShare(), 1e-17);
    assertEquals(0.1, Availability.someOf(1, 1, each).downShare(), 1e-17);
    assertEquals(1, Availability.someOf(2, 5, new Availability(1)).downShare());
    assertEquals(0, Availability.someOf(2, 5, new Availability(0)).downShare());
    assertEquals(1, Availability.someOf(1000, 1000, new Availability(0.99)).downShare(), 1e-15);
  }

  /** Down if two or three of three are: 0.1 · 0.2 + 0.1 · 0.3 + 0.2 · 0.3 - 2 · 0.006. */
  @Test
  void someOfUnequalPartsAreCountedOneByOne() {
    List<Availability> parts =
        List.of(new Availability(0.1), new Availability(0.2), new Availability(0.3));
    assertEquals(0.098, Availability.someOf(2, parts).downShare(), 1e-16);
    assertEquals(0.006, Availability.someOf(1, parts).downShare(), 1e-17);
    assertEquals(
        Availability.series(parts).downShare(), Availability.someOf(3, parts).downShare(), 1e-15);
    double[] counts = Availability.downCounts(parts);
    assertEquals(0.504, counts[0], 1e-15);
    assertEquals(0.398, counts[1], 1e-15);
    assertEquals(0.092, counts[2], 1e-15);
    assertEquals(0.006, counts[3], 1e-17);
    assertArrayEquals(new double[] {1}, Availability.downCounts(List.of()));
  }

  @Test
  void repairGivesTheShareOfTheTime() {
    assertEquals(0.999, Availability.repaired(999, 1).upShare(), 1e-15);
    assertEquals(1, Availability.repaired(5, 0).upShare());
    assertEquals(0.25, Availability.repaired(3, 1).downShare());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("upShare must be 0 to 1: 99.9", () -> Availability.of(99.9));
    assertRefused("downShare must be 0 to 1: -0.1", () -> new Availability(-0.1));
    assertRefused("downShare must be 0 to 1: NaN", () -> new Availability(0 / 0.0));
    assertRefused("number of parts must be at least 1: 0", () -> Availability.parallel(List.of()));
    assertRefused("needed must be 1 to 3: 4", () -> Availability.someOf(4, 3, up(0.9)));
    assertRefused("needed must be 1 to 3: 0", () -> Availability.someOf(0, 3, up(0.9)));
    assertRefused("parts must be 1 to 1000: 0", () -> Availability.someOf(1, 0, up(0.9)));
    assertRefused("parts must be 1 to 1000: 0", () -> Availability.someOf(1, List.of()));
    assertRefused("parts must be 1 to 1000: 1001", () -> Availability.someOf(1, 1001, up(0.9)));
    assertRefused("meanUp must be above zero and finite: 0", () -> Availability.repaired(0, 1));
    assertRefused("meanDown must be finite, zero or more: -1", () -> Availability.repaired(1, -1));
    assertRefused("period must be finite, zero or more: -1", () -> up(0.9).downtime(-1));
  }
}
