package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;
import static io.github.groundplan.demo.view.Element.text;

import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What a ladder's row says: its words, in lines that fit a phone, and its time behind them. */
final class RungWords {
  /** One letter as a share of the narrowest ladder. */
  static final double LETTER = 0.026;

  /** The height of a line, in heights of a letter. */
  private static final double LINE = 1.3;

  private final List<String> lines;
  private final String time;
  private final boolean isTimeApart;

  /**
   * @param time may be empty
   * @param longest how many letters fit into a line
   */
  RungWords(String words, String time, int longest) {
    this.lines = lines(words, longest);
    this.time = time;
    String last = lines.get(lines.size() - 1);
    this.isTimeApart = last.length() + 1 + time.length() > longest;
  }

  /** In heights of a letter. */
  double height() {
    return (lines.size() + (isTimeApart ? 1 : 0)) * LINE;
  }

  /** Above the middle of an arrow, unless a line would leave the drawing there. */
  List<Node> around(double middle) {
    double half = longest() * LETTER / 2;
    if (middle < half) {
      return at(0, "0", "start");
    }
    return middle > 1 - half ? at(1, "0", "end") : at(middle, "0", "middle");
  }

  /**
   * At a place.
   *
   * @param x 0 to 1
   * @param gap from there to the words
   * @param anchor which end of the words is there, as SVG's text-anchor
   */
  List<Node> at(double x, String gap, String anchor) {
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(words(i, x, gap, anchor, lines.get(i), hasTime(i) ? time : ""));
    }
    if (isTimeApart) {
      all.add(words(lines.size(), x, gap, anchor, "", time));
    }
    return all;
  }

  private boolean hasTime(int line) {
    return !isTimeApart && line == lines.size() - 1;
  }

  private static Element words(
      int row, double x, String gap, String anchor, String words, String time) {
    List<Node> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add(text(time.isEmpty() ? words : words + " "));
    }
    if (!time.isEmpty()) {
      parts.add(element("tspan", attributes("class", "ladder__time"), time));
    }
    return element(
        "text",
        attributes(
            "class",
            "ladder__words",
            "x",
            Place.percent(x),
            "y",
            Rung.em(1.1 + row * LINE),
            "dx",
            gap,
            "text-anchor",
            anchor),
        parts);
  }

  private int longest() {
    int longest = time.length();
    for (int i = 0; i < lines.size(); i++) {
      longest = Math.max(longest, lines.get(i).length() + (hasTime(i) ? time.length() + 1 : 0));
    }
    return longest;
  }

  /** Broken at spaces where it is too long. */
  private static List<String> lines(String words, int longest) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (rest.length() > longest) {
      int space = rest.lastIndexOf(' ', longest);
      if (space <= 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }
}
