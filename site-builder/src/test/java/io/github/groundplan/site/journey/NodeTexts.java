package io.github.groundplan.site.journey;

import static io.github.groundplan.site.journey.Choices.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of a random scenario: an entry (a balancer, a resolver or the servers themselves), one
 * or two kinds of servers, and behind them some of a cache, a database, a queue and an external.
 */
final class NodeTexts {
  private static final int MOST_REPLICAS = 4;

  private final Choices choose;
  private final PolicyTexts policies;
  private final double rate;
  private final JsonObject nodes = new JsonObject();
  private final Map<String, List<String>> calls = new LinkedHashMap<>();
  private final List<String> targets = new ArrayList<>();
  private final String entry;

  /**
   * Chooses them.
   *
   * @param rate about how many requests a second there will be
   */
  NodeTexts(Choices choose, double rate) {
    this.choose = choose;
    policies = new PolicyTexts(choose);
    this.rate = rate;
    List<String> servers = servers(backing());
    entry = entry(servers);
  }

  /** What stands behind {@code nodes}. */
  JsonObject text() {
    return nodes;
  }

  /** Which node clients call. */
  String entry() {
    return entry;
  }

  /** Whom each node calls. */
  Map<String, List<String>> calls() {
    return calls;
  }

  /** What can fail: nodes, and replicas of those that have several. */
  List<String> targets() {
    return targets;
  }

  private void add(String name, JsonObject node, List<String> to) {
    policies.addWork(node);
    policies.addAdmission(node, rate);
    if (!to.isEmpty()) {
      JsonArray array = new JsonArray();
      to.forEach(array::add);
      node.add("to", array);
      if (choose.onceIn(2)) {
        policies.addTo(node, 0.5);
      }
    }
    nodes.add(name, node);
    calls.put(name, to);
    targets.add(name);
  }

  private List<String> backing() {
    List<String> behind = new ArrayList<>();
    if (choose.onceIn(2)) {
      add("db", database(), List.of());
      boolean isCached = choose.onceIn(2);
      if (isCached) {
        add("cache", cache(), List.of("db"));
      }
      behind.add(isCached ? "cache" : "db");
    }
    if (choose.onceIn(3)) {
      add("jobs", object("kind", "queue", "service", choose.distribution(0.004)), List.of());
      behind.add("jobs");
    }
    if (choose.onceIn(3)) {
      add("pay", object("kind", "external", "latency", choose.distribution(0.03)), List.of());
      behind.add("pay");
    }
    return behind;
  }

  private JsonObject database() {
    JsonObject node = object("kind", "database", "service", choose.distribution(0.008));
    if (choose.onceIn(2)) {
      JsonObject replica = object("failover", choose.duration(2), "reads", choose.percent(0, 100));
      if (choose.onceIn(2)) {
        replica.addProperty("count", choose.whole(1, 3));
      }
      node.add("replica", replica);
      targets.add("db.2");
    }
    return node;
  }

  private JsonObject cache() {
    JsonObject node = object("kind", "cache", "time", choose.distribution(0.001));
    if (choose.onceIn(2)) {
      node.addProperty("hit", choose.percent(0, 100));
    } else {
      node.addProperty("capacity", choose.whole(1, 500));
      if (choose.onceIn(2)) {
        node.addProperty("ttl", choose.duration(2));
      }
    }
    if (choose.onceIn(2)) {
      boolean isStaleServed = choose.onceIn(2);
      node.addProperty("stale", isStaleServed);
      node.addProperty("aside", !isStaleServed);
    }
    return node;
  }

  private List<String> servers(List<String> behind) {
    List<String> names = choose.onceIn(3) ? List.of("app", "api") : List.of("app");
    for (String name : names) {
      JsonObject node = object("kind", "server", "service", choose.distribution(2 / rate));
      if (choose.onceIn(4)) {
        node.add("scale", scale());
      } else {
        addReplicas(name, node);
      }
      if (behind.size() > 1 && choose.onceIn(2)) {
        node.addProperty("calls", choose.oneOf("parallel", "sequence"));
      }
      add(name, node, behind);
    }
    return names;
  }

  private void addReplicas(String name, JsonObject node) {
    int replicas = choose.whole(1, MOST_REPLICAS);
    node.addProperty("replicas", replicas);
    for (int i = 1; i <= replicas; i++) {
      targets.add(name + "." + i);
    }
  }

  private JsonObject scale() {
    JsonObject scale = object("max", choose.whole(2, 8));
    if (choose.onceIn(2)) {
      scale.addProperty("min", choose.whole(1, 2));
      scale.addProperty("up", choose.percent(60, 90));
      scale.addProperty("down", choose.percent(10, 50));
    }
    scale.addProperty("every", choose.duration(1));
    scale.addProperty("cooldown", choose.duration(2));
    scale.addProperty("boot", choose.duration(1));
    if (choose.onceIn(2)) {
      scale.addProperty("drain", choose.onceIn(2));
    }
    return scale;
  }

  private String entry(List<String> servers) {
    String first = servers.get(0);
    if (servers.size() > 1 || !choose.onceIn(3)) {
      add("lb", balancer(servers), servers);
      first = "lb";
    }
    if (choose.onceIn(4)) {
      JsonObject node = object("kind", "resolver", "ttl", choose.duration(1));
      node.add("time", choose.distribution(0.002));
      add("dns", node, List.of(first));
      first = "dns";
    }
    return first;
  }

  private JsonObject balancer(List<String> servers) {
    String policy =
        choose.oneOf(
            "round-robin",
            "random",
            "least-connections",
            "power-of-two",
            "weighted",
            "consistent-hash");
    JsonObject node = object("kind", "balancer", "policy", policy);
    if (policy.equals("weighted")) {
      JsonObject weights = new JsonObject();
      servers.forEach(name -> weights.addProperty(name, choose.whole(1, 5)));
      node.add("weights", weights);
    }
    if (choose.onceIn(2)) {
      node.add("health", health());
    }
    return node;
  }

  private JsonObject health() {
    JsonObject health = object("every", choose.duration(0.5), "failures", choose.whole(1, 3));
    if (choose.onceIn(2)) {
      health.addProperty("successes", choose.whole(1, 3));
      health.addProperty("slow-start", choose.duration(2));
    }
    return health;
  }
}
