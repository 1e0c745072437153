package io.github.groundplan.sim.reliability;

import static io.github.groundplan.sim.reliability.Diagrams.HOUR;
import static io.github.groundplan.sim.reliability.Diagrams.part;
import static io.github.groundplan.sim.reliability.Diagrams.single;
import static io.github.groundplan.sim.reliability.Diagrams.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.theory.Availability;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockDiagramTest {
  private static BlockDiagram of(double sharedShare, Stage... stages) {
    return new BlockDiagram(List.of(stages), sharedShare);
  }

  @Test
  void aChainIsWorseThanItsWorstPart() {
    BlockDiagram chain = of(0.5, single("a", 0.01), single("b", 0.001), single("c", 0.05));
    assertEquals(0.99 * 0.999 * 0.95, chain.availability().upShare(), 1e-15);
    assertEquals(OptionalInt.of(2), chain.weakest());
    assertEquals(0.99 * 0.999 * 0.05, chain.potential(2), 1e-15);
    assertEquals(3, chain.blocks().size());
  }

  @Test
  void partsBesideEachOtherMultiplyWhatIsDown() {
    BlockDiagram pair = of(0, some(1, 2, "a", 0.01));
    assertEquals(1e-4, pair.availability().downShare(), 1e-17);
    assertEquals(1e-4, pair.availability(0).downShare(), 1e-17);
    assertEquals(List.of("a.1", "a.2", "a.1.shared"), names(pair));
    assertEquals(0, pair.blocks().get(2).availability().downShare());
  }

  @Test
  void whatIsSharedBecomesTheWeakest() {
    assertEquals("b", weakest(of(0, some(1, 2, "a", 0.01), single("b", 0.0009))));
    assertEquals("a.1.shared", weakest(of(0.1, some(1, 2, "a", 0.01), single("b", 0.0009))));
  }

  @Test
  void ofEqualsTheFirstIsTheWeakest() {
    assertEquals("a.1", weakest(of(0, some(1, 3, "a", 0.1))));
    assertEquals("a.1", weakest(of(0, some(2, 3, "a", 0.1))));
  }

  @Test
  void noSingleBlockMakesADifferenceWhereNoneFailsOrTwoNeverWork() {
    assertEquals(OptionalInt.empty(), of(0.3, single("a", 0), some(1, 2, "b", 0)).weakest());
    assertEquals(OptionalInt.empty(), of(0, single("a", 1), single("b", 1)).weakest());
    assertEquals(1, of(0, single("a", 1), single("b", 0)).potential(0));
  }

  @Test
  void aBlockFailsOnceInAMeanTimeUpAndDown() {
    Block block = new Block("a", 0, false, new Availability(0.001), HOUR);
    assertEquals(999 * HOUR, block.meanUp(), 1e-6);
    assertEquals(1 / (1000 * HOUR), block.frequency(), 1e-18);
    Block never = new Block("a", 0, false, new Availability(0), HOUR);
    assertEquals(Double.POSITIVE_INFINITY, never.meanUp());
    assertEquals(0, never.frequency());
    Block broken = new Block("a", 0, false, new Availability(1), HOUR);
    assertEquals(0, broken.meanUp());
    assertEquals(0, broken.frequency());
  }

  /** Every state of all blocks, with its probability, by definition. */
  @Test
  void closedFormsAreSumsOverAllStates() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      BlockDiagram diagram = Diagrams.random(random);
      int blocks = diagram.blocks().size();
      double up = 0;
      double[] standsOrFalls = new double[blocks];
      for (int state = 0; state < 1 << blocks; state++) {
        double probability = probability(diagram, state);
        up += isUp(diagram, state) ? probability : 0;
        for (int block = 0; block < blocks; block++) {
          boolean without = isUp(diagram, state & ~(1 << block));
          boolean with = isUp(diagram, state | 1 << block);
          standsOrFalls[block] += with && !without ? probability : 0;
        }
      }
      assertEquals(up, diagram.availability().upShare(), 1e-13);
      double frequency = 0;
      for (int block = 0; block < blocks; block++) {
        assertEquals(standsOrFalls[block], diagram.importance(block), 1e-13);
        frequency += standsOrFalls[block] * diagram.blocks().get(block).frequency();
      }
      assertEquals(frequency, diagram.frequency(), 1e-12 * frequency);
    }
  }

  private static double probability(BlockDiagram diagram, int state) {
    double probability = 1;
    for (int i = 0; i < diagram.blocks().size(); i++) {
      Availability availability = diagram.blocks().get(i).availability();
      probability *= (state >> i & 1) == 1 ? availability.upShare() : availability.downShare();
    }
    return probability;
  }

  private static boolean isUp(BlockDiagram diagram, int state) {
    int[] partsUp = new int[diagram.stages().size()];
    boolean isUp = true;
    for (int i = 0; i < diagram.blocks().size(); i++) {
      Block block = diagram.blocks().get(i);
      boolean isBlockUp = (state >> i & 1) == 1;
      if (block.isShared()) {
        isUp &= isBlockUp;
      } else {
        partsUp[block.stage()] += isBlockUp ? 1 : 0;
      }
    }
    for (int i = 0; i < partsUp.length; i++) {
      isUp &= partsUp[i] >= diagram.stages().get(i).needed();
    }
    return isUp;
  }

  @Test
  void aPartMadePerfectSavesItsPotential() {
    BlockDiagram before = of(0, some(1, 2, "a", 0.1), single("b", 0.03));
    BlockDiagram after = of(0, some(1, 2, "a", 0.1), single("b", 0));
    double saved = before.availability().downShare() - after.availability().downShare();
    assertEquals(saved, before.potential(3), 1e-16);
  }

  @Test
  void wrongInputIsRefused() {
    List<Part> two = List.of(part("a", 0.1), part("b", 0.1));
    assertRefused("needed must be 1 to 2, the number of parts: 3", () -> new Stage(two, 3));
    assertRefused("needed must be 1 to 2, the number of parts: 0", () -> new Stage(two, 0));
    assertRefused("needed must be 1 to 0, the number of parts: 1", () -> new Stage(List.of(), 1));
    assertRefused(
        "meanDown must be above zero and finite: 0", () -> new Part("a", new Availability(0.1), 0));
    assertRefused("share must be 0 to 1: 2", () -> of(2, some(1, 2, "a", 0.1)));
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  private static String weakest(BlockDiagram diagram) {
    assertTrue(diagram.weakest().isPresent());
    return diagram.blocks().get(diagram.weakest().getAsInt()).name();
  }

  private static List<String> names(BlockDiagram diagram) {
    return diagram.blocks().stream().map(Block::name).toList();
  }
}
