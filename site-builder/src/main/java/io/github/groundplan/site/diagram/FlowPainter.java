package io.github.groundplan.site.diagram;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a flow by its plan, with the classes of the demos' stage. */
final class FlowPainter {
  /** Half of the distance between an arrow and the one that leads back. */
  private static final double LANE = 9;

  private static final double LINE = 18;
  private static final double HEAD = 10;

  private final Flow flow;
  private final Layers layers;
  private final FlowPlan plan;
  private final Map<Integer, Integer> saidBehind = new HashMap<>();

  FlowPainter(Flow flow, Layers layers, FlowPlan plan) {
    this.flow = flow;
    this.layers = layers;
    this.plan = plan;
  }

  Element draw(String style) {
    List<Element> lines = new ArrayList<>();
    List<Element> words = new ArrayList<>();
    for (int i = 0; i < flow.arrows().size(); i++) {
      arrow(i, lines, words);
    }
    for (List<Integer> row : layers.rows()) {
      for (int place : row) {
        if (place < flow.boxes().size()) {
          lines.add(box(place, row.size()));
        }
      }
    }
    lines.addAll(words);
    String size = number(plan.totalWidth()) + " " + number(plan.totalHeight());
    return element(
        "svg", attributes("class", style, "viewBox", "0 0 " + size, "aria-hidden", "true"), lines);
  }

  private Element box(int place, int beside) {
    double x = plan.x(place) - plan.width(place) / 2;
    double y = plan.y(place) - plan.height(place) / 2;
    List<Element> parts = new ArrayList<>();
    parts.add(
        element(
            "rect",
            attributes(
                "class", "part__box",
                "x", number(x),
                "y", number(y),
                "width", number(plan.width(place)),
                "height", number(plan.height(place)))));
    List<String> lines = plan.lines(flow.boxes().get(place), beside);
    double first = plan.y(place) - (lines.size() - 1) * LINE / 2 + 5;
    for (int i = 0; i < lines.size(); i++) {
      parts.add(text("part__name", plan.x(place), first + i * LINE, lines.get(i)));
    }
    return element("g", attributes("class", "part"), parts);
  }

  private void arrow(int index, List<Element> lines, List<Element> words) {
    Flow.Arrow arrow = flow.arrows().get(index);
    Layers.Route route = layers.routes().get(index);
    double lane = hasReturn(arrow) ? (route.isBack() ? LANE : -LANE) : 0;
    List<double[]> points = points(route.places(), lane);
    if (route.isBack()) {
      Collections.reverse(points);
    }
    StringBuilder path = new StringBuilder();
    for (double[] point : points) {
      path.append(path.length() == 0 ? "M" : "L").append(at(point));
    }
    lines.add(element("path", attributes("class", "road", "d", path.toString())));
    lines.add(head(points.get(points.size() - 2), points.get(points.size() - 1)));
    if (!arrow.words().isEmpty()) {
      words.add(words(arrow, route, points, lane));
    }
  }

  private boolean hasReturn(Flow.Arrow arrow) {
    return flow.arrows().stream()
        .anyMatch(other -> other.from() == arrow.to() && other.to() == arrow.from());
  }

  /** From the edge of the first place to the edge of the last. */
  private List<double[]> points(List<Integer> way, double lane) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      int place = way.get(i);
      double out = i == 0 ? 1 : i == way.size() - 1 ? -1 : 0;
      double x = plan.x(place) + (plan.isWide() ? out * plan.width(place) / 2 : lane);
      double y = plan.y(place) + (plan.isWide() ? lane : out * plan.height(place) / 2);
      points.add(new double[] {x, y});
    }
    return points;
  }

  private Element words(Flow.Arrow arrow, Layers.Route route, List<double[]> points, double lane) {
    double[] from = points.get(route.isBack() ? points.size() - 1 : 0);
    double[] to = points.get(route.isBack() ? points.size() - 2 : 1);
    if (plan.isWide()) {
      double y = (from[1] + to[1]) / 2 + (lane > 0 ? 16 : -7);
      return text("road__label", (from[0] + to[0]) / 2, y, arrow.words());
    }
    int row = rowOf(route.places().get(0));
    int all = saidBehind(row);
    int which = saidBehind.merge(row, 1, Integer::sum);
    double share = which / (all + 1.0);
    double x = from[0] + (to[0] - from[0]) * share;
    double half = plan.lettering().width(arrow.words()) / 2;
    double inside = Math.max(half, Math.min(plan.totalWidth() - half, x));
    return text("road__label", inside, from[1] + (to[1] - from[1]) * share + 3, arrow.words());
  }

  private int saidBehind(int row) {
    int said = 0;
    for (int i = 0; i < flow.arrows().size(); i++) {
      boolean isHere = rowOf(layers.routes().get(i).places().get(0)) == row;
      said += isHere && !flow.arrows().get(i).words().isEmpty() ? 1 : 0;
    }
    return said;
  }

  private int rowOf(int place) {
    for (int i = 0; i < layers.rows().size(); i++) {
      if (layers.rows().get(i).contains(place)) {
        return i;
      }
    }
    throw new IllegalStateException("a place outside of all layers");
  }

  private static Element head(double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
    double ux = dx / length * HEAD;
    double uy = dy / length * HEAD;
    double[] left = {to[0] - ux - uy / 2, to[1] - uy + ux / 2};
    double[] right = {to[0] - ux + uy / 2, to[1] - uy - ux / 2};
    String path = "M" + at(to) + "L" + at(left) + "L" + at(right) + "Z";
    return element("path", attributes("class", "flow__head", "d", path));
  }

  private static Element text(String style, double x, double y, String words) {
    Attributes where =
        attributes("class", style, "x", number(x), "y", number(y), "text-anchor", "middle");
    return element("text", where, words);
  }

  private static String at(double[] point) {
    return number(point[0]) + " " + number(point[1]);
  }

  private static String number(double value) {
    return Decimals.fixed(value, 1);
  }
}
