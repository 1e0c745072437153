package io.github.groundplan.demo.lifecycle;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.lifecycle.Leg.Kind;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * A ladder diagram: who takes part side by side, time downwards, messages as slanted lines that end
 * where and when they arrive. What has not begun yet is not drawn.
 *
 * @param summary the picture in a sentence, for those who don't see it
 * @param parties from left to right
 * @param start where time begins, in seconds of the run
 * @param end where the phase ends
 * @param endLabel what stands at that line; empty while it is not reached
 * @param legs what happens
 * @param now how far it was watched, in seconds of the run
 */
record Ladder(
    String summary,
    List<String> parties,
    double start,
    double end,
    String endLabel,
    List<Leg> legs,
    double now) {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 264;
  private static final double TOP = 46;
  private static final double DEPTH = 196;
  private static final double MARGIN = 52;

  /** Messages fall at most this much on their way: their labels lie along them. */
  private static final double STEEPEST = 0.42;

  private static final double BAR = 9;

  /** The picture as an {@code svg} element. */
  Element draw() {
    double scale = scale();
    List<Node> lines = new ArrayList<>();
    List<Node> heads = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      lines.add(line("ladder__life", x(i), TOP, x(i), TOP + DEPTH + 8));
      heads.add(
          text("ladder__party", x(i), 20, "middle", parties.get(i)));
    }
    List<Node> drawn = new ArrayList<>();
    for (Leg leg : legs) {
      drawn.add(leg.start() <= now ? leg(leg, scale) : element("g", Attributes.none()));
    }
    return element(
        "svg",
        attributes(
            "class",
            "ladder",
            "viewBox",
            "0 0 " + number(WIDTH) + " " + number(HEIGHT),
            "role",
            "img",
            "aria-label",
            summary),
        element("g", Attributes.none(), heads),
        element("g", Attributes.none(), lines),
        end(scale),
        element("g", Attributes.none(), drawn));
  }

  /** Units a second: all of it fits, and no message falls too steeply. */
  private double scale() {
    double last = end;
    double longest = 0;
    for (Leg leg : legs) {
      last = Math.max(last, leg.end());
      if (leg.isTravelling()) {
        longest = Math.max(longest, leg.end() - leg.start());
      }
    }
    double fits = last > start ? DEPTH / (last - start) : 0;
    double step = parties.size() > 1 ? x(1) - x(0) : 0;
    return longest > 0 ? Math.min(fits, STEEPEST * step / longest) : fits;
  }

  private double x(int party) {
    return parties.size() == 1
        ? MARGIN
        : MARGIN + party * (WIDTH - 2 * MARGIN) / (parties.size() - 1);
  }

  private double x(String party) {
    return x(Math.max(0, parties.indexOf(party)));
  }

  private double y(double seconds, double scale) {
    return TOP + (seconds - start) * scale;
  }

  /** Where the phase ends and the next begins. */
  private Element end(double scale) {
    double y = y(end, scale);
    if (endLabel.isEmpty()) {
      return element("g", Attributes.none());
    }
    return element(
        "g",
        Attributes.none(),
        line("ladder__end", 4, y, WIDTH - 4, y),
        text("ladder__time", WIDTH - 4, y + 16, "end", endLabel));
  }

  private Element leg(Leg leg, double scale) {
    return leg.isTravelling() ? message(leg, scale) : stretch(leg, scale);
  }

  /** Work or waiting: a bar on the line of its place. */
  private Element stretch(Leg leg, double scale) {
    double x = x(leg.from());
    double top = y(leg.start(), scale);
    double bottom = y(Math.min(now, leg.end()), scale);
    boolean isRight = parties.size() == 1 || parties.indexOf(leg.from()) == 0;
    double labelX = isRight ? x + BAR : x - BAR;
    double middle = (top + y(leg.end(), scale)) / 2 + 4.5;
    String kind = leg.kind() == Kind.WORK ? "work" : "waiting";
    return element(
        "g",
        attributes("class", "ladder__stretch"),
        element(
            "rect",
            attributes(
                "class", "bar--" + kind,
                "x", number(x - BAR / 2),
                "y", number(top),
                "width", number(BAR),
                "height", number(Math.max(1, bottom - top)))),
        text("ladder__work", labelX, middle, isRight ? "start" : "end", leg.label()));
  }

  private Element message(Leg leg, double scale) {
    boolean isLost = leg.kind() == Kind.LOST;
    double share = leg.end() > leg.start() ? Math.min(1, (now - leg.start()) / (leg.end() - leg.start())) : 1;
    double x1 = x(leg.from());
    double y1 = y(leg.start(), scale);
    // A lost one comes half of the way.
    double x2 = isLost ? (x1 + x(leg.to())) / 2 : x(leg.to());
    double y2 = y(leg.end(), scale);
    double tipX = x1 + share * (x2 - x1);
    double tipY = y1 + share * (y2 - y1);
    boolean isInFlight = share < 1;
    String state = isInFlight ? " ladder__message--flight" : isLost ? " ladder__message--lost" : "";
    return element(
        "g",
        attributes("class", "ladder__message" + state + (leg.isAwaited() ? "" : " ladder__message--aside")),
        line("ladder__way", x1, y1, tipX, tipY),
        mark(isInFlight, isLost, tipX, tipY, x2 > x1 ? 1 : -1, (y2 - y1) / Math.abs(x2 - x1)),
        label(leg.label(), (x1 + x(leg.to())) / 2, (y1 + y2) / 2, x2 > x1, (y2 - y1) / Math.abs(x2 - x1)));
  }

  /** A dot on its way, a head where it has arrived, a cross where it was lost. */
  private static Element mark(
      boolean isInFlight, boolean isLost, double x, double y, int direction, double fall) {
    String dot = "M" + number(x - 6) + " " + number(y) + "a6 6 0 1 0 12 0a6 6 0 1 0 -12 0";
    double length = Math.sqrt(1 + fall * fall);
    double cos = direction / length;
    double sin = fall / length;
    String head =
        "M"
            + corner(x, y, cos, sin, -10, -4.5)
            + "L"
            + number(x)
            + " "
            + number(y)
            + "L"
            + corner(x, y, cos, sin, -10, 4.5);
    String cross =
        "M"
            + number(x - 5)
            + " "
            + number(y - 5)
            + "l10 10m0 -10l-10 10";
    return element(
        "path",
        attributes(
            "class",
            isInFlight ? "ladder__dot" : isLost ? "ladder__cross" : "ladder__head",
            "d",
            isInFlight ? dot : isLost ? cross : head));
  }

  private static String corner(
      double x, double y, double cos, double sin, double along, double across) {
    return number(x + along * cos - across * sin) + " " + number(y + along * sin + across * cos);
  }

  /** Along the message, above it; read from left to right either way. */
  private static Element label(String label, double x, double y, boolean isRightward, double fall) {
    double slope = isRightward ? fall : -fall;
    double length = Math.sqrt(1 + slope * slope);
    String cos = Decimals.fixed(1 / length, 4);
    String sin = Decimals.fixed(slope / length, 4);
    String minusSin = Decimals.fixed(-slope / length, 4);
    return element(
        "text",
        attributes(
            "class",
            "ladder__label",
            "transform",
            "matrix("
                + cos
                + " "
                + sin
                + " "
                + minusSin
                + " "
                + cos
                + " "
                + number(x)
                + " "
                + number(y)
                + ")",
            "y",
            "-5",
            "text-anchor",
            "middle"),
        label);
  }

  private static Element line(String className, double x1, double y1, double x2, double y2) {
    return element(
        "line",
        attributes(
            "class", className,
            "x1", number(x1),
            "y1", number(y1),
            "x2", number(x2),
            "y2", number(y2)));
  }

  private static Element text(String className, double x, double y, String side, String text) {
    return element(
        "text",
        attributes("class", className, "x", number(x), "y", number(y), "text-anchor", side),
        text);
  }

  private static String number(double value) {
    return Decimals.shortest(Math.floor(value * 100 + 0.5) / 100);
  }
}
