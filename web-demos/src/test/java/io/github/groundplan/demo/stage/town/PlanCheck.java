package io.github.groundplan.demo.stage.town;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What holds in every plan. */
final class PlanCheck {
  private static final int STEPS = 150;

  /** As near as a road comes to a box that it passes, and boxes to the edge, in units. */
  private static final double LEAST_DISTANCE = 3;

  private final Plan plan;
  private final List<Map.Entry<String, Box>> boxes;
  private final String name;

  PlanCheck(Plan plan, String town) {
    this.plan = plan;
    boxes = new ArrayList<>(plan.boxes().entrySet());
    name = town + ", " + plan.name() + ": ";
  }

  void all() {
    boxesStandApart();
    boxesStandWithin();
    roadsBeginAndEndAtTheirParts();
    roadsStayWithin();
    roadsPassNoForeignBox();
  }

  private void boxesStandApart() {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        Map.Entry<String, Box> one = boxes.get(i);
        Map.Entry<String, Box> other = boxes.get(j);
        assertFalse(overlap(one.getValue(), other.getValue()), () -> name + one + " and " + other);
      }
    }
  }

  private void boxesStandWithin() {
    for (Map.Entry<String, Box> entry : boxes) {
      Box box = entry.getValue();
      assertTrue(
          box.x() >= LEAST_DISTANCE
              && box.y() >= LEAST_DISTANCE
              && box.x() + box.width() <= plan.width() - LEAST_DISTANCE
              && box.y() + box.height() <= plan.height() - LEAST_DISTANCE,
          name + entry);
    }
  }

  private void roadsBeginAndEndAtTheirParts() {
    for (Road road : plan.roads()) {
      assertTrue(isAt(road, 0, road.from()), name + road.from() + " to " + road.to());
      assertTrue(isAt(road, 1, road.to()), name + road.from() + " to " + road.to());
    }
  }

  private boolean isAt(Road road, double share, String part) {
    return distance(plan.boxes().get(part), road.way().xAt(share), road.way().yAt(share)) < 0.01;
  }

  private void roadsStayWithin() {
    for (Road road : plan.roads()) {
      for (int step = 0; step <= STEPS; step++) {
        double x = road.way().xAt((double) step / STEPS);
        double y = road.way().yAt((double) step / STEPS);
        assertTrue(
            x >= 1 && x <= plan.width() - 1 && y >= 1 && y <= plan.height() - 1,
            () -> name + road.from() + " to " + road.to() + " at " + x + ", " + y);
      }
    }
  }

  private void roadsPassNoForeignBox() {
    for (Road road : plan.roads()) {
      for (int step = 0; step <= STEPS; step++) {
        double x = road.way().xAt((double) step / STEPS);
        double y = road.way().yAt((double) step / STEPS);
        for (Map.Entry<String, Box> entry : boxes) {
          double away = distance(entry.getValue(), x, y);
          if (away < LEAST_DISTANCE) {
            boolean isEnd = entry.getKey().equals(road.from()) || entry.getKey().equals(road.to());
            assertTrue(
                isEnd && away >= -1e-6,
                () -> name + road.from() + " to " + road.to() + " runs into " + entry);
          }
        }
      }
    }
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  /** From a place to the edge of a box; below zero inside. */
  private static double distance(Box box, double x, double y) {
    double beside = Math.max(box.x() - x, x - box.x() - box.width());
    double above = Math.max(box.y() - y, y - box.y() - box.height());
    return Math.max(beside, above);
  }
}
