package io.github.groundplan.site.scenario;

import static io.github.groundplan.site.scenario.Key.optional;
import static io.github.groundplan.site.scenario.Key.required;
import static io.github.groundplan.site.scenario.Key.standard;
import static io.github.groundplan.site.scenario.Language.duration;
import static io.github.groundplan.site.scenario.Language.positive;
import static io.github.groundplan.site.scenario.Language.whole;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clients and when they send. */
final class ClientKeys {
  private ClientKeys() {}

  static void addTo(Map<Section, List<Key>> keys) {
    keys.put(Section.CLIENTS, clients());
    keys.put(Section.ARRIVALS, arrivals());
    keys.put(Section.WAVE, wave());
    keys.put(Section.SPIKE, spike());
    keys.put(Section.KEYS, keys());
  }

  private static List<Key> clients() {
    List<Key> keys = new ArrayList<>();
    keys.add(
        standard(
            "name",
            ValueType.Simple.NAME,
            "clients",
            "web",
            "What the population is called. In a list of several each has a name of its own."));
    keys.add(
        required(
            "arrivals",
            new ValueType.Nested(Section.ARRIVALS),
            "{poisson: 100/s}",
            "When they send."));
    keys.add(required("to", ValueType.Simple.NODE, "app", "The node that they call."));
    keys.add(
        standard(
            "priority",
            whole(0, 9),
            "0",
            "5",
            "How important their requests are to nodes that care: 0 is the most important."));
    keys.add(
        standard(
            "keys",
            new ValueType.Nested(Section.KEYS),
            "{count: 1000000, zipf: 0}",
            "{count: 10000, zipf: 1}",
            "What they ask for. A cache with a `capacity` and consistent hashing go by it."));
    keys.add(
        optional(
            "patience",
            ValueType.Simple.DISTRIBUTION,
            "they wait for ever",
            "{exp: 5s}",
            "How long a request waits in any one queue before it leaves."));
    keys.addAll(PolicyKeys.calling());
    return keys;
  }

  private static List<Key> arrivals() {
    return List.of(
        optional(
            "poisson",
            positive(Quantity.RATE),
            "",
            "100/s",
            "Independently of each other, so often on average: gaps are exponential."),
        optional("constant", positive(Quantity.RATE), "", "100/s", "Evenly."),
        optional(
            "users",
            whole(1, 1_000_000),
            "",
            "50",
            "So many users, each of whom thinks, sends, waits for the outcome and thinks again."
                + " Needs `think`."),
        optional(
            "think",
            ValueType.Simple.DISTRIBUTION,
            "",
            "{exp: 1s}",
            "How long a user thinks; above zero on average. Goes with `users`."),
        optional(
            "wave",
            new ValueType.Nested(Section.WAVE),
            "",
            "{low: 20/s, high: 200/s, period: 60s}",
            "As Poisson, with a rate that rises and falls like a sine, as over a day: low at the"
                + " start, high half a period later."),
        optional(
            "spike",
            new ValueType.Nested(Section.SPIKE),
            "",
            "{base: 50/s, peak: 2500/s, at: 30s, for: 5s}",
            "As Poisson, with another rate for a while."));
  }

  private static List<Key> wave() {
    return List.of(
        required("low", rate(), "20/s", "The lowest rate."),
        required("high", positive(Quantity.RATE), "200/s", "The highest rate, at least `low`."),
        required("period", positive(Quantity.DURATION), "60s", "From one low to the next."));
  }

  private static List<Key> spike() {
    return List.of(
        required("base", rate(), "50/s", "The rate before and after."),
        required("peak", positive(Quantity.RATE), "2500/s", "The rate in between."),
        required("at", duration(), "30s", "When the peak begins."),
        required("for", positive(Quantity.DURATION), "5s", "How long it lasts."));
  }

  private static ValueType rate() {
    return new ValueType.Measured(Quantity.RATE, true);
  }

  private static List<Key> keys() {
    return List.of(
        standard("count", whole(1, 1_000_000), "1000000", "10000", "How many keys there are."),
        standard(
            "zipf",
            new ValueType.Plain("0", "10"),
            "0",
            "0.9",
            "The k-th most popular key is asked for in proportion to 1 / k to this power (Zipf's"
                + " law): 0 for all alike."));
  }
}
