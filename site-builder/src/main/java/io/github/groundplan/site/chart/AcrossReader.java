package io.github.groundplan.site.chart;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Value;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Scalar;
import java.util.List;
import java.util.Optional;

/** Reads what goes from left to right. */
record AcrossReader(Figures figures, Diagnostics diagnostics) {
  private static final List<String> SCALES = List.of("log", "linear");
  private static final List<String> KEYS = List.of("name", "from", "to", "scale", "step");

  /**
   * The range; nothing if it has no two ends that can be read, which is reported. Of one that is
   * wrong otherwise, which is reported too, there remains where it begins: formulas can still be
   * looked at there.
   *
   * @param home where to report that a key is missing
   */
  Optional<Across> read(Mapping mapping, Span home) {
    Fields fields = Fields.of(mapping, KEYS, home, diagnostics);
    String name = Punctuation.ofCaption(fields.line("name", "Utilisation"));
    boolean isLogarithmic = isLogarithmic(mapping, diagnostics);
    Optional<Value> from = value(fields, "from", "0 %");
    Optional<Value> to = value(fields, "to", "95 %");
    Optional<Value> step =
        mapping.find("step").isPresent() ? value(fields, "step", "1") : Optional.empty();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Across across = new Across(name, from.get(), to.get(), isLogarithmic, step);
    return Optional.of(isSound(across, mapping) ? across : across.beginning());
  }

  /** Whether a direction is divided by factors. */
  static boolean isLogarithmic(Mapping mapping, Diagnostics diagnostics) {
    Optional<Mapping.Entry> entry = mapping.find("scale");
    String text =
        entry
            .map(Mapping.Entry::value)
            .filter(Scalar.class::isInstance)
            .map(value -> ((Scalar) value).text())
            .orElse("");
    if (entry.isPresent() && !SCALES.contains(text)) {
      Span span = entry.get().value().span();
      diagnostics.report(span.error("a scale is log or linear", Spelling.hint(text, SCALES)));
    }
    return text.equals("log");
  }

  private Optional<Value> value(Fields fields, String key, String example) {
    return fields
        .scalar(key, example)
        .flatMap(scalar -> OneLine.of(scalar.span(), scalar.text(), diagnostics))
        .flatMap(text -> figures.value(text, diagnostics));
  }

  private boolean isSound(Across across, Mapping mapping) {
    Value from = across.from();
    Value to = across.to();
    if (!isLike(from, to, "to", mapping)) {
      return false;
    }
    if (!(from.number() < to.number())) {
      return refuse(mapping, "to", "\"to\" must be above \"from\"", "");
    }
    if (across.isLogarithmic() && !(from.number() > 0)) {
      String hint = "leave out scale: log, or begin above zero";
      return refuse(mapping, "from", "a logarithmic axis begins above zero", hint);
    }
    return across.step().map(step -> isStep(across, step, mapping)).orElse(true);
  }

  private boolean isStep(Across across, Value step, Mapping mapping) {
    if (!isLike(across.from(), step, "step", mapping)) {
      return false;
    }
    if (!(step.number() > 0)) {
      return refuse(mapping, "step", "a step goes on: it is above zero", "");
    }
    double count = (across.to().number() - across.from().number()) / step.number();
    if (count > Across.MOST_STEPS) {
      String message = "these are more than 1,000 steps";
      return refuse(mapping, "step", message, "without a step, the lines are smooth");
    }
    return count >= 1 || refuse(mapping, "step", "the first step leads beyond \"to\"", "");
  }

  private boolean isLike(Value from, Value other, String key, Mapping mapping) {
    if (other.is(from.amount().dimension())) {
      return true;
    }
    String message =
        "\"" + key + "\" is " + Notation.kind(other) + ", and \"from\" " + Notation.kind(from);
    return refuse(mapping, key, message, "both have a unit of the same kind");
  }

  private boolean refuse(Mapping mapping, String key, String message, String hint) {
    Span span = mapping.find(key).orElseThrow().value().span();
    diagnostics.report(span.error(message, hint));
    return false;
  }
}
