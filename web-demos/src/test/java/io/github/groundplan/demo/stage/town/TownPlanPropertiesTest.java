package io.github.groundplan.demo.stage.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road;
import io.github.groundplan.demo.stage.Stage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds in the plans of every town. */
class TownPlanPropertiesTest {
  private static final int TOWNS = 120;

  @Test
  void nothingStandsOrRunsIntoAnything() {
    for (int seed = 0; seed < TOWNS; seed++) {
      TownPlan plan = TownPlan.of(Towns.random(seed));
      new PlanCheck(plan.wide(), "town " + seed).all();
      new PlanCheck(plan.tall(), "town " + seed).all();
    }
  }

  @Test
  void nothingStandsOrRunsIntoAnythingInTheUsualTowns() {
    List<Town> usual = Towns.usual();
    for (int i = 0; i < usual.size(); i++) {
      TownPlan plan = TownPlan.of(usual.get(i));
      new PlanCheck(plan.wide(), "usual town " + i).all();
      new PlanCheck(plan.tall(), "usual town " + i).all();
    }
  }

  @Test
  void bothPlansHoldTheSameParts() {
    for (int seed = 0; seed < TOWNS; seed++) {
      Town town = Towns.random(seed);
      TownPlan plan = TownPlan.of(town);
      Set<String> shown = new HashSet<>();
      for (Town.Part part : town.parts()) {
        shown.add(plan.shownAs(part.name()));
      }
      assertEquals(shown, plan.wide().boxes().keySet(), "town " + seed);
      assertEquals(shown, plan.tall().boxes().keySet(), "town " + seed);
      assertTrue(shown.size() <= TownPlan.MOST_PARTS);
    }
  }

  @Test
  void everyLinkHasARoadInBothPlans() {
    for (int seed = 0; seed < TOWNS; seed++) {
      Town town = Towns.random(seed);
      TownPlan plan = TownPlan.of(town);
      Set<String> wide = roads(plan.wide());
      assertEquals(wide, roads(plan.tall()), "town " + seed);
      for (Town.Link link : town.links()) {
        for (Town.Part from : ends(town, link.from())) {
          for (Town.Part to : ends(town, link.to())) {
            String one = plan.shownAs(from.name());
            String other = plan.shownAs(to.name());
            assertTrue(
                one.equals(other) || wide.contains(one + " " + other),
                "town " + seed + ": " + one + " to " + other);
          }
        }
      }
    }
  }

  @Test
  void theSameTownIsAlwaysPlannedAlike() {
    for (int seed = 0; seed < TOWNS / 5; seed++) {
      assertEquals(print(Towns.random(seed)), print(Towns.random(seed)), "town " + seed);
    }
  }

  @Test
  void aWidePlanIsAsWideAsAllAndATallOneAsNarrow() {
    for (int seed = 0; seed < TOWNS; seed++) {
      TownPlan plan = TownPlan.of(Towns.random(seed));
      assertEquals(720, plan.wide().width());
      assertEquals(320, plan.tall().width());
      assertEquals(0, plan.wide().height() % 20, "the grid ends with the plan");
      assertEquals(0, plan.tall().height() % 20, "the grid ends with the plan");
    }
  }

  private static List<Town.Part> ends(Town town, String name) {
    return town.parts().stream()
        .filter(part -> part.name().equals(name) || part.row().equals(name))
        .toList();
  }

  /** Both ways round. */
  private static Set<String> roads(Plan plan) {
    Set<String> roads = new HashSet<>();
    for (Road road : plan.roads()) {
      roads.add(road.from() + " " + road.to());
      roads.add(road.to() + " " + road.from());
    }
    return roads;
  }

  private static String print(Town town) {
    TownPlan plan = TownPlan.of(town);
    Map<String, PartState> parts = new LinkedHashMap<>();
    for (Town.Part part : town.parts()) {
      parts.put(part.name(), new PartState(part.name(), "idle", 0, Condition.CALM));
    }
    Stage stage = new Stage("a town", plan.states(parts), Map.of(), List.of());
    return Printed.html(stage.draw(plan.wide())) + Printed.html(stage.draw(plan.tall()));
  }
}
