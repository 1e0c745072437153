package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.random.Distribution;
import java.util.Optional;

/** Reads distributions of durations. */
final class DistributionReader {
  private static final Distribution STAND_IN = new Distribution.Constant(1);

  private DistributionReader() {}

  /** The distribution of a field; empty if the field is not there. */
  static Optional<Distribution> read(Field field) {
    return field.value().map(value -> distribution(field, value));
  }

  private static Distribution distribution(Field field, Document value) {
    if (value instanceof Document.Scalar && !isWord(field)) {
      return constant(field);
    }
    if (!(value instanceof Document.Mapping)) {
      field.expected("a duration such as 2s or a distribution such as {exp: 2s}", "");
      return STAND_IN;
    }
    return field
        .section(Section.DISTRIBUTION)
        .flatMap(fields -> fields.oneOf(Section.DISTRIBUTION.keys(), "exp: 10ms"))
        .map(DistributionReader::named)
        .orElse(STAND_IN);
  }

  /** Whether what stands here begins like no number, as in {@code exponential 10ms}. */
  private static boolean isWord(Field field) {
    return field.text().filter(text -> Numeral.length(text) == 0).isPresent();
  }

  private static Distribution named(Field field) {
    return switch (field.key()) {
      case "constant" -> constant(field);
      case "exp" -> new Distribution.Exponential(field.positive(Quantity.DURATION, 1));
      case "uniform" ->
          field.section(Section.UNIFORM).map(DistributionReader::uniform).orElseThrow();
      case "erlang" -> field.section(Section.ERLANG).map(DistributionReader::erlang).orElseThrow();
      case "lognormal" ->
          field.section(Section.LOGNORMAL).map(DistributionReader::logNormal).orElseThrow();
      case "pareto" -> field.section(Section.PARETO).map(DistributionReader::pareto).orElseThrow();
      default ->
          field.section(Section.HYPEREXP).map(DistributionReader::hyperExponential).orElseThrow();
    };
  }

  private static Distribution constant(Field field) {
    return new Distribution.Constant(field.quantity(Quantity.DURATION, 1));
  }

  private static Distribution uniform(Fields fields) {
    double low = fields.required("min", "5ms").quantity(Quantity.DURATION, 0);
    Field max = fields.required("max", "15ms");
    double high = max.quantity(Quantity.DURATION, low);
    if (high < low) {
      max.refuse("must be at least \"min\"");
      return STAND_IN;
    }
    return new Distribution.Uniform(low, high);
  }

  private static Distribution erlang(Fields fields) {
    int stages = fields.required("k", "4").whole(1, 1000, 1);
    return new Distribution.Erlang(stages, mean(fields));
  }

  private static Distribution logNormal(Fields fields) {
    double cv = fields.required("cv", "1").number(0, 1000, 1);
    return new Distribution.LogNormal(mean(fields), cv);
  }

  private static Distribution hyperExponential(Fields fields) {
    double cv = fields.required("cv", "2").number(1, 1000, 1);
    return new Distribution.HyperExponential(mean(fields), cv);
  }

  private static double mean(Fields fields) {
    return fields.required("mean", "10ms").positive(Quantity.DURATION, 1);
  }

  private static Distribution pareto(Fields fields) {
    double min = fields.required("min", "10ms").positive(Quantity.DURATION, 1);
    double alpha = fields.required("alpha", "2.5").number(0.1, 1000, 2);
    return new Distribution.Pareto(min, alpha);
  }
}
