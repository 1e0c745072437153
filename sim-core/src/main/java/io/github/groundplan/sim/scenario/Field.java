package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key and what stands behind it, if it is there. A value that cannot be read is told and replaced
 * by a stand-in, so that all mistakes of a text are found in one go; what was told keeps the
 * stand-in from ever being used.
 */
final class Field {
  private static final String UNBOUNDED = "unbounded";

  private final String key;
  private final Optional<Document.Entry> entry;
  private final Problems problems;

  Field(String key, Optional<Document.Entry> entry, Problems problems) {
    this.key = key;
    this.entry = entry;
    this.problems = problems;
  }

  /** A value in a list or behind a name, which is read as one behind {@code key} would be. */
  static Field item(String key, Document value, Problems problems) {
    Document.Entry entry = new Document.Entry(key, value.place(), value);
    return new Field(key, Optional.of(entry), problems);
  }

  String key() {
    return key;
  }

  boolean isPresent() {
    return entry.isPresent();
  }

  Optional<Document> value() {
    return entry.map(Document.Entry::value);
  }

  Problems problems() {
    return problems;
  }

  /** Where the value stands; only of a field that is there. */
  Place place() {
    return entry.orElseThrow().value().place();
  }

  /** Where the key stands; only of a field that is there. */
  Place keyPlace() {
    return entry.orElseThrow().place();
  }

  /** The fields of the mapping behind the key, if the key is there. */
  Optional<Fields> section(Section section) {
    return entry.map(
        found ->
            Fields.of(found.value(), Fields.quoted(key), section.keys(), found.place(), problems));
  }

  /** The items of a list; none if the key is not there. */
  List<Document> items() {
    if (entry.isPresent() && entry.get().value() instanceof Document.Sequence sequence) {
      return sequence.items();
    }
    if (isPresent()) {
      expected("a list", "");
    }
    return List.of();
  }

  /** Zero or more, in the quantity's base unit. */
  double quantity(Quantity quantity, double standIn) {
    return Numbers.quantity(this, quantity, true, standIn);
  }

  /** Above zero, in the quantity's base unit. */
  double positive(Quantity quantity, double standIn) {
    return Numbers.quantity(this, quantity, false, standIn);
  }

  /** A whole number. */
  int whole(int least, int most, int standIn) {
    return (int) Numbers.whole(this, least, most, "", standIn);
  }

  /** A whole number that may be beyond the ints. */
  double wholeDouble(double least, double most, double standIn) {
    return Numbers.whole(this, least, most, "", standIn);
  }

  /** A whole number, or {@link Integer#MAX_VALUE} for "unbounded". */
  int wholeOrUnbounded(int least, int most, int standIn) {
    if (text().filter(UNBOUNDED::equals).isPresent()) {
      return Integer.MAX_VALUE;
    }
    return (int) Numbers.whole(this, least, most, " or " + UNBOUNDED, standIn);
  }

  /** A number without a unit. */
  double number(double least, double most, double standIn) {
    return Numbers.number(this, least, most, standIn);
  }

  /** True or false. */
  boolean truth(boolean standIn) {
    Optional<String> text = scalar(Document.Type.TRUTH);
    if (isPresent() && text.isEmpty()) {
      expected("true or false", "");
    }
    // YAML knows them as True and TRUE too.
    return text.isPresent() ? text.get().charAt(0) == 't' || text.get().charAt(0) == 'T' : standIn;
  }

  /** Any text. */
  String text(String standIn) {
    Optional<String> text = scalar(Document.Type.TEXT);
    if (isPresent() && text.isEmpty()) {
      String hint = text().map(found -> "put it in quotes: \"" + found + "\"").orElse("");
      expected("a text", hint);
    }
    return text.orElse(standIn);
  }

  /** The constant whose word stands here: {@code round-robin} for ROUND_ROBIN. */
  <E extends Enum<E>> E choice(List<E> constants, E standIn) {
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      words.add(word(constant));
    }
    int index = words.indexOf(choice(words, word(standIn)));
    return constants.get(index);
  }

  /** Whether the word of this constant stands here. */
  boolean is(Enum<?> constant) {
    return text().filter(word(constant)::equals).isPresent();
  }

  /** The word of a constant, in small letters and hyphens. */
  static String word(Enum<?> constant) {
    StringBuilder word = new StringBuilder();
    for (char c : constant.name().toCharArray()) {
      word.append(c == '_' ? '-' : (char) (c - 'A' + 'a'));
    }
    return word.toString();
  }

  /** One of these words. */
  String choice(List<String> words, String standIn) {
    Optional<String> word = text().filter(words::contains);
    if (isPresent() && word.isEmpty()) {
      Optional<String> meant = text().flatMap(text -> Spelling.nearest(text, words));
      expected(oneOf(words), meant.map(near -> "did you mean \"" + near + "\"?").orElse(""));
    }
    return word.orElse(standIn);
  }

  /** {@code a, b or c}. */
  static String oneOf(List<String> words) {
    int last = words.size() - 1;
    String others = String.join(", ", words.subList(0, last));
    return others + (last > 0 ? " or " : "") + words.get(last);
  }

  /** The text of a scalar that is not nothing. */
  Optional<String> text() {
    return value()
        .filter(value -> value instanceof Document.Scalar)
        .map(Document.Scalar.class::cast)
        .filter(scalar -> scalar.type() != Document.Type.NOTHING)
        .map(Document.Scalar::text);
  }

  /** The text of a scalar of this type. */
  Optional<String> scalar(Document.Type type) {
    return value()
        .filter(value -> value instanceof Document.Scalar scalar && scalar.type() == type)
        .map(value -> ((Document.Scalar) value).text());
  }

  /** Tells that something else should stand here. */
  void expected(String what, String hint) {
    Document value = value().orElseThrow();
    String message = Fields.quoted(key) + " takes " + what + ", not " + value.kind();
    problems.report(value.place(), message, hint);
  }

  /** Tells that the key has no place here. */
  void misplaced(String why, String hint) {
    problems.report(keyPlace(), Fields.quoted(key) + " " + why, hint);
  }

  /** Tells that the value breaks a rule. */
  void refuse(String rule) {
    Document value = value().orElseThrow();
    String message = Fields.quoted(key) + " " + rule + ", not " + value.kind();
    problems.report(value.place(), message, "");
  }
}
