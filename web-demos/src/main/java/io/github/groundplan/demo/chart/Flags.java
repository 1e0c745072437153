package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.TextWidth;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a chart's marks, above the plot, and their poles down to its foot; of many, some
 * words.
 */
final class Flags {
  /** What is in the place of a mark that is still to come. */
  private static final Element ABSENT = element("g", Attributes.none());

  /** In widths of the narrowest plot, that of a window of 320 px: the space beside a word. */
  private static final double SPACE = 0.025;

  /** The type of {@code plots.css}, in the same: 13 of 232 px. */
  private static final TextWidth TYPE = new TextWidth(0.056);

  /** In heights of a letter. */
  private static final double ROW = 1.4;

  private static final double FOOT = 0.3;

  private final double[] at;
  private final Element[] words;

  /** From a word down to the plot. */
  private final Element[] stems;

  /** Through the plot. */
  private final Element[] poles;

  private final double height;

  /**
   * @param marks in any order; those beyond the scale stand at its end
   */
  Flags(List<Mark> marks, Scale scale) {
    this(marks, scale, 0);
  }

  /**
   * @param marks in any order; those beyond the scale stand at its end
   * @param leastRows how many rows have their room in any case
   */
  Flags(List<Mark> marks, Scale scale, int leastRows) {
    List<Mark> sorted = sorted(marks);
    int count = sorted.size();
    this.at = new double[count];
    this.words = new Element[count];
    this.stems = new Element[count];
    this.poles = new Element[count];
    double[] places = new double[count];
    double[] widths = new double[count];
    for (int i = 0; i < count; i++) {
      at[i] = sorted.get(i).at();
      places[i] = scale.at(at[i]);
      widths[i] = TYPE.of(sorted.get(i).text(), false) + SPACE;
      // A little above the plot, which need not begin on a whole pixel.
      poles[i] = pole(sorted.get(i), places[i], "-1");
      words[i] = ABSENT;
      stems[i] = ABSENT;
    }
    int[] named = named(places, widths);
    FlagRows rows = new FlagRows(some(places, named), some(widths, named));
    int most = Math.max(leastRows, rows.height());
    this.height = most == 0 ? 0 : most * ROW + FOOT;
    for (int i = 0; i < named.length; i++) {
      int mark = named[i];
      double top = height - FOOT - (rows.row(i) + 1) * ROW;
      words[mark] = word(sorted.get(mark).text(), places[mark], top, rows.isRightward(i));
      stems[mark] = pole(sorted.get(mark), places[mark], Decimals.fixed(top + 0.1, 1) + "em");
    }
  }

  /** The numbers of the marks whose words are shown. */
  private static int[] named(double[] places, double[] widths) {
    boolean[] shown = Thinning.shown(places, widths);
    int[] named = new int[shown.length];
    int count = 0;
    for (int i = 0; i < shown.length; i++) {
      if (shown[i]) {
        named[count++] = i;
      }
    }
    return Arrays.copyOf(named, count);
  }

  private static double[] some(double[] all, int[] numbers) {
    double[] some = new double[numbers.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = all[numbers[i]];
    }
    return some;
  }

  boolean isEmpty() {
    return at.length == 0;
  }

  /** The words of the marks up to {@code limit}, above the plot; nothing moves as more come. */
  Element words(double limit) {
    return element(
        "svg",
        attributes("class", "chart__flags", "height", Decimals.fixed(height, 1) + "em"),
        element("g", Attributes.none(), upTo(limit, stems)),
        element("g", Attributes.none(), upTo(limit, words)));
  }

  /** The poles of the marks up to {@code limit}, within the plot. */
  Element poles(double limit) {
    return element("g", Attributes.none(), upTo(limit, poles));
  }

  private List<Node> upTo(double limit, Element[] all) {
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      shown.add(at[i] <= limit ? all[i] : ABSENT);
    }
    return shown;
  }

  private static Element word(String text, double place, double top, boolean isRightward) {
    return element(
        "g",
        Attributes.none(),
        element(
            "text",
            attributes(
                "x",
                Place.percent(place),
                "y",
                Decimals.fixed(top + 1, 1) + "em",
                "dx",
                isRightward ? "0.4em" : "-0.4em",
                "text-anchor",
                isRightward ? "start" : "end"),
            text));
  }

  private static Element pole(Mark mark, double place, String top) {
    String x = Place.percent(place);
    String kind = mark.isDashed() ? "chart__pole chart__pole--dashed" : "chart__pole";
    return element(
        "g",
        Attributes.none(),
        element("line", attributes("class", kind, "x1", x, "x2", x, "y1", top, "y2", "100%")));
  }

  private static List<Mark> sorted(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    for (int i = 1; i < sorted.size(); i++) {
      for (int j = i; j > 0 && sorted.get(j).at() < sorted.get(j - 1).at(); j--) {
        Mark later = sorted.set(j - 1, sorted.get(j));
        sorted.set(j, later);
      }
    }
    return sorted;
  }
}
