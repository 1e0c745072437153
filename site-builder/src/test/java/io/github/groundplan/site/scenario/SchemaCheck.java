package io.github.groundplan.site.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.groundplan.sim.scenario.Document;
import java.math.BigDecimal;
import java.util.List;

/** The schema as a validator of somebody else's understands it. */
final class SchemaCheck {
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schema.print());

  /** What the schema has against a document; empty if it accepts it. */
  List<String> complaints(Document document) {
    return schema.validate(json(document)).stream().map(ValidationMessage::getMessage).toList();
  }

  private static JsonNode json(Document document) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (document instanceof Document.Mapping mapping) {
      ObjectNode object = json.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
      return object;
    }
    if (document instanceof Document.Sequence sequence) {
      ArrayNode array = json.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Document.Scalar scalar = (Document.Scalar) document;
    return switch (scalar.type()) {
      case TEXT -> json.textNode(scalar.text());
      case NUMBER -> json.numberNode(new BigDecimal(scalar.text()));
      case TRUTH -> json.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NOTHING -> json.nullNode();
    };
  }
}
