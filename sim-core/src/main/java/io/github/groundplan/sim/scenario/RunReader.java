package io.github.groundplan.sim.scenario;

import java.util.List;
import java.util.Optional;

/** Reads how long to watch. */
final class RunReader {
  private static final int MOST_REQUESTS = 1_000_000_000;

  private RunReader() {}

  static RunSpec read(Field field) {
    return field.section(Section.RUN).map(RunReader::run).orElse(RunSpec.DEFAULT);
  }

  private static RunSpec run(Fields fields) {
    double warmup =
        fields.field("warmup").quantity(Quantity.DURATION, RunSpec.DEFAULT.warmupSeconds());
    Optional<Field> length = Optional.empty();
    if (fields.has("for") || fields.has("requests")) {
      length = fields.oneOf(List.of("for", "requests"), "for: 60s");
    }
    if (length.isPresent() && length.get().key().equals("requests")) {
      return RunSpec.forRequests(warmup, length.get().whole(1, MOST_REQUESTS, 1));
    }
    double seconds = fields.field("for").positive(Quantity.DURATION, RunSpec.DEFAULT.seconds());
    return RunSpec.forSeconds(warmup, seconds);
  }
}
