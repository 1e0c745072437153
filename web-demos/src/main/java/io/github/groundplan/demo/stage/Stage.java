package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Lettering;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws a plan at one moment.
 *
 * @param summary the whole picture in a sentence, for those who don't see it
 * @param parts the state of every part of the plan
 * @param roadLabels what stands beside a road, by {@code from-to} of the plan; may lack some
 * @param packets what is in flight
 * @param pressable the parts that answer to the pointer; a {@link Switchboard} stands beside it for
 *     those who have none
 */
public record Stage(
    String summary,
    Map<String, PartState> parts,
    Map<String, String> roadLabels,
    List<Packet> packets,
    Set<String> pressable) {
  public Stage {
    pressable = Set.copyOf(pressable);
  }

  /** A stage to look at. */
  public Stage(
      String summary,
      Map<String, PartState> parts,
      Map<String, String> roadLabels,
      List<Packet> packets) {
    this(summary, parts, roadLabels, packets, Set.of());
  }

  /** The picture as an {@code svg} element. */
  public Element draw(Plan plan) {
    Traffic traffic = new Traffic(plan, packets);
    List<Node> boxes = new ArrayList<>();
    plan.drawings()
        .forEach(
            (name, drawing) -> boxes.add(drawing.draw(parts.get(name), pressable.contains(name))));
    return element(
        "svg",
        attributes(
            "class",
            "stage stage--" + plan.name(),
            "viewBox",
            "0 0 " + Coordinates.text(plan.width()) + " " + Coordinates.text(plan.height()),
            "role",
            "img",
            "aria-label",
            summary.isEmpty() ? "Nothing has happened yet." : summary),
        plan.ground(),
        traffic.roads(),
        labels(plan, traffic),
        element("g", attributes("class", "stage__parts"), boxes),
        traffic.packets());
  }

  private Element labels(Plan plan, Traffic traffic) {
    List<Node> labels = new ArrayList<>();
    if (!roadLabels.isEmpty()) {
      for (Road road : plan.roads()) {
        boolean isHidden = road.isLabelShared() && traffic.isActive(road);
        String label = roadLabels.getOrDefault(road.from() + "-" + road.to(), "");
        labels.add(
            Lettering.anchored(
                "road__label",
                road.label().x(),
                road.label().y(),
                road.label().side(),
                isHidden ? "" : label));
      }
    }
    return element("g", attributes("class", "stage__labels"), labels);
  }
}
