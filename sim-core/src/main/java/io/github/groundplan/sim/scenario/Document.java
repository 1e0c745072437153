package io.github.groundplan.sim.scenario;

import java.util.List;
import java.util.Optional;

/** What was written, in YAML or in JSON, before anyone asks what it means. */
public sealed interface Document {
  /** The value itself; its first line if it has several. */
  Place place();

  /** What it is, for messages: {@code a list}. */
  String kind();

  /**
   * Keys and their values.
   *
   * @param entries as they were written: a key may stand twice
   */
  record Mapping(List<Entry> entries, Place place) implements Document {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The first entry of this key. */
    public Optional<Entry> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return entries.isEmpty() ? "an empty mapping" : "a mapping";
    }
  }

  /**
   * A key and its value.
   *
   * @param place where the key stands
   */
  record Entry(String key, Place place, Document value) {}

  /** A list. */
  record Sequence(List<Document> items, Place place) implements Document {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return items.isEmpty() ? "an empty list" : "a list";
    }
  }

  /**
   * A single word, number or text.
   *
   * @param text without quotes; empty for a key without a value
   */
  record Scalar(String text, Type type, Place place) implements Document {
    /** Longer texts are cut in messages. */
    private static final int SHOWN = 40;

    @Override
    public String kind() {
      String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      return switch (type) {
        case NOTHING -> "nothing";
        case TEXT -> "\"" + start + "\"";
        case NUMBER, TRUTH -> start;
      };
    }
  }

  /** What a scalar is: quotes make a text of anything. */
  enum Type {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }
}
