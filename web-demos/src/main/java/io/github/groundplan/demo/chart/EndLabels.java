package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of lines at their ends, where there is room at the right: they go with the line and are
 * moved apart where lines meet.
 */
final class EndLabels {
  /** The room at the right holds no longer name. */
  static final int LONGEST = 16;

  /** The height of a line of text as a share of the plot's. */
  private static final double LINE = 0.105;

  private static final Element NO_NAME = element("g", Attributes.none());

  private final List<String> names = new ArrayList<>();
  private final double[] places;
  private final double[] heights;

  EndLabels(int most) {
    this.places = new double[most];
    this.heights = new double[most];
  }

  /**
   * One more name.
   *
   * @param place 0 to 1 from the left
   * @param height 0 to 1 from the bottom; NaN if the line has no end yet
   */
  void add(String name, double place, double height) {
    places[names.size()] = place;
    heights[names.size()] = height;
    names.add(name);
  }

  Element draw() {
    double[] apart = apart(heights);
    List<Node> texts = new ArrayList<>();
    for (int i = 0; i < apart.length; i++) {
      texts.add(
          Double.isNaN(apart[i])
              ? NO_NAME
              : element(
                  "g",
                  Attributes.none(),
                  element(
                      "text",
                      attributes(
                          "x",
                          Place.percent(places[i]),
                          "y",
                          Place.percentUp(apart[i]),
                          "dx",
                          "0.75em",
                          "dy",
                          "0.35em"),
                      names.get(i))));
    }
    return element("g", attributes("class", "chart__names"), texts);
  }

  /**
   * The heights, moved as little as it takes for each two to be a line of text apart, and all
   * within the plot; NaN stays. Less the lines of text below them they need only not descend, and
   * the nearest such row is the one of isotonic regression: neighbours that descend share their
   * mean (Ayer and others 1955, "pool adjacent violators").
   */
  static double[] apart(double[] heights) {
    int[] order = ascending(heights);
    double[] sums = new double[order.length];
    int[] sizes = new int[order.length];
    int blocks = 0;
    for (int i = 0; i < order.length; i++) {
      sums[blocks] = heights[order[i]] - i * LINE;
      sizes[blocks++] = 1;
      while (blocks > 1
          && sums[blocks - 2] * sizes[blocks - 1] > sums[blocks - 1] * sizes[blocks - 2]) {
        blocks--;
        sums[blocks - 1] += sums[blocks];
        sizes[blocks - 1] += sizes[blocks];
      }
    }
    double[] apart = heights.clone();
    double highest = Math.max(0, 1 - (order.length - 1) * LINE);
    for (int block = 0, i = 0; block < blocks; block++) {
      double mean = Math.min(highest, Math.max(0, sums[block] / sizes[block]));
      for (int end = i + sizes[block]; i < end; i++) {
        apart[order[i]] = mean + i * LINE;
      }
    }
    return apart;
  }

  /** The indexes of the heights that are numbers, from the lowest up; equals keep their order. */
  private static int[] ascending(double[] heights) {
    int count = 0;
    int[] order = new int[heights.length];
    for (int i = 0; i < heights.length; i++) {
      if (!Double.isNaN(heights[i])) {
        int at = count++;
        for (; at > 0 && heights[order[at - 1]] > heights[i]; at--) {
          order[at] = order[at - 1];
        }
        order[at] = i;
      }
    }
    return Arrays.copyOf(order, count);
  }
}
