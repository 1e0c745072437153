package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests one by one: round dots in the order of sending, and squares for the slow ones.
 * Immutable.
 *
 * <p>Make it once for a run and ask for the view {@link #upTo} so many requests: it is two paths,
 * however many there are. A thousand is as many as can be told apart.
 */
public final class Dots {
  private static final String NOTHING = "M0 0";
  private static final String DOT = "chart__dot chart__dot--";

  private final Axis x;
  private final Axis y;
  private final double[] values;
  private final boolean[] isSlow;
  private final String round;
  private final String square;

  /** Where in either path the text of the first so many requests ends. */
  private final int[] roundEnds;

  private final int[] squareEnds;
  private final Frame frame;
  private final String slowName;
  private final String ifEmpty;

  /**
   * @param title of the x axis: {@code Requests in the order of sending}
   * @param y the latencies, linear or logarithmic
   * @param values in base units, by number of the request; at least one
   * @param isSlow which of them are slow, as many
   * @param roundName what the dots are: {@code as usual}
   * @param slowName what the squares are: {@code slow}
   * @param ifEmpty what to do to get data
   */
  public Dots(
      String title,
      Axis y,
      double[] values,
      boolean[] isSlow,
      String roundName,
      String slowName,
      String ifEmpty) {
    this.x = Axis.between(title, Unit.COUNT, 0, values.length);
    this.y = y;
    this.values = values.clone();
    this.isSlow = isSlow.clone();
    this.slowName = slowName;
    this.ifEmpty = ifEmpty;
    this.roundEnds = new int[values.length + 1];
    this.squareEnds = new int[values.length + 1];
    StringBuilder rounds = new StringBuilder();
    StringBuilder squares = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      append(isSlow[i] ? squares : rounds, i);
      roundEnds[i + 1] = rounds.length();
      squareEnds[i + 1] = squares.length();
    }
    this.round = rounds.toString();
    this.square = squares.toString();
    this.frame =
        new Frame("chart", x, y, List.of(sample("round", roundName), sample("square", slowName)));
  }

  private void append(StringBuilder path, int i) {
    path.append('M').append(Place.x((i + 0.5) / values.length));
    // A stroke of no length is not drawn everywhere, so it has the least there is.
    path.append(' ').append(Place.y(y.scale().at(values[i]))).append("h1");
  }

  private static Element sample(String shape, String name) {
    return Frame.keyed(name, element("path", attributes("class", DOT + shape, "d", "M16 6h0.01")));
  }

  /** All requests. */
  public Element whole() {
    return upTo(values.length);
  }

  /**
   * The first so many requests, on the axes of all.
   *
   * @param count 0 to as many as there are
   */
  public Element upTo(int count) {
    return frame.around(
        summary(count),
        count == 0 ? ifEmpty : "",
        element("svg", attributes("class", "chart__flags", "height", "0")),
        List.of(
            Frame.stretched(
                List.of(
                    path("round", round.substring(0, roundEnds[count])),
                    path("square", square.substring(0, squareEnds[count]))))));
  }

  private static Element path(String shape, String d) {
    return element("path", attributes("class", DOT + shape, "d", d.isEmpty() ? NOTHING : d));
  }

  private String summary(int count) {
    int slow = 0;
    double highest = 0;
    for (int i = 0; i < count; i++) {
      slow += isSlow[i] ? 1 : 0;
      highest = Math.max(highest, values[i]);
    }
    String text = y.heading() + ", " + x.title() + ": " + Digits.grouped(count, 0) + " requests";
    return count == 0
        ? text + "."
        : text + ", " + slow + " " + slowName + ", the highest " + inUnit(highest) + ".";
  }

  /** The highest of the first {@code count} values as a table, in the order of sending. */
  public DataTable highest(String caption, int count, int rows) {
    boolean[] isTaken = new boolean[count];
    for (int n = 0; n < Math.min(rows, count); n++) {
      int highest = -1;
      for (int i = 0; i < count; i++) {
        if (!isTaken[i] && (highest < 0 || values[i] > values[highest])) {
          highest = i;
        }
      }
      isTaken[highest] = true;
    }
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (isTaken[i]) {
        lines.add(List.of(Integer.toString(i + 1), inUnit(values[i]), isSlow[i] ? slowName : ""));
      }
    }
    return new DataTable(caption, List.of("Request", y.title(), "Kind"), lines, ifEmpty);
  }

  private String inUnit(double value) {
    return Digits.three(value / y.unit().size()) + " " + y.unit().symbol();
  }
}
