package io.github.groundplan.site.chart;

import io.github.groundplan.demo.chart.Line;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.value.Value;
import io.github.groundplan.site.typography.Punctuation;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A line with all its values.
 *
 * @param name as its author wrote it
 * @param xs from left to right
 * @param ys as many
 * @param homes where the values are written: one for all of a formula, one for each point
 */
record Plotted(String name, List<Value> xs, List<Value> ys, List<Span> homes) {
  Plotted {
    name = Punctuation.ofCaption(name);
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    homes = List.copyOf(homes);
  }

  /** Whether each value is written by itself. */
  boolean isOfPoints() {
    return homes.size() == xs.size();
  }

  /** Where a value is written. */
  Span home(int index) {
    return homes.get(Math.min(index, homes.size() - 1));
  }

  Line line(Line.Look look) {
    return Line.straight(name, look, numbers(xs), numbers(ys));
  }

  /** The value at exactly this place, if there is one. */
  OptionalDouble valueAt(double x) {
    for (int i = 0; i < xs.size(); i++) {
      if (xs.get(i).number() == x) {
        return OptionalDouble.of(ys.get(i).number());
      }
    }
    return OptionalDouble.empty();
  }

  private static double[] numbers(List<Value> values) {
    return values.stream().mapToDouble(Value::number).toArray();
  }
}
