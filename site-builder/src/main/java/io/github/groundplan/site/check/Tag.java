package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A tag that opens an element.
 *
 * @param name in small letters
 * @param place of the name
 * @param attributes in their order
 * @param end the offset behind the tag
 */
record Tag(String name, Span place, List<Attribute> attributes, int end) {
  Tag {
    attributes = List.copyOf(attributes);
  }

  boolean is(String other) {
    return name.equals(other);
  }

  boolean has(String attribute) {
    return find(attribute).isPresent();
  }

  /** The value of an attribute; empty if there is none. */
  String value(String attribute) {
    return find(attribute).map(Attribute::value).orElse("");
  }

  private Optional<Attribute> find(String attribute) {
    for (Attribute each : attributes) {
      if (each.name().equals(attribute)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * An attribute.
   *
   * @param name in small letters
   * @param value without escapes
   * @param place of the value; of the tag's name if it has none
   */
  record Attribute(String name, String value, Span place) {}
}
