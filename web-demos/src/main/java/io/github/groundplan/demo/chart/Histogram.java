package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * How often which values came: bars on a linear or logarithmic axis, with marks for the mean and
 * the percentiles. Immutable; made anew when a count changes.
 *
 * @param x the values, from left to right
 * @param y the counts, from the bottom up; one that ends where the whole run will needs no change
 * @param bins what was counted
 * @param marks as they should be read: {@code mean 12.1 ms}, {@code p99 212.4 ms}
 * @param rows how many rows of words have their room above, be they there or not, so that nothing
 *     moves when marks do
 * @param ifEmpty what to do to get data: {@code No request has ended yet. Press Play.}
 */
public record Histogram(Axis x, Axis y, Bins bins, List<Mark> marks, int rows, String ifEmpty) {
  /** One single value among many thousands is seen: a bar has at least this height. */
  private static final int LEAST_HEIGHT = 12;

  public Histogram {
    marks = List.copyOf(marks);
  }

  /** A histogram with as many rows of words as its marks need. */
  public Histogram(Axis x, Axis y, Bins bins, List<Mark> marks, String ifEmpty) {
    this(x, y, bins, marks, 0, ifEmpty);
  }

  /** The chart. */
  public Element draw() {
    Flags flags = new Flags(marks, x.scale(), rows);
    Element bars = element("path", attributes("class", "chart__bars", "d", path()));
    return new Frame("chart", x, y, List.of())
        .around(
            summary(),
            bins.total() == 0 ? ifEmpty : "",
            flags.words(Double.MAX_VALUE),
            List.of(Frame.stretched(List.of(bars)), flags.poles(Double.MAX_VALUE)));
  }

  /** The outlines of bars that stand together, each from the base up and back to it. */
  private String path() {
    StringBuilder path = new StringBuilder("M0 0");
    int height = Place.HEIGHT;
    for (int i = 0; i < bins.size(); i++) {
      int next = top(bins.count(i));
      if (next != height) {
        int place = Place.x(x.scale().at(bins.low(i)));
        if (height == Place.HEIGHT) {
          path.append('M').append(place).append(' ').append(height);
        } else {
          path.append('H').append(place);
        }
        path.append('V').append(next);
        height = next;
      }
    }
    int end = Place.x(x.scale().at(bins.high(bins.size() - 1)));
    if (height != Place.HEIGHT) {
      path.append('H').append(end).append('V').append(Place.HEIGHT);
    }
    return path.toString();
  }

  private int top(double count) {
    return count == 0
        ? Place.HEIGHT
        : Math.min(Place.HEIGHT - LEAST_HEIGHT, Place.y(y.scale().at(count)));
  }

  private String summary() {
    StringBuilder text = new StringBuilder(x.heading()).append(": ");
    text.append(Digits.grouped(bins.total(), 0)).append(" values");
    for (Mark mark : marks) {
      text.append("; ").append(mark.text());
    }
    return text.append('.').toString();
  }

  /** The bars that are not empty, as a table. */
  public DataTable table(String caption) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < bins.size(); i++) {
      if (bins.count(i) > 0) {
        rows.add(
            List.of(
                inUnit(bins.low(i)) + " to " + inUnit(bins.high(i)),
                Digits.grouped(bins.count(i), 0)));
      }
    }
    String unit = x.unit().symbol();
    String head = unit.isEmpty() ? x.title() : x.title() + " (" + unit + ")";
    return new DataTable(caption, List.of(head, y.title()), rows, ifEmpty);
  }

  private String inUnit(double value) {
    return Digits.three(value / x.unit().size());
  }
}
