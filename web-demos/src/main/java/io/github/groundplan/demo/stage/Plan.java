package io.github.groundplan.demo.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands: one plan for a desk, another for a phone.
 *
 * @param name the modifier of its class: {@code wide} or {@code tall}
 * @param boxes where each part stands, by the part's name, in drawing order
 */
public record Plan(
    String name, double width, double height, Map<String, Box> boxes, List<Road> roads) {
  public Plan {
    boxes = new LinkedHashMap<>(boxes);
    roads = List.copyOf(roads);
  }

  /** The road between two parts, if there is one. */
  Optional<Road> road(String one, String other) {
    return roads.stream().filter(road -> road.joins(one, other)).findFirst();
  }
}
