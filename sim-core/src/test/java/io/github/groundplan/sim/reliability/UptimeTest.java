package io.github.groundplan.sim.reliability;

import static io.github.groundplan.sim.reliability.Diagrams.HOUR;
import static io.github.groundplan.sim.reliability.Diagrams.part;
import static io.github.groundplan.sim.reliability.Diagrams.single;
import static io.github.groundplan.sim.reliability.Diagrams.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.theory.Availability;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UptimeTest {
  private static final double YEAR = Availability.YEAR_SECONDS;

  private record Life(Uptime uptime, Trace trace) {
    static Life of(BlockDiagram diagram, long seed, double seconds) {
      Names names = new Names();
      TraceRecorder recorder = new TraceRecorder(names);
      Uptime uptime = new Uptime(diagram, seed, names, recorder);
      uptime.runUntil(seconds);
      return new Life(uptime, recorder.trace());
    }

    List<TraceEvent> of(String block) {
      return trace.events().stream().filter(event -> event.place().equals(block)).toList();
    }
  }

  @Test
  void theSameSeedGivesTheSameLife() {
    BlockDiagram diagram = new BlockDiagram(List.of(some(2, 3, "a", 0.1), single("b", 0.05)), 0.2);
    String hash = Life.of(diagram, 7, YEAR).trace().hash();
    assertEquals(hash, Life.of(diagram, 7, YEAR).trace().hash());
    assertNotEquals(hash, Life.of(diagram, 8, YEAR).trace().hash());
  }

  @Test
  void whatTheTraceTellsIsWhatIsMeasured() {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      BlockDiagram diagram = Diagrams.random(random);
      Life life = Life.of(diagram, i, 2000 * HOUR);
      double down = 0;
      int outages = 0;
      boolean wasUp = true;
      double since = 0;
      Set<String> blocksDown = new HashSet<>();
      for (int next = 0; next <= life.trace().size(); next++) {
        boolean isLast = next == life.trace().size();
        double time = isLast ? 2000 * HOUR : life.trace().time(next);
        down += wasUp ? 0 : time - since;
        since = time;
        if (isLast) {
          break;
        }
        apply(blocksDown, life.trace().event(next));
        // All that is down from the start is told before anything else.
        boolean isUp = isUp(diagram, blocksDown);
        outages += wasUp && !isUp ? 1 : 0;
        wasUp = isUp;
      }
      assertEquals(down, life.uptime().downSeconds(), 1e-6);
      assertEquals(outages, life.uptime().outages());
      assertEquals(wasUp, life.uptime().isUp());
    }
  }

  private static void apply(Set<String> blocksDown, TraceEvent event) {
    boolean isChanged =
        event.kind() == EventKind.KILLED
            ? blocksDown.add(event.place())
            : blocksDown.remove(event.place());
    assertTrue(isChanged, event::toString);
  }

  private static boolean isUp(BlockDiagram diagram, Set<String> blocksDown) {
    for (int i = 0; i < diagram.stages().size(); i++) {
      Stage stage = diagram.stages().get(i);
      long up = stage.parts().stream().filter(part -> !blocksDown.contains(part.name())).count();
      boolean isStruck = blocksDown.contains(stage.parts().get(0).name() + ".shared");
      if (up < stage.needed() || isStruck) {
        return false;
      }
    }
    return true;
  }

  @Test
  void anotherPartLeavesTheFirstOnesAlone() {
    Life alone = Life.of(new BlockDiagram(List.of(single("a", 0.1)), 0), 5, YEAR);
    Life both = Life.of(new BlockDiagram(List.of(single("b", 0.2), single("a", 0.1)), 0), 5, YEAR);
    assertTrue(alone.trace().size() > 100);
    assertEquals(alone.of("a"), both.of("a"));
  }

  @Test
  void aPartRepairedTwiceAsFastFailsAtTheSamePlaces() {
    Stage slow = new Stage(List.of(new Part("a", Availability.of(0.5), 2 * HOUR)), 1);
    Stage fast = new Stage(List.of(new Part("a", Availability.of(0.5), HOUR)), 1);
    Life one = Life.of(new BlockDiagram(List.of(slow), 0), 5, 2 * YEAR);
    Life other = Life.of(new BlockDiagram(List.of(fast), 0), 5, YEAR);
    assertEquals(one.trace().size(), other.trace().size());
    assertEquals(one.trace().time(99), 2 * other.trace().time(99), 1e-6);
  }

  @Test
  void whatIsSharedStrikesAllAtOnce() {
    Life life = Life.of(new BlockDiagram(List.of(some(1, 3, "a", 0.1)), 1), 5, YEAR);
    assertEquals(life.trace().size(), life.of("a.1.shared").size());
    assertTrue(life.uptime().outages() > 500);
  }

  @Test
  void whatNeverFailsIsSilent() {
    Life life = Life.of(new BlockDiagram(List.of(some(1, 2, "a", 0), single("b", 0)), 1), 5, YEAR);
    assertEquals(0, life.trace().size());
    assertEquals(0, life.uptime().downSeconds());
    assertTrue(life.uptime().isUp());
  }

  @Test
  void whatNeverWorksIsDownFromTheStart() {
    Life life = Life.of(new BlockDiagram(List.of(single("a", 1)), 0), 5, YEAR);
    assertEquals(1, life.trace().size());
    assertEquals(0, life.trace().time(0));
    assertEquals(YEAR, life.uptime().downSeconds());
    assertEquals(1, life.uptime().outages());
    assertFalse(life.uptime().isUp());
  }

  /** One in ten starts down, so nine in a hundred thousand starts are four deviations. */
  @Test
  void aLifeBeginsInItsMidst() {
    BlockDiagram diagram = new BlockDiagram(List.of(new Stage(List.of(part("a", 0.1)), 1)), 0);
    int down = 0;
    for (int seed = 0; seed < 10_000; seed++) {
      down += Life.of(diagram, seed, 0).uptime().isUp() ? 0 : 1;
    }
    assertEquals(1000, down, 4 * Math.sqrt(10_000 * 0.1 * 0.9));
  }
}
