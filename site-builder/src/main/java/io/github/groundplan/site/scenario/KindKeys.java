package io.github.groundplan.site.scenario;

import static io.github.groundplan.site.scenario.Key.optional;
import static io.github.groundplan.site.scenario.Key.required;
import static io.github.groundplan.site.scenario.Key.standard;
import static io.github.groundplan.site.scenario.Language.duration;
import static io.github.groundplan.site.scenario.Language.positive;
import static io.github.groundplan.site.scenario.Language.share;
import static io.github.groundplan.site.scenario.Language.whole;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.List;
import java.util.Map;

/** What only nodes of one kind have. */
final class KindKeys {
  private KindKeys() {}

  static void addTo(Map<Section, List<Key>> keys) {
    keys.put(Section.SERVER, List.of(service(), scaler()));
    keys.put(Section.SCALE, scale());
    keys.put(Section.DATABASE, List.of(service(), replicated()));
    keys.put(Section.REPLICA, replica());
    keys.put(Section.CACHE, cache());
    keys.put(Section.BALANCER, balancer());
    keys.put(Section.HEALTH, health());
    keys.put(Section.RESOLVER, resolver());
    keys.put(Section.QUEUE, List.of(service()));
    keys.put(
        Section.EXTERNAL,
        List.of(
            required(
                "latency",
                ValueType.Simple.DISTRIBUTION,
                "{lognormal: {mean: 80ms, cv: 1}}",
                "How long it takes to answer.")));
  }

  private static Key service() {
    return required(
        "service",
        ValueType.Simple.DISTRIBUTION,
        "{exp: 10ms}",
        "How long it works on one call, without the calls that it makes.");
  }

  private static Key scaler() {
    return optional(
        "scale",
        new ValueType.Nested(Section.SCALE),
        "there are always as many replicas",
        "{max: 10}",
        "An auto-scaler, which adds replicas and takes them away.");
  }

  private static List<Key> scale() {
    return List.of(
        standard("min", whole(1, 1000), "1", "2", "How many there are at the start, and at least."),
        required("max", whole(1, 1000), "10", "How many there are at most."),
        standard(
            "up",
            positive(Quantity.SHARE),
            "70%",
            "80%",
            "One is added if they were busier than this on average since the last look."),
        standard(
            "down",
            share(),
            "30%",
            "20%",
            "One is taken away if they were less busy than this. Less than `up`."),
        standard("every", positive(Quantity.DURATION), "10s", "5s", "From one look to the next."),
        standard(
            "cooldown", duration(), "60s", "30s", "How long nothing is changed after a change."),
        standard(
            "boot", duration(), "30s", "10s", "How long until a new replica takes its first call."),
        standard(
            "drain",
            ValueType.Simple.TRUTH,
            "true",
            "false",
            "Whether a replica that is taken away first ends what it has; else that fails."));
  }

  private static Key replicated() {
    return optional(
        "replica",
        new ValueType.Nested(Section.REPLICA),
        "there is no follower",
        "{failover: 5s}",
        "Followers of the primary. `db.1` is the primary at the start, `db.2` the first follower.");
  }

  private static List<Key> replica() {
    return List.of(
        standard(
            "failover",
            duration(),
            "5s",
            "30s",
            "How long after the primary's death a follower takes its place."),
        standard("count", whole(1, 100), "1", "2", "How many followers there are."),
        standard(
            "reads",
            share(),
            "0%",
            "80%",
            "The share of calls that any follower may answer. The others need the primary."));
  }

  private static List<Key> cache() {
    return List.of(
        optional(
            "hit",
            share(),
            "",
            "90%",
            "Each look-up is a hit with this probability. Either this or `capacity` is there."),
        optional(
            "capacity",
            whole(1, 1_000_000),
            "",
            "1000",
            "How many keys it holds: those that were asked for last."),
        optional(
            "ttl",
            positive(Quantity.DURATION),
            "until it is pushed out",
            "30s",
            "How long it holds a key. Goes with `capacity`."),
        standard(
            "time",
            ValueType.Simple.DISTRIBUTION,
            "0s",
            "1ms",
            "How long a look-up takes, hit or miss. A miss then calls `to`."),
        standard(
            "stale",
            ValueType.Simple.TRUTH,
            "false",
            "true",
            "Whether it answers with what it once held when `to` fails."),
        standard(
            "aside",
            ValueType.Simple.TRUTH,
            "false",
            "true",
            "Whether callers go past it to `to` when it is down; else their calls fail."));
  }

  private static List<Key> balancer() {
    return List.of(
        standard(
            "policy",
            new ValueType.Choice(
                List.of(
                    "round-robin",
                    "random",
                    "least-connections",
                    "power-of-two",
                    "weighted",
                    "consistent-hash")),
            "round-robin",
            "least-connections",
            "Which replica of all nodes in `to` gets a call: each in turn; anyone; the one with the"
                + " fewest calls in the system; the less loaded of two drawn ones; each in turn as"
                + " often as its weight says; always the same for the same key."),
        optional(
            "weights",
            ValueType.Simple.WEIGHTS,
            "",
            "{app: 2}",
            "The weight of each node in `to`, which each of its replicas has. Goes with `policy:"
                + " weighted`, which needs it."),
        optional(
            "health",
            new ValueType.Nested(Section.HEALTH),
            "it goes on calling what is down",
            "{every: 1s}",
            "Health checks, by which it finds out whom it can call."));
  }

  private static List<Key> health() {
    return List.of(
        standard(
            "every",
            positive(Quantity.DURATION),
            "1s",
            "5s",
            "From one check of a replica to the next."),
        standard(
            "failures",
            whole(1, 1000),
            "2",
            "3",
            "After so many failures in a row it is called no more."),
        standard(
            "successes",
            whole(1, 1000),
            "1",
            "2",
            "After so many successes in a row it is called again."),
        standard(
            "slow-start",
            duration(),
            "0s",
            "10s",
            "How long its share of the calls then takes to rise from nothing to the whole."));
  }

  private static List<Key> resolver() {
    return List.of(
        standard(
            "time",
            ValueType.Simple.DISTRIBUTION,
            "0s",
            "20ms",
            "How long it takes to look up a name."),
        standard(
            "ttl",
            duration(),
            "60s",
            "5m",
            "How long the answer is remembered; then it takes no time."),
        optional(
            "health",
            new ValueType.Nested(Section.HEALTH),
            "its answers name all replicas",
            "{every: 1s}",
            "Health checks, by which it finds out which replicas its answers name. They are heeded"
                + " once the answer before is no longer remembered; there is no slow start."));
  }
}
