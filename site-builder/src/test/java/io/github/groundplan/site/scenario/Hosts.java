package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The smallest scenario around each section of the language. */
final class Hosts {
  private static final String APP = "app: {kind: server, service: 5ms}";
  private static final String CLIENTS = "clients: {arrivals: {poisson: 100/s}, to: app}";

  /** Of each of these exactly one stands in its section. */
  private static final Map<Section, List<String>> ALTERNATIVES =
      Map.of(
          Section.ARRIVALS, List.of("poisson", "constant", "users", "wave", "spike"),
          Section.CACHE, List.of("hit", "capacity"),
          Section.DISTRIBUTION, Section.DISTRIBUTION.keys(),
          Section.FAULT, List.of("kill", "revive", "slow", "partition", "errors"));

  /** What a key needs beside it. */
  private static final Map<String, String> COMPANIONS =
      Map.of(
          "ARRIVALS users", "think: 1s",
          "ARRIVALS think", "users: 50",
          "FAULT slow", "by: 4x",
          "FAULT by", "slow: app",
          "FAULT errors", "rate: 30%",
          "FAULT rate", "errors: app",
          "LINK bandwidth", "size: 2kB",
          "LINK size", "bandwidth: 10MB/s",
          "CACHE ttl", "capacity: 1000",
          "BALANCER weights", "policy: weighted");

  private Hosts() {}

  /** Whether a key is one of several, or belongs to another: leaving it out says nothing. */
  static boolean isOneOf(Key key) {
    return key.standard().isEmpty() && key.otherwise().isEmpty();
  }

  /** A scenario in which a key has a value. */
  static String with(Section section, Key key, String value) {
    Map<String, String> body = body(section);
    String companion = COMPANIONS.getOrDefault(section + " " + key.name(), "");
    if (!companion.isEmpty()) {
      put(section, body, companion);
    }
    put(section, body, key.name() + ": " + value);
    return around(section, body);
  }

  /** A scenario in which a key is left out. */
  static String without(Section section, Key key) {
    Map<String, String> body = body(section);
    body.remove(key.name());
    return around(section, body);
  }

  private static void put(Section section, Map<String, String> body, String entry) {
    String key = entry.substring(0, entry.indexOf(':'));
    List<String> others = ALTERNATIVES.getOrDefault(section, List.of());
    if (others.contains(key)) {
      body.keySet().removeAll(others);
    }
    body.put(key, entry.substring(entry.indexOf(' ') + 1));
  }

  private static Map<String, String> body(Section section) {
    String text =
        switch (section) {
          case SCENARIO -> CLIENTS + "; nodes: {" + APP + "}";
          case CLIENTS -> "arrivals: {poisson: 100/s}; to: app";
          case ARRIVALS -> "poisson: 100/s";
          case WAVE -> "low: 20/s; high: 200/s; period: 60s";
          case SPIKE -> "base: 50/s; peak: 2500/s; at: 30s; for: 5s";
          case RETRY -> "attempts: 3";
          case LIMIT -> "rate: 100/s";
          case SHED -> "above: 50";
          case NODE -> "kind: server; service: 5ms";
          case SERVER, DATABASE, QUEUE -> "service: 5ms";
          case SCALE -> "max: 10";
          case CACHE -> "hit: 90%";
          case EXTERNAL -> "latency: 5ms";
          case DISTRIBUTION -> "exp: 10ms";
          case UNIFORM -> "min: 5ms; max: 15ms";
          case ERLANG -> "k: 4; mean: 10ms";
          case LOGNORMAL, HYPEREXP -> "mean: 10ms; cv: 2";
          case PARETO -> "min: 5ms; alpha: 2.5";
          case LINK -> "from: clients; to: app";
          case FAULT -> "at: 30s; kill: app";
          case KEYS, BREAKER, REPLICA, BALANCER, HEALTH, RESOLVER, RUN -> "";
        };
    Map<String, String> body = new LinkedHashMap<>();
    if (!text.isEmpty()) {
      for (String entry : text.split("; ", -1)) {
        body.put(entry.substring(0, entry.indexOf(':')), entry.substring(entry.indexOf(' ') + 1));
      }
    }
    return body;
  }

  private static String around(Section section, Map<String, String> entries) {
    String body =
        entries.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    return switch (section) {
      case SCENARIO -> "{" + body + "}";
      case CLIENTS -> "{clients: {" + body + "}, nodes: {" + APP + "}}";
      case ARRIVALS -> clients("", "{" + body + "}");
      case WAVE -> clients("", "{wave: {" + body + "}}");
      case SPIKE -> clients("", "{spike: {" + body + "}}");
      case KEYS -> clients(", keys: {" + body + "}", "{poisson: 100/s}");
      case RETRY -> clients(", retry: {" + body + "}", "{poisson: 100/s}");
      case BREAKER -> clients(", breaker: {" + body + "}", "{poisson: 100/s}");
      case NODE -> node(body);
      case LIMIT -> node("kind: server, service: 5ms, limit: {" + body + "}");
      case SHED -> node("kind: server, service: 5ms, shed: {" + body + "}");
      case SERVER -> node("kind: server, " + body);
      case SCALE -> node("kind: server, service: 5ms, scale: {" + body + "}");
      case DATABASE -> node("kind: database, " + body);
      case REPLICA -> node("kind: database, service: 5ms, replica: {" + body + "}");
      case CACHE -> node("kind: cache, to: app, " + body);
      case BALANCER -> node("kind: balancer, to: app, " + body);
      case HEALTH -> node("kind: balancer, to: app, health: {" + body + "}");
      case RESOLVER -> node("kind: resolver, " + body);
      case QUEUE -> node("kind: queue, " + body);
      case EXTERNAL -> node("kind: external, " + body);
      case DISTRIBUTION -> node("kind: server, service: {" + body + "}");
      case UNIFORM, ERLANG, LOGNORMAL, PARETO, HYPEREXP ->
          node("kind: server, service: {" + Language.name(section) + ": {" + body + "}}");
      case LINK -> whole("links: [{" + body + "}]");
      case FAULT -> whole("faults: [{" + body + "}]");
      case RUN -> whole("run: {" + body + "}");
    };
  }

  private static String clients(String more, String arrivals) {
    return "{clients: {arrivals: " + arrivals + ", to: app" + more + "}, nodes: {" + APP + "}}";
  }

  private static String node(String body) {
    String database = "db: {kind: database, service: 5ms}";
    return "{" + CLIENTS + ", nodes: {" + APP + ", " + database + ", other: {" + body + "}}}";
  }

  private static String whole(String more) {
    return "{" + CLIENTS + ", nodes: {" + APP + "}, " + more + "}";
  }
}
