package io.github.groundplan.site.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.DataTable;
import io.github.groundplan.demo.chart.Line;
import io.github.groundplan.demo.chart.LineChart;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Rounding;
import io.github.groundplan.site.figure.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * A chart that can be drawn.
 *
 * @param x the axis of {@code across}
 * @param height what goes from the bottom up
 * @param lines one to three, of values in units of one kind
 */
record Plan(
    String title,
    Across across,
    Axis x,
    String height,
    boolean isLogarithmic,
    List<Plotted> lines) {
  private static final List<Line.Look> LOOKS =
      List.of(Line.Look.FIRST, Line.Look.SECOND, Line.Look.THEORY);

  private static final Rounding EXACT = new Rounding.Usual();
  private static final Rounding THREE = new Rounding.Digits(3);

  Plan {
    lines = List.copyOf(lines);
  }

  /** The chart, the table behind it, and its title. */
  Element figure() {
    Axis y = y();
    LineChart chart = new LineChart(x, y, drawn(), List.of(), "");
    Element sheet =
        element("div", attributes("class", "plot__sheet"), chart.whole(), table(y).folded());
    return element(
        "figure",
        attributes("class", "plot"),
        sheet,
        element("figcaption", Attributes.none(), title));
  }

  /** Points are firm, and the last formula beside them is broken, as theory is in the demos. */
  private List<Line> drawn() {
    long points = lines.stream().filter(Plotted::isOfPoints).count();
    boolean isTheoryBeside = points > 0 && points < lines.size();
    int nextOfPoints = 0;
    int nextFormula = (int) points;
    List<Line> drawn = new ArrayList<>();
    for (Plotted line : lines) {
      int look = line.isOfPoints() ? nextOfPoints++ : nextFormula++;
      boolean isTheory = isTheoryBeside && look == lines.size() - 1;
      drawn.add(line.line(isTheory ? Line.Look.THEORY : LOOKS.get(look)));
    }
    return drawn;
  }

  private Axis y() {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Plotted line : lines) {
      for (Value value : line.ys()) {
        low = Math.min(low, value.number());
        high = Math.max(high, value.number());
      }
    }
    Value first = lines.get(0).ys().get(0);
    Unit unit = AxisUnit.of(first, low, high, isLogarithmic).orElseThrow();
    if (isLogarithmic) {
      return Axis.logarithmic(height, unit, low, high);
    }
    double top = high > 0 ? end(unit, high) : 0;
    return low < 0
        ? Axis.between(height, unit, -end(unit, -low), top)
        : Axis.upTo(height, unit, high);
  }

  private static double end(Unit unit, double value) {
    return Axis.upTo("", unit, value).scale().high();
  }

  private DataTable table(Axis y) {
    List<String> heads = new ArrayList<>();
    heads.add(head(x, x.title()));
    lines.forEach(line -> heads.add(head(y, line.name())));
    TreeSet<Double> points = new TreeSet<>();
    for (Plotted line : lines) {
      if (line.isOfPoints()) {
        line.xs().forEach(value -> points.add(value.number()));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    across.rows(x, points).forEach(place -> rows.add(row(place, y)));
    return new DataTable(height + " as a table", heads, rows, "");
  }

  private List<String> row(double place, Axis y) {
    List<String> cells = new ArrayList<>();
    cells.add(cell(x, place, EXACT));
    for (Plotted line : lines) {
      OptionalDouble value = line.valueAt(place);
      cells.add(value.isPresent() ? cell(y, value.getAsDouble(), THREE) : "–");
    }
    return cells;
  }

  private static String head(Axis axis, String name) {
    String symbol = axis.unit().symbol();
    return symbol.isEmpty() ? name : name + " (" + symbol + ")";
  }

  private static String cell(Axis axis, double value, Rounding rounding) {
    Value number = Value.number(value / axis.unit().size());
    return Notation.text(number, Measure.PLAIN, rounding);
  }
}
