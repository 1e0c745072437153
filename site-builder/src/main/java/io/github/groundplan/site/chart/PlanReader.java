package io.github.groundplan.site.chart;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Value;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * Reads a chart.
 *
 * @param diagnostics of this chart alone
 */
record PlanReader(Figures figures, Diagnostics diagnostics) {
  private static final String NO_AXIS = ", for which there is no axis";
  private static final List<String> KEYS = List.of("title", "x", "y", "lines");

  /**
   * What is to be drawn; nothing if anything is wrong, which is reported.
   *
   * @param home where the block names its language
   */
  Optional<Plan> read(Mapping mapping, Span home) {
    Fields fields = Fields.of(mapping, KEYS, home, diagnostics);
    String title = Punctuation.ofCaption(fields.line("title", "Response against utilisation"));
    Optional<Across> across =
        fields
            .mapping("x", "{name: Utilisation, from: 0 %, to: 95 %}")
            .flatMap(x -> new AcrossReader(figures, diagnostics).read(x, key(mapping, "x")));
    Optional<Mapping> y = fields.mapping("y", "{name: Response}");
    String name = y.map(keys -> name(keys, key(mapping, "y"))).orElse("");
    boolean isLogarithmic =
        y.filter(keys -> AcrossReader.isLogarithmic(keys, diagnostics)).isPresent();
    Optional<Axis> axis = across.flatMap(x -> axis(x, key(mapping, "x")));
    List<Plotted> lines =
        fields
            .mapping("lines", "{One server: 10 ms / (1 - x)}")
            .map(all -> read(all, across, axis, key(mapping, "lines")))
            .orElse(List.of());
    check(lines, isLogarithmic);
    return diagnostics.isEmpty() && axis.isPresent() && !lines.isEmpty()
        ? Optional.of(new Plan(title, across.orElseThrow(), axis.get(), name, isLogarithmic, lines))
        : Optional.empty();
  }

  private String name(Mapping y, Span home) {
    Fields fields = Fields.of(y, List.of("name", "scale"), home, diagnostics);
    return Punctuation.ofCaption(fields.line("name", "Response"));
  }

  private List<Plotted> read(
      Mapping lines, Optional<Across> across, Optional<Axis> axis, Span home) {
    return new LinesReader(figures, diagnostics).read(lines, across, axis, home);
  }

  private static Span key(Mapping mapping, String key) {
    return mapping.find(key).orElseThrow().keySpan();
  }

  private Optional<Axis> axis(Across across, Span home) {
    Optional<Axis> axis = across.axis();
    if (axis.isEmpty() && across.isRange()) {
      diagnostics.report(home.error("x is " + Notation.kind(across.from()) + NO_AXIS, ""));
    }
    return axis;
  }

  private void check(List<Plotted> lines, boolean isLogarithmic) {
    Optional<Value> first = lines.stream().flatMap(line -> line.ys().stream()).findFirst();
    for (Plotted line : lines) {
      for (int i = 0; i < line.ys().size(); i++) {
        check(line.ys().get(i), first.orElseThrow(), line.home(i), isLogarithmic);
      }
    }
  }

  private void check(Value value, Value first, Span home, boolean isLogarithmic) {
    if (!value.is(first.amount().dimension())) {
      String message =
          "this is " + Notation.kind(value) + ", and the first line " + Notation.kind(first);
      diagnostics.report(home.error(message, "all lines share one axis"));
    } else if (AxisUnit.of(value, 1, 1, false).isEmpty()) {
      String hint = "is a factor missing, or one too many?";
      diagnostics.report(home.error("this is " + Notation.kind(value) + NO_AXIS, hint));
    } else if (isLogarithmic && !(value.number() > 0)) {
      String message = "a logarithmic axis has values above zero only";
      diagnostics.report(home.error(message, "leave out scale: log"));
    }
  }
}
