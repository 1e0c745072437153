package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.random.Distribution;
import java.util.List;

/** Reads when clients send. */
final class ArrivalsReader {
  private static final List<String> PATTERNS =
      List.of("poisson", "constant", "users", "wave", "spike");
  private static final Arrivals STAND_IN = new Arrivals.Poisson(1);

  private ArrivalsReader() {}

  static Arrivals read(Field field) {
    return field.section(Section.ARRIVALS).map(ArrivalsReader::arrivals).orElse(STAND_IN);
  }

  private static Arrivals arrivals(Fields fields) {
    Arrivals arrivals =
        fields
            .oneOf(PATTERNS, "poisson: 100/s")
            .map(pattern -> arrivals(pattern, fields))
            .orElse(STAND_IN);
    if (fields.has("think") && !fields.isMeant("users")) {
      fields.field("think").misplaced("goes with \"users\" only", "");
    }
    return arrivals;
  }

  private static Arrivals arrivals(Field pattern, Fields fields) {
    return switch (pattern.key()) {
      case "poisson" -> new Arrivals.Poisson(pattern.positive(Quantity.RATE, 1));
      case "constant" -> new Arrivals.Constant(pattern.positive(Quantity.RATE, 1));
      case "users" -> users(pattern, fields);
      case "wave" -> pattern.section(Section.WAVE).map(ArrivalsReader::wave).orElseThrow();
      default -> pattern.section(Section.SPIKE).map(ArrivalsReader::spike).orElseThrow();
    };
  }

  private static Arrivals users(Field pattern, Fields fields) {
    int count = pattern.whole(1, 1_000_000, 1);
    Field field = fields.required("think", "{exp: 1s}");
    Distribution think = DistributionReader.read(field).orElse(new Distribution.Constant(1));
    if (!(think.mean() > 0)) {
      // A refusal would be followed by the next request at the same instant, for ever.
      field.refuse("must be above zero");
      return STAND_IN;
    }
    return new Arrivals.Users(count, think);
  }

  private static Arrivals wave(Fields fields) {
    double low = fields.required("low", "20/s").quantity(Quantity.RATE, 0);
    Field top = fields.required("high", "200/s");
    double high = top.positive(Quantity.RATE, Math.max(1, low));
    double period = fields.required("period", "60s").positive(Quantity.DURATION, 1);
    if (low > high) {
      top.refuse("must be at least \"low\"");
      return STAND_IN;
    }
    return new Arrivals.Wave(low, high, period);
  }

  private static Arrivals spike(Fields fields) {
    double base = fields.required("base", "50/s").quantity(Quantity.RATE, 0);
    double peak = fields.required("peak", "2500/s").positive(Quantity.RATE, 1);
    double at = fields.required("at", "30s").quantity(Quantity.DURATION, 0);
    double duration = fields.required("for", "5s").positive(Quantity.DURATION, 1);
    return new Arrivals.Spike(base, peak, at, duration);
  }
}
