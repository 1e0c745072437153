package io.github.groundplan.site.scenario;

import static io.github.groundplan.site.scenario.Key.optional;
import static io.github.groundplan.site.scenario.Key.required;
import static io.github.groundplan.site.scenario.Key.standard;
import static io.github.groundplan.site.scenario.Language.positive;
import static io.github.groundplan.site.scenario.Language.share;
import static io.github.groundplan.site.scenario.Language.whole;

import io.github.groundplan.sim.scenario.NodeKind;
import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What every node may have. */
final class NodeKeys {
  private NodeKeys() {}

  static void addTo(Map<Section, List<Key>> keys) {
    List<Key> node = new ArrayList<>(work());
    node.addAll(calls());
    node.addAll(PolicyKeys.calling());
    node.addAll(admission());
    keys.put(Section.NODE, List.copyOf(node));
  }

  private static List<Key> work() {
    List<String> kinds = Arrays.stream(NodeKind.values()).map(NodeKind::word).toList();
    return List.of(
        required("kind", new ValueType.Choice(kinds), "server", "What it is."),
        standard(
            "replicas",
            whole(1, 1000),
            "1",
            "3",
            "How many there are, each with a queue of its own; they are addressed as `app.1`,"
                + " `app.2` and so on. Unless a balancer calls them, they are called in turn. Stands"
                + " without `scale` and `replica`."),
        optional(
            "workers",
            new ValueType.Whole(1, 1_000_000, true),
            "1 for `server`, `database` and `queue`; `unbounded` for the other kinds",
            "8",
            "How many calls each replica serves at a time."),
        standard(
            "queue",
            new ValueType.Whole(0, 1_000_000_000, true),
            "unbounded",
            "100",
            "How many may wait beside those in service. More are refused."),
        standard(
            "discipline",
            new ValueType.Choice(List.of("fifo", "lifo", "priority", "sharing")),
            "fifo",
            "lifo",
            "Who is served next: whoever came first, whoever came last, the most important, or all"
                + " at once, each with an equal share of the workers."),
        standard(
            "speed", positive(Quantity.FACTOR), "1x", "2x", "How many times as fast it works."),
        standard("errors", share(), "0%", "1%", "The share of calls that fail once served."));
  }

  private static List<Key> calls() {
    return List.of(
        optional(
            "to",
            ValueType.Simple.NODES,
            "it calls nothing",
            "db",
            "The nodes that it calls for each call that it serves, while its worker waits. A"
                + " balancer calls one of them. A balancer and a cache must have it, a cache one"
                + " only."),
        standard(
            "calls",
            new ValueType.Choice(List.of("sequence", "parallel")),
            "sequence",
            "parallel",
            "Whether it calls them one after another or all at once. Not for a balancer."));
  }

  private static List<Key> admission() {
    return List.of(
        optional(
            "limit",
            new ValueType.Nested(Section.LIMIT),
            "all are let in",
            "{rate: 100/s, burst: 20}",
            "A rate limiter (token bucket) at the door of each replica."),
        optional(
            "shed",
            new ValueType.Nested(Section.SHED),
            "none is turned away",
            "{above: 50}",
            "Load shedding: turns calls away before the queue is full."));
  }
}
