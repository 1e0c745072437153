package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;

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

  /** What is seen of it at {@code limit}: theory is seen as a whole from the start. */
  private double seen(double limit) {
    return line.isTheory() ? Double.MAX_VALUE : limit;
  }

  /** The values up to {@code limit}; a step that is not over is drawn as far as that. */
  Element upTo(double limit) {
    int size = line.sizeUpTo(seen(limit));
    String d = ends[size] == 0 ? NOTHING : path.substring(0, ends[size]);
    if (line.isStepped() && isKnown(size - 1)) {
      d += "H" + Place.x(x.at(seen(limit)));
    }
    return element("path", attributes("class", line.look().lineClass(), "d", d));
  }

  /** A dot or ring at the last value up to {@code limit}; theory has none. */
  Element end(double limit) {
    if (line.isTheory() || Double.isNaN(endHeight(limit))) {
      return NO_END;
    }
    return element(
        "g",
        Attributes.none(),
        element(
            "circle",
            attributes(
                "class", line.look().endClass(),
                "cx", Place.percent(endPlace(limit)),
                "cy", Place.percentUp(endHeight(limit)),
                "r", "3.5")));
  }

  /**
   * Where its last value up to {@code limit} stands, 0 to 1 from the bottom; NaN if it has none.
   */
  double endHeight(double limit) {
    int last = line.sizeUpTo(seen(limit)) - 1;
    return isKnown(last) ? y.at(line.y(last)) : Double.NaN;
  }

  /** Where it ends at {@code limit}, 0 to 1 from the left. */
  double endPlace(double limit) {
    int last = line.sizeUpTo(seen(limit)) - 1;
    return x.at(line.isStepped() || last < 0 ? seen(limit) : line.x(last));
  }

  private boolean isKnown(int index) {
    return index >= 0 && !Double.isNaN(line.y(index));
  }
}
