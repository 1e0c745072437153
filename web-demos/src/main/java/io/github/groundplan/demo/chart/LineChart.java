package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines over time, or over anything else that goes from left to right. Immutable.
 *
 * <p>Make it once for a run, with all its values, and ask for the view {@link #upTo} each moment:
 * the axes span the whole, so that nothing moves but the lines, and what does not change is the
 * same object each time.
 */
public final class LineChart {
  private static final Element NO_PLAYHEAD = element("g", Attributes.none());

  private final Axis x;
  private final Axis y;
  private final List<Trail> trails = new ArrayList<>();
  private final boolean hasLabels;
  private final Flags flags;
  private final Frame frame;
  private final String ifEmpty;

  /**
   * @param x from left to right
   * @param y from the bottom up; values beyond its end are drawn at its end
   * @param lines one or two, and theory
   * @param marks with words, such as faults; each is seen from its moment on
   * @param ifEmpty what to do to get data: {@code No request has ended yet. Press Play.}
   */
  public LineChart(Axis x, Axis y, List<Line> lines, List<Mark> marks, String ifEmpty) {
    this.x = x;
    this.y = y;
    this.flags = new Flags(marks, x.scale());
    this.ifEmpty = ifEmpty;
    List<Node> key = new ArrayList<>();
    boolean hasLabels = lines.size() > 1;
    for (Line line : lines) {
      trails.add(new Trail(line, x.scale(), y.scale()));
      hasLabels = hasLabels && line.name().length() <= EndLabels.LONGEST;
      if (lines.size() > 1) {
        key.add(sample(line));
      }
    }
    this.hasLabels = hasLabels;
    String kind = hasLabels ? "chart chart--lines chart--labelled" : "chart chart--lines";
    this.frame = new Frame(kind, x, y, key);
  }

  private static Element sample(Line line) {
    Line.Look look = line.look();
    Element stroke =
        element(
            "path",
            attributes("class", look.lineClass(), "d", line.isTheory() ? "M0 6H24" : "M0 6H20"));
    return line.isTheory()
        ? Frame.keyed(line.name(), stroke)
        : Frame.keyed(
            line.name(),
            stroke,
            element(
                "circle", attributes("class", look.endClass(), "cx", "20", "cy", "6", "r", "3.5")));
  }

  /** All there is, without a playhead. */
  public Element whole() {
    return upTo(x.scale().high());
  }

  /**
   * What is known at a moment, with an upright line there.
   *
   * @param limit in the x axis's base units; lines of theory are seen as a whole
   */
  public Element upTo(double limit) {
    List<Node> paths = new ArrayList<>();
    List<Node> ends = new ArrayList<>();
    boolean isEmpty = true;
    for (Trail trail : trails) {
      paths.add(trail.upTo(limit));
      ends.add(trail.end(limit));
      isEmpty = isEmpty && (trail.line().isTheory() || Double.isNaN(last(trail.line(), limit)));
    }
    if (hasLabels) {
      ends.add(names(limit));
    }
    return frame.around(
        summary(limit),
        isEmpty ? ifEmpty : "",
        flags.words(limit),
        List.of(
            flags.poles(limit),
            Frame.stretched(paths),
            playhead(limit),
            element("g", Attributes.none(), ends)));
  }

  private Element names(double limit) {
    EndLabels labels = new EndLabels(trails.size());
    for (Trail trail : trails) {
      // Right of the playhead, where nothing is drawn yet.
      double place = isPlaying(limit) ? x.scale().at(limit) : 0;
      place = Math.max(place, trail.endPlace(limit));
      labels.add(trail.line().name(), place, trail.endHeight(limit));
    }
    return labels.draw();
  }

  /**
   * The values up to a moment; of long lines every second row, every third, so that there are at
   * most 16.
   */
  public DataTable table(String caption, double limit) {
    List<Line> lines = new ArrayList<>();
    for (Trail trail : trails) {
      lines.add(trail.line());
    }
    return new LineTable(x, y, lines).upTo(limit, caption, ifEmpty);
  }

  private boolean isPlaying(double limit) {
    return limit > x.scale().low() && limit < x.scale().high();
  }

  private Element playhead(double limit) {
    if (!isPlaying(limit)) {
      return NO_PLAYHEAD;
    }
    String place = Place.percent(x.scale().at(limit));
    return element(
        "g",
        Attributes.none(),
        element(
            "line",
            attributes(
                "class", "chart__playhead", "x1", place, "x2", place, "y1", "0", "y2", "100%")));
  }

  private String summary(double limit) {
    StringBuilder text = new StringBuilder(y.heading()).append(", ").append(x.heading());
    for (Trail trail : trails) {
      text.append("; ").append(trail.line().name()).append(": ");
      boolean isTheory = trail.line().isTheory();
      appendRange(text, trail.line(), isTheory ? Double.MAX_VALUE : limit);
    }
    return text.append('.').toString();
  }

  private void appendRange(StringBuilder text, Line line, double limit) {
    double lowest = Double.MAX_VALUE;
    double highest = -Double.MAX_VALUE;
    int size = line.sizeUpTo(limit);
    for (int i = 0; i < size; i++) {
      if (!Double.isNaN(line.y(i))) {
        lowest = Math.min(lowest, line.y(i));
        highest = Math.max(highest, line.y(i));
      }
    }
    if (lowest > highest) {
      text.append("no values yet");
    } else if (lowest == highest) {
      text.append("always ").append(text(y, lowest));
    } else {
      text.append("from ").append(text(y, lowest)).append(" to ").append(text(y, highest));
      text.append(", last ").append(text(y, last(line, limit)));
    }
  }

  /** The last value up to a limit that is a number; NaN if there is none. */
  private static double last(Line line, double limit) {
    for (int i = line.sizeUpTo(limit) - 1; i >= 0; i--) {
      if (!Double.isNaN(line.y(i))) {
        return line.y(i);
      }
    }
    return Double.NaN;
  }

  private static String text(Axis axis, double value) {
    return Double.isNaN(value) ? "–" : Digits.shortThree(value / axis.unit().size());
  }
}
