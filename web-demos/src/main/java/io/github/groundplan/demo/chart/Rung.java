package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;
import static io.github.groundplan.demo.view.Element.text;

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
  private static final double LINE = 1.3;
  private static final double SLANT = 0.9;
  private static final double WORK = 1.6;

  /** One letter as a share of the narrowest ladder. */
  private static final double LETTER = 0.0245;

  private static final int LONGEST_LINE = 38;

  private final int parties;
  private final Ladder.Step step;
  private final List<String> words;
  private final List<Node> drawing = new ArrayList<>();

  Rung(int parties, Ladder.Step step) {
    this.parties = parties;
    this.step = step;
    this.words = lines(step.text() + (step.time().isEmpty() ? "" : " · " + step.time()));
  }

  Element draw() {
    for (int i = 0; i < parties; i++) {
      String x = Place.percent(column(i));
      drawing.add(line("ladder__life", x, "0", x, "100%"));
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
    double top = words.size() * LINE + 0.35;
    double reach = message.isLost() ? 0.5 : 1;
    double end = from + (to - from) * reach;
    double bottom = top + SLANT * reach;
    drawing.add(
        line("ladder__arrow", Place.percent(from), em(top), Place.percent(end), em(bottom)));
    String mark =
        message.isLost()
            ? "M-5 -5L5 5M5 -5L-5 5"
            : to > from ? "M-1 0L-10 -5.2L-9.5 4Z" : "M1 0L10 -5.2L9.5 4Z";
    drawing.add(mark(message.isLost() ? "ladder__cross" : "ladder__head", end, bottom, mark));
    double share = Math.max(0, Math.min(1, message.share()));
    drawing.add(dot(from + (end - from) * share, top + (bottom - top) * share, share));
    addWords((from + to) / 2, "middle");
    return top + SLANT + 0.35;
  }

  /** The request on its way; nothing before it left and after it arrived. */
  private static Element dot(double x, double y, double share) {
    return share > 0 && share < 1
        ? element(
            "g",
            Attributes.none(),
            element(
                "circle",
                attributes("class", "packet__dot", "cx", Place.percent(x), "cy", em(y), "r", "6")))
        : element("g", Attributes.none());
  }

  private double work(Ladder.Work work) {
    double x = column(work.party());
    double height = Math.max(WORK, words.size() * LINE + 0.3);
    double share = Math.max(0, Math.min(1, work.share()));
    drawing.add(bar("ladder__work", x, height));
    drawing.add(bar("ladder__done", x, height * share));
    boolean isAtRight = x > 0.5;
    addWords(x, isAtRight ? "end" : "start");
    return height + 0.5;
  }

  private static Element bar(String className, double x, double height) {
    return element(
        "svg",
        attributes("x", Place.percent(x), "y", em(0.25), "overflow", "visible"),
        element(
            "rect",
            attributes("class", className, "x", "-5", "width", "10", "height", em(height))));
  }

  private void addWords(double x, String anchor) {
    double half = words.get(0).length() * LETTER / 2;
    boolean isCentred = anchor.equals("middle");
    // A long line over an outer gap would leave the drawing.
    String side = !isCentred ? anchor : x < half ? "start" : x > 1 - half ? "end" : "middle";
    String place =
        Place.percent(
            isCentred && side.equals("start") ? 0 : isCentred && side.equals("end") ? 1 : x);
    String gap = isCentred ? "0" : side.equals("start") ? "0.9em" : "-0.9em";
    for (int i = 0; i < words.size(); i++) {
      drawing.add(
          element(
              "text",
              attributes(
                  "class", "ladder__words",
                  "x", place,
                  "y", em(1.1 + i * LINE),
                  "dx", gap,
                  "text-anchor", side),
              text(words.get(i))));
    }
  }

  private static Element mark(String className, double x, double y, String path) {
    return element(
        "svg",
        attributes("x", Place.percent(x), "y", em(y), "overflow", "visible"),
        element("path", attributes("class", className, "d", path)));
  }

  private static Element line(String className, String x1, String y1, String x2, String y2) {
    return element("line", attributes("class", className, "x1", x1, "y1", y1, "x2", x2, "y2", y2));
  }

  private double column(int party) {
    return (party + 0.5) / parties;
  }

  /** Broken at spaces where it is too long for a phone. */
  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (rest.length() > LONGEST_LINE) {
      int space = rest.lastIndexOf(' ', LONGEST_LINE);
      if (space <= 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }

  private static String em(double letters) {
    return Decimals.fixed(letters, 2) + "em";
  }
}
