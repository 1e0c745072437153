package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests one by one, from left to right in the order of sending: round dots, squares for the slow
 * ones, and upright dashes for those under way, which rise as they wait. Immutable.
 *
 * <p>Make it once for a run and ask for the view {@link #upTo} so many requests: it is three paths,
 * however many there are. A thousand is as many as can be told apart.
 */
public final class Dots {
  private static final String NOTHING = "M0 0";
  private static final String DOT = "chart__dot chart__dot--";
  private static final String DASH = "v-45";
  private static final double[] NONE_UNDER_WAY = {};

  private final Axis x;
  private final Axis y;
  private final double[] values;
  private final boolean[] isSlow;

  /** Requests in the order in which they ended. */
  private final int[] order;

  private final String round;
  private final String square;

  /** Where in either path the text of the first so many to end is over. */
  private final int[] roundEnds;

  private final int[] squareEnds;
  private final Frame frame;
  private final String slowName;
  private final String ifEmpty;

  /**
   * @param title of the x axis: {@code Requests in the order of sending}
   * @param y the latencies, linear or logarithmic
   * @param values in base units, by number of the request from 0; at least one
   * @param isSlow which of them are slow, as many
   * @param order all their numbers, in the order in which they ended
   * @param roundName what the dots are: {@code as usual}
   * @param slowName what the squares are: {@code slow}
   * @param ifEmpty what to do to get data
   */
  public Dots(
      String title,
      Axis y,
      double[] values,
      boolean[] isSlow,
      int[] order,
      String roundName,
      String slowName,
      String ifEmpty) {
    this.x = Axis.between(title, Unit.COUNT, 0, values.length);
    this.y = y;
    this.values = values.clone();
    this.isSlow = isSlow.clone();
    this.order = order.clone();
    this.slowName = slowName;
    this.ifEmpty = ifEmpty;
    this.roundEnds = new int[values.length + 1];
    this.squareEnds = new int[values.length + 1];
    StringBuilder rounds = new StringBuilder();
    StringBuilder squares = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      int next = order[i];
      append(isSlow[next] ? squares : rounds, next, values[next]);
      // A stroke of no length is not drawn everywhere, so it has the least there is.
      (isSlow[next] ? squares : rounds).append("h1");
      roundEnds[i + 1] = rounds.length();
      squareEnds[i + 1] = squares.length();
    }
    this.round = rounds.toString();
    this.square = squares.toString();
    this.frame =
        new Frame(
            "chart",
            x,
            y,
            List.of(
                sample("round", roundName, "M16 6h0.01"),
                sample("square", slowName, "M16 6h0.01"),
                sample("dash", "under way", "M16 3v7")));
  }

  private void append(StringBuilder path, int i, double value) {
    path.append('M').append(Place.x((i + 0.5) / values.length));
    path.append(' ').append(Place.y(y.scale().at(value)));
  }

  private static Element sample(String shape, String name, String d) {
    return Frame.keyed(name, element("path", attributes("class", DOT + shape, "d", d)));
  }

  /** All requests. */
  public Element whole() {
    return upTo(values.length);
  }

  /**
   * The first so many requests to end, on the axes of all.
   *
   * @param count 0 to as many as there are
   */
  public Element upTo(int count) {
    return upTo(count, NONE_UNDER_WAY);
  }

  /**
   * The first so many requests to end, and those under way.
   *
   * @param count 0 to as many as there are
   * @param waits how long each request has been under way, by its number; NaN if it is not
   */
  public Element upTo(int count, double[] waits) {
    StringBuilder dashes = new StringBuilder();
    for (int i = 0; i < waits.length; i++) {
      if (!Double.isNaN(waits[i])) {
        append(dashes, i, waits[i]);
        dashes.append(DASH);
      }
    }
    return frame.around(
        summary(count),
        count == 0 && dashes.isEmpty() ? ifEmpty : "",
        element("svg", attributes("class", "chart__flags", "height", "0")),
        List.of(
            Frame.stretched(
                List.of(
                    path("round", round.substring(0, roundEnds[count])),
                    path("square", square.substring(0, squareEnds[count])),
                    path("dash", dashes.toString())))));
  }

  private static Element path(String shape, String d) {
    return element("path", attributes("class", DOT + shape, "d", d.isEmpty() ? NOTHING : d));
  }

  private String summary(int count) {
    int slow = 0;
    double highest = 0;
    for (int i = 0; i < count; i++) {
      slow += isSlow[order[i]] ? 1 : 0;
      highest = Math.max(highest, values[order[i]]);
    }
    String text = y.heading() + ", " + x.title() + ": " + Digits.grouped(count, 0) + " requests";
    return count == 0
        ? text + "."
        : text + ", " + slow + " " + slowName + ", the highest " + inUnit(highest) + ".";
  }

  /**
   * The highest of the first so many to end as a table, in the order of sending.
   *
   * @param count 0 to as many as there are
   */
  public DataTable highest(String caption, int count, int rows) {
    boolean[] isShown = new boolean[values.length];
    for (int n = 0; n < Math.min(rows, count); n++) {
      int highest = -1;
      for (int i = 0; i < count; i++) {
        int next = order[i];
        if (!isShown[next] && (highest < 0 || values[next] > values[highest])) {
          highest = next;
        }
      }
      isShown[highest] = true;
    }
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (isShown[i]) {
        lines.add(List.of(Integer.toString(i + 1), inUnit(values[i]), isSlow[i] ? slowName : ""));
      }
    }
    return new DataTable(caption, List.of("Request", y.title(), "Kind"), lines, ifEmpty);
  }

  private String inUnit(double value) {
    return Digits.three(value / y.unit().size()) + " " + y.unit().symbol();
  }
}
