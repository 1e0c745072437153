package io.github.groundplan.demo.stage;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws a plan at one moment.
 *
 * @param summary the whole picture in a sentence, for those who don't see it
 * @param parts the state of every part of the plan
 * @param roadLabels what stands beside a road, by {@code from-to} of the plan; may lack some
 * @param packets what is in flight
 */
public record Stage(
    String summary,
    Map<String, PartState> parts,
    Map<String, String> roadLabels,
    List<Packet> packets) {
  private static final double PACKET_RADIUS = 8;
  private static final double LABEL_LIFT = 18;
  private static final double LABEL_MARGIN = 6;
  private static final double LETTER_WIDTH = 7.5;

  /** The picture as an {@code svg} element. */
  public Element draw(Plan plan) {
    List<Node> roads = new ArrayList<>();
    List<Node> packetsOnTop = new ArrayList<>();
    for (Road road : plan.roads()) {
      roads.add(road(road));
    }
    for (Packet packet : packets) {
      plan.road(packet.from(), packet.to())
          .ifPresent(road -> packetsOnTop.add(packet(plan, road, packet)));
    }
    List<Node> boxes = new ArrayList<>();
    plan.boxes().forEach((name, box) -> boxes.add(part(name, box, parts.get(name))));
    return element(
        "svg",
        attributes(
            "class",
            "stage stage--" + plan.name(),
            "viewBox",
            "0 0 " + number(plan.width()) + " " + number(plan.height()),
            "role",
            "img",
            "aria-label",
            summary),
        element("g", attributes("class", "stage__roads"), roads),
        element("g", attributes("class", "stage__parts"), boxes),
        element("g", attributes("class", "stage__packets"), packetsOnTop));
  }

  private Element road(Road road) {
    boolean isActive = packets.stream().anyMatch(packet -> road.joins(packet.from(), packet.to()));
    String label = roadLabels.getOrDefault(road.from() + "-" + road.to(), "");
    return element(
        "g",
        Attributes.none(),
        element(
            "path",
            attributes(
                "class",
                "road"
                    + (road.isDashed() ? " road--dashed" : "")
                    + (isActive ? " road--active" : ""),
                "d",
                "M"
                    + number(road.x1())
                    + " "
                    + number(road.y1())
                    + "Q"
                    + number(road.controlX())
                    + " "
                    + number(road.controlY())
                    + " "
                    + number(road.x2())
                    + " "
                    + number(road.y2()))),
        element(
            "text",
            attributes(
                "class", "road__label",
                "x", number(road.labelX()),
                "y", number(road.labelY()),
                "text-anchor", road.labelAnchor()),
            label));
  }

  private static Element part(String name, Box box, PartState state) {
    double load = state.load() * (box.width() - 4);
    return element(
        "g",
        attributes("class", "part" + state.condition().modifier(), "data-part", name),
        element(
            "rect",
            attributes(
                "class", "part__box",
                "x", number(box.x()),
                "y", number(box.y()),
                "width", number(box.width()),
                "height", number(box.height()),
                "rx", "2")),
        element(
            "rect",
            attributes(
                "class", "part__load",
                "x", number(box.x() + 2),
                "y", number(box.y() + box.height() - 8),
                "width", number(load),
                "height", "6")),
        caption("part__name", box, -4, state.title()),
        caption("part__state", box, 15, state.words()),
        cross(box, state.condition() == PartState.Condition.DOWN));
  }

  private static Element caption(String className, Box box, double drop, String text) {
    return element(
        "text",
        attributes(
            "class",
            className,
            "x",
            number(box.centreX()),
            "y",
            number(box.centreY() + drop),
            "text-anchor",
            "middle"),
        text);
  }

  /** The mark of a part that is down, in its corner; an empty path otherwise. */
  private static Element cross(Box box, boolean isDown) {
    double x = box.x() + box.width();
    double y = box.y();
    String mark =
        "M"
            + number(x - 7)
            + " "
            + number(y - 7)
            + "L"
            + number(x + 7)
            + " "
            + number(y + 7)
            + "M"
            + number(x + 7)
            + " "
            + number(y - 7)
            + "L"
            + number(x - 7)
            + " "
            + number(y + 7);
    return element("path", attributes("class", "part__cross", "d", isDown ? mark : "M0 0"));
  }

  private static Element packet(Plan plan, Road road, Packet packet) {
    double share = road.from().equals(packet.from()) ? packet.share() : 1 - packet.share();
    double x = road.xAt(share);
    double y = road.yAt(share);
    return element(
        "g",
        attributes("class", "packet" + (packet.isAnswer() ? " packet--answer" : "")),
        element(
            "circle",
            attributes(
                "class", "packet__dot",
                "cx", number(x),
                "cy", number(y),
                "r", number(PACKET_RADIUS))),
        road.isUpright() ? labelBeside(packet, x, y) : labelAbove(plan, packet, x, y));
  }

  private static Element labelBeside(Packet packet, double x, double y) {
    return label(packet, x - LABEL_LIFT, y + 5, "end");
  }

  /** Above the message, and kept within the plan. */
  private static Element labelAbove(Plan plan, Packet packet, double x, double y) {
    double half = packet.label().length() * LETTER_WIDTH / 2 + LABEL_MARGIN;
    return label(
        packet, Math.max(half, Math.min(plan.width() - half, x)), y - LABEL_LIFT, "middle");
  }

  private static Element label(Packet packet, double x, double y, String anchor) {
    return element(
        "text",
        attributes("class", "packet__label", "x", number(x), "y", number(y), "text-anchor", anchor),
        packet.label());
  }

  private static String number(double value) {
    return Decimals.shortest(Math.floor(value * 100 + 0.5) / 100);
  }
}
