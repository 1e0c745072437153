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

/** The whole, its links, its faults and how long it is watched. */
final class ScenarioKeys {
  private ScenarioKeys() {}

  static void addTo(Map<Section, List<Key>> keys) {
    keys.put(Section.SCENARIO, scenario());
    keys.put(Section.LINK, link());
    keys.put(Section.FAULT, fault());
    keys.put(Section.RUN, run());
  }

  private static List<Key> scenario() {
    return List.of(
        standard(
            "title",
            ValueType.Simple.TEXT,
            "''",
            "One server",
            "What the whole is called wherever it is shown."),
        standard(
            "seed",
            whole(0, 4294967295L),
            "1",
            "42",
            "Where all chance begins: the same seed gives the same run, to the last bit."),
        required(
            "clients",
            new ValueType.OneOrMany(Section.CLIENTS),
            "{arrivals: {poisson: 100/s}, to: app}",
            "Who asks. A list has several populations, each with a `name` of its own."),
        required(
            "nodes",
            ValueType.Simple.ALL_NODES,
            "{app: {kind: server, service: 5ms}}",
            "Who answers: 1 to 1000 nodes by name. A name is made of letters, digits, `-` and `_`"
                + " and begins with a letter."),
        standard(
            "links",
            new ValueType.ListOf(Section.LINK),
            "[]",
            "[{from: clients, to: app, latency: 20ms}]",
            "What it costs to call a node. A call without a link costs nothing."),
        standard(
            "faults",
            new ValueType.ListOf(Section.FAULT),
            "[]",
            "[{at: 30s, kill: app, for: 20s}]",
            "What goes wrong, and when."),
        standard(
            "run",
            new ValueType.Nested(Section.RUN),
            "{warmup: 10s, for: 60s}",
            "{for: 10m}",
            "How long to watch."));
  }

  private static List<Key> link() {
    return List.of(
        required(
            "from",
            ValueType.Simple.NAME,
            "clients",
            "Who calls: a node, a population by its name, or `clients` for all of them."),
        required(
            "to",
            ValueType.Simple.NODE,
            "app",
            "The node that is called. The link leads to each of its replicas alike."),
        standard(
            "latency",
            ValueType.Simple.DISTRIBUTION,
            "0s",
            "20ms",
            "How long a message is on its way. It is paid there and back."),
        standard(
            "jitter",
            share(),
            "0%",
            "10%",
            "Each message takes longer or shorter by up to this share of its latency."),
        optional(
            "bandwidth",
            positive(Quantity.BANDWIDTH),
            "messages are sent at once",
            "10MB/s",
            "How fast messages are put on the wire, one after another in each direction. Goes with"
                + " `size`."),
        optional(
            "size",
            new ValueType.Measured(Quantity.SIZE, true),
            "messages take no room",
            "2kB",
            "How large each message is. Goes with `bandwidth`."),
        standard(
            "loss",
            share(),
            "0%",
            "1%",
            "The share of messages that are lost: whoever waits for one hears nothing."));
  }

  private static List<Key> fault() {
    String target = " A node means all its replicas, of a database the primary.";
    return List.of(
        required("at", duration(), "30s", "When it begins, from the start of the run."),
        optional(
            "for",
            positive(Quantity.DURATION),
            "it lasts to the end of the run",
            "20s",
            "How long it lasts. Has no meaning with `revive`."),
        optional(
            "kill",
            ValueType.Simple.ADDRESS,
            "",
            "app",
            "The process is gone: what it had in hand fails, and so does what it is sent, at once."
                + " A cache of keys comes back empty."
                + target),
        optional(
            "revive",
            ValueType.Simple.ADDRESS,
            "",
            "app",
            "What was killed before is started again." + target),
        optional(
            "slow",
            ValueType.Simple.ADDRESS,
            "",
            "app",
            "Its work takes `by` times as long." + target),
        optional(
            "by",
            positive(Quantity.FACTOR),
            "",
            "4x",
            "How many times as long. Goes with `slow`, which needs it."),
        optional(
            "partition",
            ValueType.Simple.PARTITION,
            "",
            "app",
            "Messages are lost: all to and from one, or all between two of which one calls the"
                + " other. Here `clients` stands for all clients."),
        optional(
            "errors",
            ValueType.Simple.ADDRESS,
            "",
            "app",
            "A share of the calls that it serves fails, besides what fails anyway." + target),
        optional("rate", share(), "", "30%", "That share. Goes with `errors`, which needs it."));
  }

  private static List<Key> run() {
    return List.of(
        standard(
            "warmup",
            duration(),
            "10s",
            "1m",
            "How long the system runs before anything is measured."),
        standard(
            "for",
            positive(Quantity.DURATION),
            "60s",
            "10m",
            "How long is measured then. Stands without `requests`."),
        optional(
            "requests",
            whole(1, 1_000_000_000),
            "`for` says how long",
            "1000000",
            "How many requests are sent after the warm-up; the run lasts until all have ended."));
  }
}
