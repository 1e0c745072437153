package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys are known. Unknown keys and keys that stand twice are told at once. */
final class Fields {
  private final Document.Mapping mapping;
  private final Place home;
  private final boolean isReadable;
  private final Problems problems;

  /** Keys that were misspelt: that they are missing is no second mistake. */
  private final List<String> meant = new ArrayList<>();

  private Fields(Document.Mapping mapping, Place home, boolean isReadable, Problems problems) {
    this.mapping = mapping;
    this.home = home;
    this.isReadable = isReadable;
    this.problems = problems;
  }

  /** No fields, of which none is missed: what should have them was told to be wrong. */
  static Fields none(Place home, Problems problems) {
    return new Fields(new Document.Mapping(List.of(), home), home, false, problems);
  }

  /**
   * The fields of {@code value}; none, and none is missed, if it is not a mapping.
   *
   * @param label of the value in messages: {@code "run"}, say
   * @param known every key that may stand here
   * @param home where to tell that a key is missing
   */
  static Fields of(
      Document value, String label, List<String> known, Place home, Problems problems) {
    if (!(value instanceof Document.Mapping mapping)) {
      String message = label + " takes a mapping, not " + value.kind();
      problems.report(value.place(), message, "known here: " + String.join(", ", known));
      return none(home, problems);
    }
    reportDuplicates(mapping, problems);
    Fields fields = new Fields(mapping, home, true, problems);
    for (Document.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        fields.unknown(entry, known);
      }
    }
    return fields;
  }

  private void unknown(Document.Entry entry, List<String> known) {
    String hint = Spelling.hint(entry.key(), known);
    problems.report(entry.place(), "unknown key " + quoted(entry.key()), hint);
    Spelling.nearest(entry.key(), known).ifPresent(meant::add);
  }

  /** Tells of keys that stand twice. */
  static void reportDuplicates(Document.Mapping mapping, Problems problems) {
    Map<String, Place> seen = new HashMap<>();
    for (Document.Entry entry : mapping.entries()) {
      Place first = seen.putIfAbsent(entry.key(), entry.place());
      if (first != null) {
        problems.report(
            entry.place(),
            quoted(entry.key()) + " stands here a second time",
            "the first is at " + first.line() + ":" + first.column());
      }
    }
  }

  static String quoted(String name) {
    return new Document.Scalar(name, Document.Type.TEXT, Place.START).kind();
  }

  /** Where the whole stands, for what is missing or contradicts itself. */
  Place home() {
    return home;
  }

  Problems problems() {
    return problems;
  }

  /** Whether there was a mapping. */
  boolean isReadable() {
    return isReadable;
  }

  boolean has(String key) {
    return mapping.find(key).isPresent();
  }

  /** Whether a key is there, be it misspelt: what goes with it then stands in its place. */
  boolean isMeant(String key) {
    return has(key) || isMisspelt(key);
  }

  /** Whether an unknown key, which was told, is near to this one, and to no other more. */
  boolean isMisspelt(String key) {
    return meant.contains(key);
  }

  /** A key that may be left out. */
  Field field(String key) {
    return new Field(key, mapping.find(key), problems);
  }

  /**
   * A key that must be there.
   *
   * @param example a value, for the hint
   */
  Field required(String key, String example) {
    if (isReadable && !isMeant(key)) {
      String hint = "add " + key + ": " + example;
      problems.report(home, "the key " + quoted(key) + " is missing", hint);
    }
    return field(key);
  }

  /**
   * The one key of {@code keys} that is there.
   *
   * @param example a key and a value, for the hint
   */
  Optional<Field> oneOf(List<String> keys, String example) {
    List<Document.Entry> found = new ArrayList<>();
    for (Document.Entry entry : mapping.entries()) {
      if (keys.contains(entry.key())) {
        found.add(entry);
      }
    }
    if (found.isEmpty()) {
      if (isReadable && Collections.disjoint(keys, meant)) {
        String message = "one of these keys is missing: " + String.join(", ", keys);
        problems.report(home, message, "add " + example);
      }
      return Optional.empty();
    }
    for (Document.Entry entry : found.subList(1, found.size())) {
      String first = found.get(0).key();
      if (!entry.key().equals(first)) {
        String message = quoted(entry.key()) + " cannot stand beside " + quoted(first);
        problems.report(entry.place(), message, "one of them is enough");
      }
    }
    return Optional.of(field(found.get(0).key()));
  }
}
