package io.github.groundplan.demo.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YearTest {
  private static final List<String> QUERIES =
      List.of(
          "",
          "parts=a:99x3:4h:need2,b:90:1d&correlation=30&seed=4",
          "parts=a:50x2:1d_b:100,c:0&correlation=50",
          "parts=a:100");

  @Test
  void theYearEndsWhenItIsOver() {
    for (String query : QUERIES) {
      Year year = Trial.year(query);
      TraceEvent last = year.trace().event(year.trace().size() - 1);
      assertEquals(EventKind.RUN_ENDED, last.kind());
      assertEquals(365 * 86_400, last.time());
    }
  }

  /** By the trace alone: a part is down while its block is, or what its stage shares. */
  @Test
  void spellsAreWhatTheTraceTells() {
    for (String query : QUERIES) {
      Year year = Trial.year(query);
      Structure structure = year.structure();
      double[] down = new double[structure.size()];
      Set<String> blocks = new HashSet<>();
      double since = 0;
      for (TraceEvent event : year.trace().events()) {
        for (int part = 0; part < down.length; part++) {
          String cause = structure.id(structure.first(structure.stageOf(part))) + ".shared";
          boolean isDown = blocks.contains(structure.id(part)) || blocks.contains(cause);
          down[part] += isDown ? event.time() - since : 0;
        }
        since = event.time();
        if (event.kind() == EventKind.KILLED) {
          assertTrue(blocks.add(event.place()), query);
        } else if (event.kind() == EventKind.REVIVED) {
          assertTrue(blocks.remove(event.place()), query);
        }
      }
      for (int part = 0; part < down.length; part++) {
        assertEquals(down[part], year.part(part).downBy(Year.SECONDS), 1e-5, query);
      }
    }
  }

  @Test
  void theWholeIsDownWhileAStageIs() {
    Year year = Trial.year("parts=a:90:1d,b:90:1d&seed=3");
    double sum = year.part(0).downBy(Year.SECONDS) + year.part(1).downBy(Year.SECONDS);
    double whole = year.whole().downBy(Year.SECONDS);
    assertTrue(whole < sum && whole > year.part(0).downBy(Year.SECONDS));
    Year pair = Trial.year("parts=a:90x2:1d&seed=3");
    assertTrue(pair.whole().downBy(Year.SECONDS) < pair.part(0).downBy(Year.SECONDS));
  }

  @Test
  void theFirstOfManyYearsIsTheOneThatIsWatched() {
    Year year = Trial.year("parts=a:99:4h");
    assertEquals(200, year.many().years());
    assertTrue(year.many().outages() > 100 * year.whole().size());
    assertTrue(year.many().upShare().contains(0.99), year.many()::toString);
  }

  @Test
  void anotherPartLeavesTheOthersOutagesAlone() {
    Year one = Trial.year("parts=a:99,b:99");
    Year two = Trial.year("parts=a:99,c:99.9,b:99x2");
    assertEquals(one.part(0).size(), two.part(0).size());
    assertEquals(one.part(1).downBy(Year.SECONDS), two.part(2).downBy(Year.SECONDS));
  }

  @Test
  void spellsAreCountedAndAddedUpToAnyTime() {
    Spells spells = new Spells();
    for (int i = 0; i < 100; i++) {
      spells.set(10 * i, true);
      spells.set(10 * i + 1, true);
      spells.set(10 * i + 4, false);
    }
    spells.set(2000, true);
    assertEquals(101, spells.size());
    assertEquals(0, spells.begunBy(-1));
    assertEquals(1, spells.begunBy(0));
    assertEquals(3, spells.begunBy(25));
    assertEquals(12, spells.downBy(25));
    assertEquals(10, spells.downBy(22));
    assertEquals(400 + 50, spells.downBy(2050));
  }

  @Test
  void datesAreThoseOfAnUsualYear() {
    assertEquals("1 January, 00:00", Words.moment(0));
    assertEquals("31 January, 23:59", Words.moment(31 * 86_400 - 1));
    assertEquals("1 March, 12:30", Words.moment(59 * 86_400 + 45_000));
    assertEquals("31 December, 23:59", Words.moment(Year.SECONDS - 1));
    assertEquals("31 December, 24:00", Words.moment(Year.SECONDS));
  }
}
