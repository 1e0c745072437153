package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Section;
import io.github.groundplan.site.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the schema says about keys that stand, or do not stand, together. */
final class SchemaRules {
  private SchemaRules() {}

  static Map<String, Object> of(Section section) {
    return switch (section) {
      case DISTRIBUTION -> Json.map("oneOf", each(section.keys()));
      case ARRIVALS ->
          Json.map(
              "oneOf",
              each(List.of("poisson", "constant", "users", "wave", "spike")),
              "dependentRequired",
              needs("users", "think", "think", "users"));
      case FAULT ->
          Json.map(
              "oneOf",
              each(List.of("kill", "revive", "slow", "partition", "errors")),
              "dependentRequired",
              needs("slow", "by", "by", "slow", "errors", "rate", "rate", "errors"),
              "not",
              requires("revive", "for"));
      case LINK -> Json.map("dependentRequired", needs("bandwidth", "size", "size", "bandwidth"));
      case RUN -> Json.map("not", requires("for", "requests"));
      case SERVER -> Json.map("not", requires("scale", "replicas"));
      case DATABASE -> Json.map("not", requires("replica", "replicas"));
      case CACHE ->
          Json.map(
              "oneOf",
              each(List.of("hit", "capacity")),
              "dependentRequired",
              needs("ttl", "capacity"));
      case BALANCER -> weights();
      default -> Json.map();
    };
  }

  private static List<Object> each(List<String> keys) {
    List<Object> each = new ArrayList<>();
    for (String key : keys) {
      each.add(requires(key));
    }
    return each;
  }

  /** Keys in turn with those that they need beside them. */
  private static Map<String, Object> needs(String... keysAndNeeds) {
    Map<String, Object> needs = Json.map();
    for (int i = 0; i < keysAndNeeds.length; i += 2) {
      needs.put(keysAndNeeds[i], List.of(keysAndNeeds[i + 1]));
    }
    return needs;
  }

  private static Map<String, Object> weights() {
    Map<String, Object> policy = Json.map("policy", Json.map("const", "weighted"));
    return Json.map(
        "if",
        Json.map("properties", policy, "required", List.of("policy")),
        "then",
        requires("weights"),
        "else",
        Json.map("not", requires("weights")));
  }

  private static Map<String, Object> requires(String... keys) {
    return Json.map("required", List.of(keys));
  }
}
