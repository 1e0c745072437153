package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.scenario.RunSpec;

/** How long runs are, in words. */
final class Lengths {
  private Lengths() {}

  /** {@code 60 s after 10 s of warm-up}, or {@code 1,000 requests}. */
  static String of(RunSpec run) {
    String measured =
        run.isCounted()
            ? Amounts.count(run.requests()) + (run.requests() == 1 ? " request" : " requests")
            : Amounts.duration(run.seconds());
    return run.warmupSeconds() == 0
        ? measured
        : measured + " after " + Amounts.duration(run.warmupSeconds()) + " of warm-up";
  }
}
