package io.github.groundplan.site.scenario;

import static io.github.groundplan.site.scenario.Key.optional;
import static io.github.groundplan.site.scenario.Key.required;
import static io.github.groundplan.site.scenario.Key.standard;
import static io.github.groundplan.site.scenario.Language.duration;
import static io.github.groundplan.site.scenario.Language.positive;
import static io.github.groundplan.site.scenario.Language.whole;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.List;
import java.util.Map;

/** What callers do to get an answer, and nodes to keep calls away. */
final class PolicyKeys {
  private PolicyKeys() {}

  static void addTo(Map<Section, List<Key>> keys) {
    keys.put(Section.RETRY, retry());
    keys.put(Section.BREAKER, breaker());
    keys.put(Section.LIMIT, limit());
    keys.put(Section.SHED, shed());
  }

  /** The keys of whoever calls. */
  static List<Key> calling() {
    return List.of(
        optional(
            "timeout",
            positive(Quantity.DURATION),
            "it waits for ever",
            "2s",
            "How long the caller waits for one attempt. The work that it asked for goes on."),
        optional(
            "retry",
            new ValueType.Nested(Section.RETRY),
            "it takes what comes at the first attempt",
            "{attempts: 3}",
            "Whether it tries again after a timeout, an error or a refusal."),
        optional(
            "hedge",
            positive(Quantity.DURATION),
            "it sends one copy",
            "50ms",
            "If no answer has come by then, a second copy is sent, and the first answer counts."),
        optional(
            "breaker",
            new ValueType.Nested(Section.BREAKER),
            "it goes on calling",
            "{failures: 50%, of: 20}",
            "A circuit breaker: it stops calling what keeps failing."),
        optional(
            "bulkhead",
            whole(1, 1_000_000),
            "any number",
            "10",
            "How many calls it may have out at a time to each node that it calls; more are"
                + " refused."));
  }

  private static List<Key> retry() {
    return List.of(
        required("attempts", whole(1, 1000), "3", "How many in all, the first included."),
        standard("backoff", duration(), "100ms", "50ms", "The wait before the first retry."),
        standard(
            "growth",
            new ValueType.Choice(List.of("exponential", "fixed")),
            "exponential",
            "fixed",
            "Whether each further wait is twice the one before, or all are alike."),
        standard(
            "cap",
            duration(),
            "10s",
            "1s",
            "The longest wait, before jitter. At least `backoff`, which takes its place if that is"
                + " more than 10 s."),
        standard(
            "jitter",
            new ValueType.Choice(List.of("none", "full", "equal")),
            "none",
            "full",
            "What chance makes of a wait: nothing, anything from zero to the wait, or half of it"
                + " and anything from zero to the other half."),
        optional(
            "budget",
            positive(Quantity.RATIO),
            "any number",
            "20%",
            "How many retries there may be for each first attempt."));
  }

  private static List<Key> breaker() {
    return List.of(
        standard(
            "failures",
            positive(Quantity.SHARE),
            "50%",
            "30%",
            "It opens, and lets nothing through, once this share of the latest calls has failed."),
        standard(
            "of",
            whole(1, 100_000),
            "20",
            "100",
            "How many latest calls are looked at. With fewer it stays closed."),
        standard(
            "open", positive(Quantity.DURATION), "5s", "1s", "How long it lets nothing through."),
        standard(
            "probes",
            whole(1, 100_000),
            "1",
            "3",
            "It then lets so many calls through to find out, and closes once so many in a row have"
                + " succeeded."));
  }

  private static List<Key> limit() {
    return List.of(
        required(
            "rate",
            positive(Quantity.RATE),
            "100/s",
            "How many calls may come in, in the long run."),
        standard(
            "burst",
            whole(1, 1_000_000_000),
            "1",
            "20",
            "How many may come at once after a quiet time."));
  }

  private static List<Key> shed() {
    return List.of(
        required(
            "above",
            whole(0, 1_000_000_000),
            "50",
            "It sheds while more than so many calls are waiting or in service."),
        standard(
            "share",
            positive(Quantity.SHARE),
            "100%",
            "80%",
            "The share of the calls that come then and are turned away."),
        standard(
            "spare",
            whole(0, 9),
            "0",
            "1",
            "Calls of a priority below this are never turned away: 1 spares priority 0."));
  }
}
