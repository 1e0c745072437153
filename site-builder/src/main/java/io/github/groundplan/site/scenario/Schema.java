package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.NodeKind;
import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import io.github.groundplan.site.json.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The language as a JSON Schema (draft 2020-12), for editors that complete and check as one types.
 * What a schema cannot say (that a name is declared, that one number is less than another) the
 * reader alone knows.
 */
public final class Schema {
  private static final String NUMBER = "[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

  /** Looks ahead for a digit that is not zero, before the exponent. */
  private static final String NOT_ZERO = "(?=[0-9.]*[1-9])";

  /** What nodes of a kind are made of: it is no mapping of its own. */
  private static final Set<Section> PARTS =
      EnumSet.of(
          Section.SCENARIO,
          Section.NODE,
          Section.SERVER,
          Section.DATABASE,
          Section.CACHE,
          Section.BALANCER,
          Section.RESOLVER,
          Section.QUEUE,
          Section.EXTERNAL);

  private final Map<Section, List<Key>> language = Language.keys();

  private Schema() {}

  /** The text of the schema. */
  public static String print() {
    return Json.print(new Schema().whole());
  }

  private Map<String, Object> whole() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Groundplan scenario");
    schema.putAll(mapping(language.get(Section.SCENARIO), Json.map()));
    schema.put("$defs", definitions());
    return schema;
  }

  private Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Quantity quantity : Quantity.values()) {
      String pattern = NUMBER + "(" + String.join("|", quantity.units()) + ")$";
      String name = SchemaTypes.name(quantity);
      definitions.put(name, Json.map("type", "string", "pattern", "^" + pattern));
      definitions.put(
          "positive-" + name, Json.map("type", "string", "pattern", "^" + NOT_ZERO + pattern));
    }
    for (Section section : Section.values()) {
      if (!PARTS.contains(section)) {
        Map<String, Object> rules = SchemaRules.of(section);
        definitions.put(Language.name(section), mapping(language.get(section), rules));
      }
    }
    List<Object> kinds = new ArrayList<>();
    for (NodeKind kind : NodeKind.values()) {
      definitions.put(kind.word() + "-node", node(kind));
      kinds.add(SchemaTypes.reference(kind.word() + "-node"));
    }
    definitions.put("node", Json.map("oneOf", kinds));
    return definitions;
  }

  private Map<String, Object> node(NodeKind kind) {
    List<Key> keys = new ArrayList<>();
    for (Key key : language.get(Section.NODE)) {
      if (kind != NodeKind.BALANCER || !key.name().equals("calls")) {
        keys.add(key.name().equals("to") ? target(key, kind) : key);
      }
    }
    keys.addAll(language.get(kind.section()));
    keys.replaceAll(key -> key.name().equals("kind") ? kind(key, kind) : key);
    return mapping(keys, SchemaRules.of(kind.section()));
  }

  private static Key kind(Key key, NodeKind kind) {
    ValueType one = new ValueType.Choice(List.of(kind.word()));
    return Key.required(key.name(), one, key.example(), key.meaning());
  }

  /** Some kinds must call somebody. */
  private static Key target(Key key, NodeKind kind) {
    return switch (kind) {
      case CACHE ->
          Key.required(key.name(), ValueType.Simple.ONE_NODE, key.example(), key.meaning());
      case BALANCER ->
          Key.required(key.name(), ValueType.Simple.SOME_NODES, key.example(), key.meaning());
      default -> key;
    };
  }

  private Map<String, Object> mapping(List<Key> keys, Map<String, Object> rules) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Key key : keys) {
      properties.put(key.name(), described(key));
      if (key.isRequired()) {
        required.add(key.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.putAll(rules);
    return schema;
  }

  private static Map<String, Object> described(Key key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String standard = key.standard().isEmpty() ? "" : " Default: " + key.standard() + ".";
    schema.put("description", key.meaning() + standard);
    schema.putAll(SchemaTypes.of(key.type()));
    return schema;
  }
}
