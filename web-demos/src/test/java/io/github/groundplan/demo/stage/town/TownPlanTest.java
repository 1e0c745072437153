package io.github.groundplan.demo.stage.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.stage.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TownPlanTest {
  private static final TownPlan KILL = TownPlan.of(Towns.killAComponent());

  private static void assertInOrder(Plan plan, boolean isWide, String... parts) {
    for (int i = 1; i < parts.length; i++) {
      Box one = plan.boxes().get(parts[i - 1]);
      Box next = plan.boxes().get(parts[i]);
      double end = isWide ? one.x() + one.width() : one.y() + one.height();
      assertTrue(end < (isWide ? next.x() : next.y()), parts[i - 1] + " before " + parts[i]);
    }
  }

  @Test
  void partsStandInLayersFromTheClientsOn() {
    String[] order = {"clients", "lb.1", "app.1", "cache", "db", "replica"};
    assertInOrder(KILL.wide(), true, order);
    assertInOrder(KILL.tall(), false, order);
  }

  @Test
  void theLongestWayCounts() {
    // The servers also call the database directly, past the cache.
    Box cache = KILL.wide().boxes().get("cache");
    assertTrue(KILL.wide().boxes().get("db").x() > cache.x() + cache.width());
  }

  @Test
  void replicasStandInAColumnOrSideBySide() {
    Map<String, Box> wide = KILL.wide().boxes();
    Map<String, Box> tall = KILL.tall().boxes();
    assertEquals(wide.get("app.1").x(), wide.get("app.3").x());
    assertTrue(wide.get("app.1").y() < wide.get("app.2").y());
    assertTrue(wide.get("app.2").y() < wide.get("app.3").y());
    assertEquals(tall.get("app.1").y(), tall.get("app.3").y());
    assertTrue(tall.get("app.1").x() < tall.get("app.2").x());
  }

  @Test
  void aRowThatIsTooLongGoesOnInAnotherLine() {
    Plan wide = TownPlan.of(Towns.balanced(3, 10)).wide();
    Box first = wide.boxes().get("app.1");
    Box sixth = wide.boxes().get("app.6");
    assertEquals(first.y(), sixth.y(), "in step with the first line");
    assertTrue(sixth.x() > first.x() + first.width());
    assertTrue(wide.height() <= 500, "low enough for a screen: " + wide.height());
  }

  @Test
  void aLongChainGoesOnBelow() {
    Plan wide = TownPlan.of(Towns.chain(12)).wide();
    Box first = wide.boxes().get("node0");
    Box seventh = wide.boxes().get("node6");
    assertEquals(first.x(), seventh.x());
    assertTrue(seventh.y() > first.y() + first.height());
    assertTrue(first.width() >= 76, "names have room");
  }

  @Test
  void aChainIsAStraightLine() {
    Plan wide = TownPlan.of(Towns.chain(5)).wide();
    wide.roads().forEach(road -> assertEquals(road.way().yAt(0), road.way().yAt(0.5), 1e-9));
  }

  @Test
  void textOfBothPlansHasRoom() {
    for (Town town : Towns.usual()) {
      TownPlan plan = TownPlan.of(town);
      plan.wide().boxes().values().forEach(box -> assertTrue(box.width() >= 76));
      plan.tall().boxes().values().forEach(box -> assertTrue(box.width() >= 56));
    }
  }

  @Test
  void moreThanSixtyPartsAreDrawnTogether() {
    TownPlan plan = TownPlan.of(Towns.balanced(3, 200));
    assertEquals(1 + 3 + 1 + 3, plan.wide().boxes().size());
    assertEquals("app", plan.shownAs("app.117"));
    assertEquals("lb.2", plan.shownAs("lb.2"));
    assertTrue(TownPlan.of(Towns.balanced(3, 53)).wide().boxes().containsKey("app.53"));
  }

  @Test
  void aCrowdShowsTheSumOfItsMembers() {
    Map<String, PartState> states = new HashMap<>();
    for (Town.Part part : Towns.balanced(3, 200).parts()) {
      boolean isDown = part.name().equals("app.7");
      states.put(
          part.name(),
          new PartState(
              part.name(), "", isDown ? 0 : 0.5, 2, isDown ? Condition.DOWN : Condition.BUSY));
    }
    Map<String, PartState> shown = TownPlan.of(Towns.balanced(3, 200)).states(states);
    assertEquals(
        new PartState("app ×200", "1 down", 199 * 0.5 / 200, 400, Condition.SLOW),
        shown.get("app"));
    assertEquals(states.get("lb.1"), shown.get("lb.1"));
    assertFalse(shown.containsKey("app.1"));
  }

  @Test
  void aCircleIsPlannedToo() {
    Town town =
        new Towns()
            .row("a", 1)
            .row("b", 2)
            .row("c", 1)
            .link("a", "b")
            .link("b", "c")
            .link("c", "a")
            .town();
    TownPlan plan = TownPlan.of(town);
    new PlanCheck(plan.wide(), "circle").all();
    new PlanCheck(plan.tall(), "circle").all();
    assertEquals(2 + 2 + 1, plan.wide().roads().size());
  }

  @Test
  void partsWithoutRoadsArePlannedToo() {
    TownPlan plan = TownPlan.of(new Towns().row("alone", 1).row("idle", 4).town());
    new PlanCheck(plan.wide(), "no roads").all();
    assertEquals(5, plan.tall().boxes().size());
  }

  @Test
  void aTownNamesWhatItLinks() {
    List<Town.Part> parts = List.of(new Town.Part("app.1", "app"));
    assertThrows(
        IllegalArgumentException.class, () -> new Town(parts, List.of(new Town.Link("app", "db"))));
    assertThrows(IllegalArgumentException.class, () -> new Town(List.of(), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Town(List.of(parts.get(0), parts.get(0)), List.of()));
  }
}
