package io.github.groundplan.site.diagram;

import java.util.List;

/**
 * Where everything of a flow stands, in the drawing's units: for each place of its layers the
 * middle and, if it is a box, its size.
 */
final class FlowPlan {
  private static final double WIDE = 720;
  private static final double TALL = 300;
  private static final double PADDING = 12;
  private static final double LINE = 18;

  private final Lettering lettering;
  private final double[] x;
  private final double[] y;
  private final double[] width;
  private final double[] height;
  private final boolean isWide;
  private double totalWidth;
  private double totalHeight;

  private FlowPlan(Flow flow, Layers layers, boolean isWide) {
    this.isWide = isWide;
    int places = layers.rows().stream().mapToInt(List::size).sum();
    lettering = new Lettering(isWide ? 15 : 13.5);
    x = new double[places];
    y = new double[places];
    width = new double[places];
    height = new double[places];
    for (List<Integer> row : layers.rows()) {
      for (int place : row) {
        if (place < flow.boxes().size()) {
          List<String> lines = lines(flow.boxes().get(place), row.size());
          width[place] = Math.max(isWide ? 84 : 60, lettering.widest(lines) + 2 * PADDING);
          height[place] = 26 + lines.size() * LINE;
        }
      }
    }
  }

  /** From left to right. */
  static FlowPlan wide(Flow flow, Layers layers) {
    FlowPlan plan = new FlowPlan(flow, layers, true);
    double across = PADDING;
    double most = layers.rows().stream().mapToInt(List::size).max().orElse(1);
    plan.totalHeight = most * 84 + PADDING;
    for (int i = 0; i < layers.rows().size(); i++) {
      List<Integer> row = layers.rows().get(i);
      double widest = row.stream().mapToDouble(place -> plan.width[place]).max().orElse(0);
      for (int j = 0; j < row.size(); j++) {
        plan.x[row.get(j)] = across + widest / 2;
        plan.y[row.get(j)] = plan.totalHeight / 2 + (j - (row.size() - 1) / 2.0) * 84;
      }
      across += widest + plan.gap(flow, layers, i);
    }
    plan.totalWidth = across - plan.gap(flow, layers, layers.rows().size() - 1) + PADDING;
    plan.centre(layers);
    return plan;
  }

  /** From top to bottom. */
  static FlowPlan tall(Flow flow, Layers layers) {
    FlowPlan plan = new FlowPlan(flow, layers, false);
    double down = PADDING;
    for (int i = 0; i < layers.rows().size(); i++) {
      List<Integer> row = layers.rows().get(i);
      double highest = row.stream().mapToDouble(place -> plan.height[place]).max().orElse(0);
      for (int j = 0; j < row.size(); j++) {
        plan.x[row.get(j)] = TALL * (j + 0.5) / row.size();
        plan.y[row.get(j)] = down + highest / 2;
      }
      down += highest + plan.gap(flow, layers, i);
    }
    plan.totalWidth = TALL;
    plan.totalHeight = down - plan.gap(flow, layers, layers.rows().size() - 1) + PADDING;
    return plan;
  }

  boolean fits() {
    return totalWidth <= WIDE;
  }

  boolean isWide() {
    return isWide;
  }

  Lettering lettering() {
    return lettering;
  }

  double totalWidth() {
    return isWide ? WIDE : TALL;
  }

  double totalHeight() {
    return totalHeight;
  }

  double x(int place) {
    return x[place];
  }

  double y(int place) {
    return y[place];
  }

  double width(int place) {
    return width[place];
  }

  double height(int place) {
    return height[place];
  }

  /** The name of a box in lines. */
  List<String> lines(String name, int beside) {
    double most = isWide ? 130 : Math.min(180, TALL / beside - 8) - 2 * PADDING;
    return lettering.lines(name, most);
  }

  /** Room for arrows, and for what they say, behind a layer. */
  private double gap(Flow flow, Layers layers, int row) {
    double widest = 0;
    int said = 0;
    for (int i = 0; i < flow.arrows().size(); i++) {
      String words = flow.arrows().get(i).words();
      List<Integer> way = layers.routes().get(i).places();
      boolean isHere = row < layers.rows().size() && layers.rows().get(row).contains(way.get(0));
      if (isHere && !words.isEmpty()) {
        widest = Math.max(widest, lettering.width(words));
        said++;
      }
    }
    return isWide ? Math.max(56, widest + 34) : 40 + said * 20;
  }

  private void centre(Layers layers) {
    for (List<Integer> row : layers.rows()) {
      for (int place : row) {
        x[place] += (WIDE - totalWidth) / 2;
      }
    }
  }
}
