package io.github.groundplan.demo.view;

import java.util.Objects;

/**
 * A run of text, unescaped.
 *
 * @param value what the reader sees; never empty, for an empty run would vanish when the page is
 *     parsed and the browser could not find it again
 */
public record Text(String value) implements Node {
  public Text {
    Objects.requireNonNull(value);
    if (value.isEmpty()) {
      throw new IllegalArgumentException("a text node needs text");
    }
  }
}
