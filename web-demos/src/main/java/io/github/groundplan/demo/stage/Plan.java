package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.TextWidth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything stands: one plan for a desk, another for a phone. Immutable. */
public final class Plan {
  /** The type of wide plans, as in {@code stage.css}. */
  static final TextWidth WIDE_TYPE = new TextWidth(15);

  /** The type of tall plans, as in {@code stage.css}. */
  static final TextWidth TALL_TYPE = new TextWidth(13.5);

  private final String name;
  private final double width;
  private final double height;
  private final Map<String, Box> boxes;
  private final List<Road> roads;
  private final Map<String, Map<String, Road>> roadsByEnds = new HashMap<>();
  private final Map<String, PartDrawing> drawings = new LinkedHashMap<>();
  private final Element ground;

  /**
   * A plan that shows each road as a line of its own.
   *
   * @param name the modifier of its class: {@code wide} or {@code tall}
   * @param boxes where each part stands, by the part's name, in drawing order
   */
  public Plan(String name, double width, double height, Map<String, Box> boxes, List<Road> roads) {
    this(name, width, height, boxes, roads, lines(roads));
  }

  /**
   * A plan whose roads share lines.
   *
   * @param name the modifier of its class: {@code wide} or {@code tall}
   * @param boxes where each part stands, by the part's name, in drawing order
   * @param roads what messages travel on
   * @param lines what is seen of the roads
   */
  public Plan(
      String name,
      double width,
      double height,
      Map<String, Box> boxes,
      List<Road> roads,
      List<? extends Node> lines) {
    this.name = name;
    this.width = width;
    this.height = height;
    this.boxes = new LinkedHashMap<>(boxes);
    this.roads = List.copyOf(roads);
    for (Road road : roads) {
      roadsByEnds.computeIfAbsent(road.from(), from -> new HashMap<>()).put(road.to(), road);
    }
    TextWidth text = name.equals("tall") ? TALL_TYPE : WIDE_TYPE;
    boxes.forEach((part, box) -> drawings.put(part, new PartDrawing(part, box, text)));
    ground = element("g", attributes("class", "stage__roads"), lines);
  }

  /** The modifier of its class. */
  public String name() {
    return name;
  }

  /** In units of its own. */
  public double width() {
    return width;
  }

  /** In units of its own. */
  public double height() {
    return height;
  }

  /** Where each part stands, in drawing order. */
  public Map<String, Box> boxes() {
    return new LinkedHashMap<>(boxes);
  }

  /** What messages travel on. */
  public List<Road> roads() {
    return roads;
  }

  /** The road between two parts, either way round, if there is one. */
  Optional<Road> road(String one, String other) {
    Road there = roadsByEnds.getOrDefault(one, Map.of()).get(other);
    return Optional.ofNullable(
        there != null ? there : roadsByEnds.getOrDefault(other, Map.of()).get(one));
  }

  /** What never changes: the same object each time. */
  Element ground() {
    return ground;
  }

  /** How each part is drawn, by its name. */
  Map<String, PartDrawing> drawings() {
    return drawings;
  }

  private static List<Node> lines(List<Road> roads) {
    List<Node> lines = new ArrayList<>();
    for (Road road : roads) {
      lines.add(line(road.way().path(), road.isDashed(), ""));
    }
    return lines;
  }

  /** A line of a road. */
  public static Element line(String path, boolean isDashed, String modifier) {
    return element(
        "path",
        attributes("class", "road" + (isDashed ? " road--dashed" : "") + modifier, "d", path));
  }
}
