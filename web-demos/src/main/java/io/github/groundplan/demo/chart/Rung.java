package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a ladder. Across it is measured in shares of the width, down in heights of a letter,
 * so that words keep their size and arrows their slant.
 */
final class Rung {
  private static final double SLANT = 0.9;
  private static final double WORK = 1.6;
  private static final double MARGIN = 0.35;

  /** How far a message gets that is lost: not as far as a column between. */
  private static final double LOST = 0.6;

  /** What a block and the gap beside it take of the narrowest ladder. */
  private static final double BESIDE = 0.06;

  private static final Element NOTHING = element("g", Attributes.none());

  private final int parties;
  private final Ladder.Step step;
  private final RungWords words;
  private final List<Node> drawing = new ArrayList<>();

  Rung(int parties, Ladder.Step step) {
    this.parties = parties;
    this.step = step;
    this.words = new RungWords(step.text(), step.time(), longestLine());
  }

  /** In letters, on a phone: across the whole, or beside a party's line. */
  private int longestLine() {
    if (step instanceof Ladder.Work work) {
      double x = column(work.party());
      return (int) ((Math.max(x, 1 - x) - BESIDE) / RungWords.LETTER);
    }
    return (int) (1 / RungWords.LETTER);
  }

  Element draw() {
    for (int i = 0; i < parties; i++) {
      String x = Place.percent(column(i));
      // A little into the row above, for rows need not begin on a whole pixel.
      drawing.add(line("ladder__life", x, "-1", x, "100%"));
    }
    double height;
    if (step instanceof Ladder.Message message) {
      height = message(message);
    } else {
      height = work((Ladder.Work) step);
    }
    return element(
        "svg",
        attributes("class", "ladder__rung", "height", em(height), "aria-hidden", "true"),
        drawing);
  }

  private double message(Ladder.Message message) {
    double from = column(message.from());
    double to = column(message.to());
    double reach = message.isLost() ? LOST : 1;
    double x = from + (to - from) * reach;
    double top = words.height() + MARGIN;
    double y = top + SLANT * reach;
    drawing.add(line("ladder__arrow", Place.percent(from), em(top), Place.percent(x), em(y)));
    drawing.add(message.isLost() ? cross(x, y) : head(x, y, to > from));
    drawing.add(flight(from, x, top, y));
    drawing.addAll(words.around((from + to) / 2));
    return top + SLANT + MARGIN;
  }

  private static Element head(double x, double y, boolean isRightward) {
    return at(x, y, "ladder__head", isRightward ? "M-1 0L-10 -5.2L-9.5 4Z" : "M1 0L10 -5.2L9.5 4Z");
  }

  private static Element cross(double x, double y) {
    return at(x, y, "ladder__cross", "M-5 -5L5 5M5 -5L-5 5");
  }

  private static Element at(double x, double y, String className, String path) {
    return element(
        "svg",
        attributes("x", Place.percent(x), "y", em(y), "overflow", "visible"),
        element("path", attributes("class", className, "d", path)));
  }

  /** The message on its way, and the way it has come; nothing before and after. */
  private Element flight(double x1, double x2, double y1, double y2) {
    double share = step.share();
    if (!(share > 0 && share < 1)) {
      return NOTHING;
    }
    String x = Place.percent(x1 + (x2 - x1) * share);
    String y = em(y1 + (y2 - y1) * share);
    return element(
        "g",
        Attributes.none(),
        line("ladder__way", Place.percent(x1), em(y1), x, y),
        element("circle", attributes("class", "packet__dot", "cx", x, "cy", y, "r", "6")));
  }

  private double work(Ladder.Work work) {
    double x = column(work.party());
    double height = Math.max(WORK, words.height() + MARGIN);
    double share = Math.max(0, Math.min(1, work.share()));
    drawing.add(block("ladder__work", x, height));
    drawing.add(block("ladder__done", x, height * share));
    boolean isAtRight = x > 0.5;
    drawing.addAll(isAtRight ? words.at(x, "-0.9em", "end") : words.at(x, "0.9em", "start"));
    return height + MARGIN;
  }

  private static Element block(String className, double x, double height) {
    return element(
        "svg",
        attributes("x", Place.percent(x), "y", em(MARGIN / 2), "overflow", "visible"),
        element(
            "rect",
            attributes("class", className, "x", "-5", "width", "10", "height", em(height))));
  }

  private static Element line(String className, String x1, String y1, String x2, String y2) {
    return element("line", attributes("class", className, "x1", x1, "y1", y1, "x2", x2, "y2", y2));
  }

  private double column(int party) {
    return (party + 0.5) / parties;
  }

  static String em(double letters) {
    return Decimals.fixed(letters, 2) + "em";
  }
}
