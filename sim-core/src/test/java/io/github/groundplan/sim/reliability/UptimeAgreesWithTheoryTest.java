package io.github.groundplan.sim.reliability;

import static io.github.groundplan.sim.reliability.Diagrams.single;
import static io.github.groundplan.sim.reliability.Diagrams.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Binomial;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.theory.Availability;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long lives against closed forms. The seeds are fixed: what holds once holds always. */
class UptimeAgreesWithTheoryTest {
  private static final double LEVEL = 0.99;

  private static ManyYears live(BlockDiagram diagram, long seed, int years) {
    Uptime uptime = new Uptime(diagram, seed, new Names(), (t, k, r, place, peer, message) -> {});
    return ManyYears.of(uptime, years, LEVEL);
  }

  private static void assertAgrees(double sharedShare, Stage... stages) {
    BlockDiagram diagram = new BlockDiagram(List.of(stages), sharedShare);
    ManyYears lived = live(diagram, 1, 400);
    double theory = diagram.availability().upShare();
    assertTrue(lived.isLongEnough(), () -> "only " + lived.outages() + " outages");
    assertTrue(lived.upShare().contains(theory), () -> theory + " is not in " + lived.upShare());
    double expected = diagram.frequency() * 400 * Availability.YEAR_SECONDS;
    // Outages of the whole come nearly as a Poisson process does.
    assertEquals(expected, lived.outages(), 2.576 * Math.sqrt(expected));
  }

  @Test
  void onePart() {
    assertAgrees(0, single("a", 0.001));
  }

  @Test
  void aChain() {
    assertAgrees(0, single("a", 0.001), single("b", 0.0005), single("c", 0.005));
  }

  @Test
  void twoInParallel() {
    assertAgrees(0, some(1, 2, "a", 0.01));
  }

  @Test
  void twoInParallelThatFailTogetherNowAndThen() {
    assertAgrees(0.1, some(1, 2, "a", 0.01));
    assertAgrees(0.5, some(1, 2, "a", 0.01));
    assertAgrees(1, some(1, 2, "a", 0.01));
  }

  @Test
  void twoOfThree() {
    assertAgrees(0, some(2, 3, "a", 0.01));
    assertAgrees(0.2, some(2, 3, "a", 0.01));
  }

  @Test
  void allOfThreeFailLessOftenIfTheyFailTogether() {
    assertAgrees(0.5, some(3, 3, "a", 0.01));
    BlockDiagram apart = new BlockDiagram(List.of(some(3, 3, "a", 0.01)), 0);
    BlockDiagram together = new BlockDiagram(List.of(some(3, 3, "a", 0.01)), 0.5);
    assertTrue(together.availability().upShare() > apart.availability().upShare());
  }

  @Test
  void aWholeSystem() {
    assertAgrees(0.1, single("lb", 0.0001), some(2, 4, "app", 0.02), some(1, 2, "db", 0.005));
  }

  /** Of 100 right intervals of 99 %, at most so many miss in all but one of a thousand cases. */
  @Test
  void intervalsHoldAsOftenAsTheySay() {
    Random random = new Random(17);
    int missed = 0;
    for (int i = 0; i < 100; i++) {
      BlockDiagram diagram = Diagrams.random(random);
      ManyYears lived = live(diagram, 100 + i, 8);
      missed += lived.upShare().contains(diagram.availability().upShare()) ? 0 : 1;
    }
    assertTrue(missed <= Binomial.quantile(100, 1 - LEVEL, 0.999), missed + " missed");
  }

  @Test
  void fewOutagesTellLittle() {
    ManyYears lived = live(new BlockDiagram(List.of(single("a", 0.00001)), 0), 1, 2);
    assertEquals(2, lived.years());
    assertFalse(lived.isLongEnough());
  }
}
