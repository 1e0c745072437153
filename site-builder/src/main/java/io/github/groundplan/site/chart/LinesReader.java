package io.github.groundplan.site.chart;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.figure.value.Value;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads lines: formulas of x, and points. */
record LinesReader(Figures figures, Diagnostics diagnostics) {
  private static final String VARIABLE = "x";
  private static final int MOST_LINES = 3;

  /**
   * The lines that could be read, in their order; what is wrong with the others is reported.
   *
   * @param across nothing if it could not be read: then formulas are but looked at
   * @param home where to report that there are none
   */
  List<Plotted> read(Mapping lines, Optional<Across> across, Optional<Axis> axis, Span home) {
    count(lines, home);
    Map<String, Plotted> read = new LinkedHashMap<>();
    for (Mapping.Entry entry : lines.entries()) {
      if (entry.value() instanceof Mapping points) {
        new PointsReader(figures, diagnostics, across)
            .read(entry, points)
            .ifPresent(line -> read.put(entry.key(), line));
      }
    }
    TreeSet<Double> more = new TreeSet<>();
    read.values().forEach(line -> line.xs().forEach(x -> more.add(x.number())));
    List<Value> places =
        across
            .map(x -> axis.map(drawn -> x.places(drawn, more)).orElse(List.of(x.from())))
            .orElse(List.of());
    List<Plotted> all = new ArrayList<>();
    for (Mapping.Entry entry : lines.entries()) {
      Optional<Plotted> points = Optional.ofNullable(read.get(entry.key()));
      points.or(() -> formula(entry, places)).ifPresent(all::add);
    }
    return all;
  }

  private void count(Mapping lines, Span home) {
    if (lines.entries().isEmpty()) {
      String hint = "as in One server: 10 ms / (1 - x)";
      diagnostics.report(home.error("this chart has no lines", hint));
    }
    for (int i = MOST_LINES; i < lines.entries().size(); i++) {
      String message = "a chart has up to three lines";
      diagnostics.report(lines.entries().get(i).keySpan().error(message, "draw two charts"));
    }
  }

  private Optional<Plotted> formula(Mapping.Entry entry, List<Value> places) {
    if (entry.value() instanceof Mapping) {
      return Optional.empty();
    }
    if (entry.value() instanceof Scalar scalar && scalar.type() != Scalar.Type.NOTHING) {
      return OneLine.of(scalar.span(), scalar.text(), diagnostics)
          .flatMap(text -> figures.along(text, VARIABLE, places, diagnostics))
          .map(ys -> new Plotted(entry.key(), places, ys, List.of(scalar.span())));
    }
    String message = "a line is a formula or points, not " + entry.value().kind();
    String hint = "as in 10 ms / (1 - x), or {50 %: 20 ms, 80 %: 50 ms}";
    diagnostics.report(entry.keySpan().error(message, hint));
    return Optional.empty();
  }
}
