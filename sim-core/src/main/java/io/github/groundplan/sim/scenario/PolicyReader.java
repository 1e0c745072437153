package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.Backoff.Jitter;
import io.github.groundplan.sim.policy.BreakerRule;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Retry;
import java.util.List;

/** Reads what a caller does to get an answer. */
final class PolicyReader {
  private static final double BACKOFF_SECONDS = 0.1;
  private static final double CAP_SECONDS = 10;

  private PolicyReader() {}

  static CallPolicy read(Fields fields) {
    return new CallPolicy(
        fields.field("timeout").positive(Quantity.DURATION, Double.POSITIVE_INFINITY),
        fields.field("retry").section(Section.RETRY).map(PolicyReader::retry).orElse(Retry.never()),
        fields.field("hedge").positive(Quantity.DURATION, Double.POSITIVE_INFINITY),
        fields.field("breaker").section(Section.BREAKER).map(PolicyReader::breaker),
        fields.field("bulkhead").whole(1, 1_000_000, CallPolicy.UNBOUNDED));
  }

  private static Retry retry(Fields fields) {
    int attempts = fields.required("attempts", "3").whole(1, 1000, 1);
    double base = fields.field("backoff").quantity(Quantity.DURATION, BACKOFF_SECONDS);
    boolean isFixed =
        fields.field("growth").choice(List.of("exponential", "fixed"), "").equals("fixed");
    double cap = cap(fields.field("cap"), base);
    Jitter jitter = fields.field("jitter").choice(List.of(Jitter.values()), Jitter.NONE);
    double budget = fields.field("budget").positive(Quantity.RATIO, Double.POSITIVE_INFINITY);
    Backoff backoff = new Backoff(base, !isFixed, cap, jitter);
    return new Retry(attempts, backoff, budget);
  }

  private static double cap(Field field, double base) {
    double usual = Math.max(CAP_SECONDS, base);
    double cap = field.quantity(Quantity.DURATION, usual);
    if (cap < base) {
      field.refuse("must be at least \"backoff\"");
      return usual;
    }
    return cap;
  }

  private static BreakerRule breaker(Fields fields) {
    return new BreakerRule(
        fields.field("failures").positive(Quantity.SHARE, 0.5),
        fields.field("of").whole(1, 100_000, 20),
        fields.field("open").positive(Quantity.DURATION, 5),
        fields.field("probes").whole(1, 100_000, 1));
  }
}
