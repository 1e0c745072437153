package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Coordinates;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Lettering;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moves on a plan. A packet with a label is drawn by itself, and its road lights up. The many
 * without are dots of two paths, requests and answers, so that a frame changes a few attributes
 * however many there are.
 */
final class Traffic {
  /** Path data of nothing. */
  private static final String NOWHERE = "M0 0";

  private static final double PACKET_RADIUS = 8;
  private static final double LABEL_MARGIN = 6;
  private static final double LETTER_WIDTH = 7.5;

  private final Plan plan;
  private final List<Road> active = new ArrayList<>();
  private final List<Node> labelled = new ArrayList<>();
  private final StringBuilder requests = new StringBuilder();
  private final StringBuilder answers = new StringBuilder();

  Traffic(Plan plan, List<Packet> packets) {
    this.plan = plan;
    for (Packet packet : packets) {
      Optional<Road> road = plan.road(packet.from(), packet.to());
      if (road.isPresent()) {
        add(packet, road.get());
      }
    }
  }

  boolean isActive(Road road) {
    return active.contains(road);
  }

  /** The roads that are lit up. */
  Element roads() {
    StringBuilder solid = new StringBuilder(NOWHERE);
    StringBuilder dashed = new StringBuilder(NOWHERE);
    for (Road road : active) {
      (road.isDashed() ? dashed : solid).append(road.way().path());
    }
    return element(
        "g",
        attributes("class", "stage__active"),
        Plan.line(solid.toString(), false, " road--active"),
        Plan.line(dashed.toString(), true, " road--active"));
  }

  /** All packets. */
  Element packets() {
    List<Node> all = new ArrayList<>();
    String full = requests.length() == 0 ? NOWHERE : requests.toString();
    String rings = answers.length() == 0 ? NOWHERE : answers.toString();
    all.add(dots("packets__edge", full));
    all.add(dots("packets__edge", rings));
    all.add(dots("packets__dot", full));
    all.add(dots("packets__dot", rings));
    all.add(dots("packets__hole", rings));
    all.addAll(labelled);
    return element("g", attributes("class", "stage__packets"), all);
  }

  /** A line of no length with round ends is a dot. */
  private static Element dots(String className, String places) {
    return element("path", attributes("class", className, "d", places));
  }

  private void add(Packet packet, Road road) {
    double share = road.from().equals(packet.from()) ? packet.share() : 1 - packet.share();
    if (packet.label().isEmpty()) {
      StringBuilder dots = packet.isAnswer() ? answers : requests;
      dots.append('M');
      road.way().appendPlace(dots, share);
      dots.append("h.01");
    } else {
      if (!active.contains(road)) {
        active.add(road);
      }
      labelled.add(labelled(packet, road, share));
    }
  }

  private Element labelled(Packet packet, Road road, double share) {
    Road.Anchor anchor = road.message();
    double x = road.way().xAt(share);
    double y = road.way().yAt(share);
    double labelX = x + anchor.x();
    if (anchor.side().equals("middle")) {
      labelX = within(packet, road.way(), labelX);
    }
    return element(
        "g",
        attributes("class", "packet" + (packet.isAnswer() ? " packet--answer" : "")),
        element(
            "circle",
            attributes(
                "class", "packet__dot",
                "cx", Coordinates.text(x),
                "cy", Coordinates.text(y),
                "r", Coordinates.text(PACKET_RADIUS))),
        Lettering.anchored("packet__label", labelX, y + anchor.y(), anchor.side(), packet.label()));
  }

  /** Kept within the plan, and on a level road between its two parts, if there is room. */
  private double within(Packet packet, Way way, double x) {
    double half = packet.label().length() * LETTER_WIDTH / 2 + LABEL_MARGIN;
    double low = half;
    double high = plan.width() - half;
    if (way.yAt(0) == way.yAt(1)) {
      double left = Math.min(way.xAt(0), way.xAt(1)) + half;
      double right = Math.max(way.xAt(0), way.xAt(1)) - half;
      low = Math.max(low, Math.min(left, (left + right) / 2));
      high = Math.min(high, Math.max(right, (left + right) / 2));
    }
    return Math.max(low, Math.min(high, x));
  }
}
