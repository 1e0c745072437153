package io.github.groundplan.site.yaml;

import io.github.groundplan.site.diagnostic.Span;

/**
 * A single word, number or text.
 *
 * @param text without quotes; empty for a key without a value
 * @param type by the core schema of YAML 1.2.2, section 10.3: {@code yes} is a text
 */
public record Scalar(String text, Type type, Span span) implements Value {
  /** What a scalar means. */
  public enum Type {
    TEXT("a text"),
    WHOLE("a whole number"),
    NUMBER("a number"),
    TRUTH("true or false"),
    NOTHING("nothing");

    private final String kind;

    Type(String kind) {
      this.kind = kind;
    }
  }

  @Override
  public String kind() {
    return type.kind;
  }
}
