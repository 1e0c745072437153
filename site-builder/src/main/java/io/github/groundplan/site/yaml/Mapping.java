package io.github.groundplan.site.yaml;

import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * Keys and their values.
 *
 * @param entries in the order of the file; no key stands twice
 */
public record Mapping(List<Entry> entries, Span span) implements Value {
  public Mapping {
    entries = List.copyOf(entries);
  }

  /** The entry of this key. */
  public Optional<Entry> find(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  @Override
  public String kind() {
    return "a mapping";
  }

  /**
   * A key and its value.
   *
   * @param keySpan where the key stands
   */
  public record Entry(String key, Span keySpan, Value value) {}
}
