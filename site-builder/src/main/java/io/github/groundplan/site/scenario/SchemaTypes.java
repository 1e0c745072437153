package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import io.github.groundplan.site.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the schema says about what may stand behind a key. */
final class SchemaTypes {
  private static final String NAME = "^[A-Za-z][A-Za-z0-9_-]*$";
  private static final String ADDRESS = "^[A-Za-z][A-Za-z0-9_-]*(\\.[1-9][0-9]*)?$";

  private SchemaTypes() {}

  static Map<String, Object> of(ValueType type) {
    if (type instanceof ValueType.Measured measured) {
      String name = name(measured.quantity());
      return reference(measured.mayBeZero() ? name : "positive-" + name);
    }
    if (type instanceof ValueType.Whole whole) {
      Map<String, Object> number = range("integer", whole.least(), whole.most());
      return whole.mayBeUnbounded() ? anyOf(number, Json.map("const", "unbounded")) : number;
    }
    if (type instanceof ValueType.Plain plain) {
      return range("number", Double.valueOf(plain.least()), Double.valueOf(plain.most()));
    }
    if (type instanceof ValueType.Choice choice) {
      return Json.map("enum", choice.words());
    }
    if (type instanceof ValueType.Nested nested) {
      return reference(Language.name(nested.section()));
    }
    if (type instanceof ValueType.ListOf list) {
      return Json.map("type", "array", "items", reference(Language.name(list.section())));
    }
    if (type instanceof ValueType.OneOrMany many) {
      Map<String, Object> one = reference(Language.name(many.section()));
      return anyOf(one, list(one, 1, Integer.MAX_VALUE));
    }
    return simple((ValueType.Simple) type);
  }

  private static Map<String, Object> simple(ValueType.Simple type) {
    Map<String, Object> name = Json.map("type", "string", "pattern", NAME);
    Map<String, Object> address = Json.map("type", "string", "pattern", ADDRESS);
    return switch (type) {
      case TEXT -> Json.map("type", "string");
      case TRUTH -> Json.map("type", "boolean");
      case NAME, NODE -> name;
      case ADDRESS -> address;
      case DISTRIBUTION ->
          anyOf(reference("duration"), reference(Language.name(Section.DISTRIBUTION)));
      case NODES -> anyOf(name, list(name, 0, Integer.MAX_VALUE));
      case ONE_NODE -> anyOf(name, list(name, 1, 1));
      case SOME_NODES -> anyOf(name, list(name, 1, Integer.MAX_VALUE));
      case PARTITION -> anyOf(address, list(name, 2, 2));
      case ALL_NODES -> named(reference(Language.name(Section.NODE)));
      case WEIGHTS -> named(range("integer", 1, 1_000_000));
    };
  }

  private static Map<String, Object> named(Map<String, Object> values) {
    return Json.map(
        "type",
        "object",
        "propertyNames",
        Json.map("pattern", NAME),
        "additionalProperties",
        values,
        "minProperties",
        1,
        "maxProperties",
        1000);
  }

  private static Map<String, Object> list(Map<String, Object> items, int least, int most) {
    Map<String, Object> schema = Json.map("type", "array", "items", items);
    schema.put("minItems", least);
    if (most < Integer.MAX_VALUE) {
      schema.put("maxItems", most);
    }
    return schema;
  }

  private static Map<String, Object> range(String type, Number least, Number most) {
    return Json.map("type", type, "minimum", least, "maximum", most);
  }

  private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
    return Json.map("anyOf", List.of(one, other));
  }

  static Map<String, Object> reference(String name) {
    return Json.map("$ref", "#/$defs/" + name);
  }

  static String name(Quantity quantity) {
    return quantity.name().toLowerCase(Locale.ROOT);
  }
}
