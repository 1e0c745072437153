package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An application and what it calls, made up by chance. */
final class RandomBackend {
  private static final List<String> KINDS =
      List.of("database", "cache", "queue", "external", "server");

  private final Chance chance;
  private final RandomParts parts;
  private final double rate;
  private final Linking linking;

  /** Notes a call, and gives the seconds that its link takes there and back. */
  interface Linking {
    double link(String from, String to);
  }

  /**
   * A node that stands.
   *
   * @param seconds that an answer from it takes, roughly
   * @param events of one call to it, roughly
   */
  record Built(String name, double seconds, double events) {}

  RandomBackend(Chance chance, RandomParts parts, double rate, Linking linking) {
    this.chance = chance;
    this.parts = parts;
    this.rate = rate;
    this.linking = linking;
  }

  /** The application, whose node and those behind it are put to {@code nodes}. */
  Built application(Map<String, Object> nodes) {
    List<Built> behind = new ArrayList<>();
    int count = chance.upTo(4) - 1;
    for (int i = 1; i <= count; i++) {
      behind.add(behind(KINDS.get(chance.upTo(KINDS.size()) - 1), "back" + i, nodes));
    }
    Map<String, Object> app = new LinkedHashMap<>();
    app.put("kind", "server");
    double mean = chance.between(0.001, 0.02);
    app.put("service", parts.distribution(mean));
    double held = mean;
    double slowest = 0;
    double events = 3;
    for (Built each : behind) {
      double seconds = each.seconds() + linking.link("app", each.name());
      held += seconds;
      slowest = Math.max(slowest, seconds);
      events += each.events() + 2;
    }
    if (!behind.isEmpty()) {
      app.put("to", behind.stream().map(Built::name).toList());
      boolean isParallel = chance.is(0.4);
      app.put("calls", isParallel ? "parallel" : "sequence");
      held = isParallel ? mean + slowest : held;
      parts.policy(app, held, false);
    }
    size(app, rate, held);
    door(app);
    nodes.put("app", app);
    return new Built("app", 1.5 * held, events);
  }

