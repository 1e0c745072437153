package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.text.JsonWriter;

/** Writes a document as JSON that reads back to the same, but for the places. */
final class DocumentJson {
  private final JsonWriter json = JsonWriter.compact();

  private DocumentJson() {}

  /** The JSON, in one line. All numbers in {@code document} are numbers to the simulation, too. */
  static String write(Document document) {
    DocumentJson writer = new DocumentJson();
    writer.value(document);
    return writer.json.text();
  }

  private void value(Document document) {
    if (document instanceof Document.Mapping mapping) {
      json.beginObject();
      for (Document.Entry entry : mapping.entries()) {
        json.name(entry.key());
        value(entry.value());
      }
      json.endObject();
    } else if (document instanceof Document.Sequence sequence) {
      json.beginArray();
      sequence.items().forEach(this::value);
      json.endArray();
    } else {
      scalar((Document.Scalar) document);
    }
  }

  private void scalar(Document.Scalar scalar) {
    switch (scalar.type()) {
      case TEXT -> json.element(scalar.text());
      case NUMBER -> json.element(Numeral.of(scalar.text()).value());
      // YAML knows True and TRUE too.
      case TRUTH -> json.element(scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T');
      case NOTHING -> json.element(Double.NaN);
    }
  }
}
