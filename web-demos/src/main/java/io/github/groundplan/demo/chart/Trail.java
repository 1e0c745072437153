package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;

/**
 * A line as a path on its axes. The path of the whole is written once; what is seen up to a time is
 * the beginning of that text.
 */
final class Trail {
  private static final String NOTHING = "M0 0";
  private static final Element NO_END = element("g", Attributes.none());

  private final Line line;
  private final Scale x;
  private final Scale y;
  private final String path;

  /** Where in the path the text of the first so many values ends. */
  private final int[] ends;

  Trail(Line line, Scale x, Scale y) {
    this.line = line;
    this.x = x;
    this.y = y;
    this.ends = new int[line.size() + 1];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      append(text, i);
      ends[i + 1] = text.length();
    }
    this.path = text.toString();
  }

  private void append(StringBuilder text, int i) {
    boolean isJoined = i > 0 && !Double.isNaN(line.y(i - 1));
    int place = Place.x(x.at(line.x(i)));
    if (Double.isNaN(line.y(i))) {
      if (isJoined && line.isStepped()) {
        text.append('H').append(place);
      }
      return;
    }
    int height = Place.y(y.at(line.y(i)));
    if (!isJoined) {
      // A value between two gaps is a dot: the end of the line is round.
      text.append('M').append(place).append(' ').append(height).append("h1");
    } else if (line.isStepped()) {
      text.append('H').append(place).append('V').append(height);
    } else {
      text.append('L').append(place).append(' ').append(height);
    }
  }

  Line line() {
    return line;
  }

  /** The values up to {@code limit}; a step that is not over is drawn as far as that. */
  Element upTo(double limit) {
    int size = line.sizeUpTo(limit);
    String d = size == 0 || ends[size] == 0 ? NOTHING : path.substring(0, ends[size]);
    if (size > 0 && line.isStepped() && !Double.isNaN(line.y(size - 1))) {
      d += "H" + Place.x(x.at(limit));
    }
    return element("path", attributes("class", line.look().lineClass(), "d", d));
  }

  /** A dot or ring at the last value up to {@code limit}, if there is one. */
  Node end(double limit) {
    int last = line.sizeUpTo(limit) - 1;
    if (last < 0 || Double.isNaN(line.y(last)) || line.look() == Line.Look.THEORY) {
      return NO_END;
    }
    return element(
        "g",
        Attributes.none(),
        element(
            "circle",
            attributes(
                "class",
                line.look().endClass(),
                "cx",
                Place.percent(x.at(line.isStepped() ? limit : line.x(last))),
                "cy",
                Place.percentUp(y.at(line.y(last))),
                "r",
                "3.5")));
  }
}