  private Built behind(String kind, String name, Map<String, Object> nodes) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("kind", kind);
    double mean = chance.between(0.0005, 0.01);
    if (kind.equals("cache")) {
      return cache(name, node, nodes);
    }
    if (kind.equals("database")) {
      database(node);
    }
    if (kind.equals("external")) {
      node.put("latency", parts.distribution(mean));
      node.put("errors", parts.share(chance.between(0, 0.05)));
    }
    if (!kind.equals("external")) {
      node.put("service", parts.distribution(mean));
      size(node, rate, mean);
    }
    if (chance.is(0.2)) {
      node.put("speed", chance.oneOf("1.5x", "2x", "1x"));
    }
    nodes.put(name, node);
    return new Built(name, kind.equals("queue") ? 0.0001 : 1.5 * mean, 3);
  }

  private void database(Map<String, Object> node) {
    if (chance.is(0.6)) {
      Map<String, Object> replica = new LinkedHashMap<>();
      replica.put("failover", parts.duration(chance.between(0.05, 2)));
      replica.put("count", chance.upTo(3));
      replica.put("reads", parts.share(chance.between(0, 1)));
      node.put("replica", replica);
    }
  }

  private Built cache(String name, Map<String, Object> node, Map<String, Object> nodes) {
    if (chance.is(0.5)) {
      node.put("hit", parts.share(chance.between(0.2, 0.95)));
    } else {
      node.put("capacity", 10 + chance.upTo(500));
      if (chance.is(0.5)) {
        node.put("ttl", parts.duration(chance.between(0.1, 10)));
      }
    }
    double mean = chance.between(0.0001, 0.001);
    node.put("time", parts.distribution(mean));
    node.put("stale", chance.is(0.4));
    node.put("aside", isOdd(mean * 1e7));
    Built store = behind(chance.oneOf("database", "external"), name + "-store", nodes);
    node.put("to", store.name());
    double seconds = mean + store.seconds() + linking.link(name, store.name());
    parts.policy(node, seconds, false);
    nodes.put(name, node);
    return new Built(name, seconds, 3 + 0.5 * store.events());
  }

  /** So many workers that they are busy for a chosen share of the time. */
  private void size(Map<String, Object> node, double callRate, double seconds) {
    int needed = (int) Math.ceil(callRate * seconds / chance.between(0.4, 0.8));
    int replicas = node.containsKey("replica") ? 1 : Math.min(needed, chance.upTo(4));
    if (replicas > 1 && !node.get("kind").equals("database")) {
      node.put("replicas", replicas);
    } else {
      replicas = 1;
    }
    node.put("workers", Math.max(1, (needed + replicas - 1) / replicas));
    if (chance.is(0.5)) {
      node.put("queue", chance.upTo(100) - 1);
    } else if (chance.is(0.2)) {
      node.put("queue", "unbounded");
    }
    node.put("discipline", chance.oneOf("fifo", "fifo", "lifo", "priority", "sharing"));
    if (chance.is(0.2)) {
      node.put("errors", parts.share(chance.between(0, 0.03)));
    }
  }

  /** What the application turns away. */
  private void door(Map<String, Object> node) {
    if (chance.is(0.2)) {
      String limit = parts.rate(rate * chance.between(0.5, 1.5));
      node.put("limit", RandomParts.pair("rate", limit, "burst", chance.upTo(50)));
    }
    if (chance.is(0.2)) {
      Map<String, Object> shed = new LinkedHashMap<>();
      shed.put("above", 5 + chance.upTo(50));
      shed.put("share", parts.share(chance.between(0.3, 1)));
      shed.put("spare", chance.upTo(4) - 1);
      node.put("shed", shed);
    }
  }

  /** What depends on how long the run is. */
  void scaleAndCheck(Map<String, Object> nodes, double seconds) {
    if (nodes.get("lb") instanceof Map<?, ?> && chance.is(0.7)) {
      put(nodes, "lb", "health", health(seconds));
    }
    if (nodes.get("dns") instanceof Map<?, ?> && isOdd(seconds * 100)) {
      put(nodes, "dns", "health", Map.of("every", parts.duration(seconds / 50)));
    }
    if (chance.is(0.2)) {
      Map<?, ?> app = (Map<?, ?>) nodes.get("app");
      int replicas = app.containsKey("replicas") ? (Integer) app.get("replicas") : 1;
      put(nodes, "app", "scale", scale(seconds, replicas));
    }
  }

  /** Decides by what has been drawn already, so that what is drawn next stays as it was. */
  private static boolean isOdd(double drawn) {
    return Math.floor(drawn) % 2 == 1;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> nodes, String name, String key, Object value) {
    Map<String, Object> node = (Map<String, Object>) nodes.get(name);
    if (key.equals("scale")) {
      node.remove("replicas");
    }
    node.put(key, value);
  }

  private Map<String, Object> health(double seconds) {
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("every", parts.duration(seconds / chance.between(20, 100)));
    health.put("failures", chance.upTo(3));
    health.put("successes", chance.upTo(3));
    if (chance.is(0.5)) {
      health.put("slow-start", parts.duration(seconds / chance.between(10, 40)));
    }
    return health;
  }

  private Map<String, Object> scale(double seconds, int replicas) {
    Map<String, Object> scale = new LinkedHashMap<>();
    scale.put("min", Math.max(1, replicas - 1));
    scale.put("max", replicas + chance.upTo(4));
    scale.put("up", parts.share(chance.between(0.6, 0.9)));
    scale.put("down", parts.share(chance.between(0.1, 0.5)));
    scale.put("every", parts.duration(seconds / chance.between(20, 60)));
    scale.put("cooldown", parts.duration(seconds / chance.between(10, 40)));
    scale.put("boot", parts.duration(seconds / chance.between(10, 80)));
    scale.put("drain", chance.is(0.5));
    return scale;
  }
}
