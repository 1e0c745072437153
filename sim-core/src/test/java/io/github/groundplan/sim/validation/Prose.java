package io.github.groundplan.sim.validation;

import java.util.List;

/** The sentences of the page. */
final class Prose {
  static final String WITHOUT_CLOSED_FORM =
      """
      ## Without a closed form

      TODO
      """;

  private Prose() {}

  static String introduction(List<Finding> findings) {
    Verdict verdict = Verdict.of(findings);
    return """
        # Validation

        The simulation, held against queueing theory. %d figures; of their 99 %% intervals %d do not
        hold what theory says, and in 999 of 1000 suites that are right at most %d would not.
        """
        .formatted(verdict.count(), verdict.misses(), verdict.allowed());
  }
}
