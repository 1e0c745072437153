package io.github.groundplan.site.chart;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Value;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads points, each with a value for x and one for y.
 *
 * @param across in which they have to lie; nothing if it could not be read
 */
record PointsReader(Figures figures, Diagnostics diagnostics, Optional<Across> across) {
  /** The points; nothing if one of them is wrong, which is reported. */
  Optional<Plotted> read(Mapping.Entry line, Mapping points) {
    List<Value> xs = new ArrayList<>();
    List<Value> ys = new ArrayList<>();
    List<Span> homes = new ArrayList<>();
    for (Mapping.Entry point : points.entries()) {
      Optional<Value> last = xs.isEmpty() ? Optional.empty() : Optional.of(xs.get(xs.size() - 1));
      Optional<Value> x =
          value(point.keySpan(), point.key()).filter(value -> isPlace(point, value, last));
      Optional<Value> y = height(point);
      if (x.isPresent() && y.isPresent()) {
        xs.add(x.get());
        ys.add(y.get());
        homes.add(point.value().span());
      }
    }
    if (points.entries().isEmpty()) {
      String hint = "as in {50 %: 20 ms, 80 %: 50 ms}";
      diagnostics.report(line.keySpan().error("this line has no points", hint));
    }
    boolean isWhole = !xs.isEmpty() && xs.size() == points.entries().size();
    return isWhole ? Optional.of(new Plotted(line.key(), xs, ys, homes)) : Optional.empty();
  }

  private Optional<Value> value(Span span, String text) {
    return OneLine.of(span, text, diagnostics)
        .flatMap(passage -> figures.value(passage, diagnostics));
  }

  private Optional<Value> height(Mapping.Entry point) {
    if (point.value() instanceof Scalar scalar && scalar.type() != Scalar.Type.NOTHING) {
      return value(scalar.span(), scalar.text());
    }
    String message = "a point has one value, not " + point.value().kind();
    diagnostics.report(point.keySpan().error(message, "as in 50 %: 20 ms"));
    return Optional.empty();
  }

  private boolean isPlace(Mapping.Entry point, Value x, Optional<Value> last) {
    if (!across.map(Across::isRange).orElse(false)) {
      return true;
    }
    Value from = across.get().from();
    Value to = across.get().to();
    String message = "";
    if (!x.is(from.amount().dimension())) {
      message = "this is " + Notation.kind(x) + ", and x " + Notation.kind(from);
    } else if (x.number() < from.number() || x.number() > to.number()) {
      message = "this point lies outside of x";
    } else if (last.isPresent() && last.get().number() >= x.number()) {
      message = "points go from left to right";
    }
    if (!message.isEmpty()) {
      diagnostics.report(point.keySpan().error(message, ""));
    }
    return message.isEmpty();
  }
}
