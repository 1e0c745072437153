package io.github.groundplan.site.yaml;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Braces;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the keys that a mapping must have, each with a value of its type, and reports what is
 * missing, wrong or unknown. A value that can't be read gets a stand-in, so that all mistakes of a
 * file are found in one go; what was reported keeps the stand-in from ever being shown.
 */
public final class Fields {
  private final Mapping mapping;
  private final Span home;
  private final Diagnostics diagnostics;

  /** Keys that were misspelt: that they are missing is no second mistake. */
  private final Set<String> meant = new HashSet<>();

  private Fields(Mapping mapping, Span home, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.home = home;
    this.diagnostics = diagnostics;
  }

  /**
   * The fields of {@code mapping}.
   *
   * @param known every key that may stand here
   * @param home where to report that a key is missing
   */
  public static Fields of(Mapping mapping, List<String> known, Span home, Diagnostics diagnostics) {
    Fields fields = new Fields(mapping, home, diagnostics);
    for (Mapping.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        fields.unknown(entry, known);
      }
    }
    return fields;
  }

  private void unknown(Mapping.Entry entry, List<String> known) {
    String message = "unknown key \"" + entry.key() + "\"";
    diagnostics.report(entry.keySpan().error(message, Spelling.hint(entry.key(), known)));
    Spelling.nearest(entry.key(), known).ifPresent(meant::add);
  }

  /** Whether an unknown key, which was told, is near to this one. */
  public boolean isMisspelt(String key) {
    return meant.contains(key);
  }

  /** The text of a key, not blank; stand-in: {@code unknown}. */
  public String text(String key, String example) {
    Optional<Scalar> scalar = scalar(key, example);
    if (scalar.isEmpty()) {
      return "unknown";
    }
    if (scalar.get().type() != Scalar.Type.TEXT) {
      refuse(scalar.get(), key, "a text", "put it in quotes: \"" + scalar.get().text() + "\"");
    } else if (scalar.get().text().isBlank()) {
      refuse(scalar.get(), key, "a text that is not blank", "");
    }
    Braces.report(scalar.get().span(), diagnostics);
    return scalar.get().text();
  }

  /** As {@link #text}, on one line: where it stands there is no room for a second one. */
  public String line(String key, String example) {
    return text(key, example).strip().replaceAll("\\s+", " ");
  }

  /** The text of a key, of this form; stand-in: the example. */
  public String text(String key, String example, Pattern form) {
    return text(key, example, form, text -> "");
  }

  /**
   * As above.
   *
   * @param hint what to do about a text of another form; empty if there is nothing to say
   */
  public String text(String key, String example, Pattern form, UnaryOperator<String> hint) {
    Optional<Scalar> scalar = scalar(key, example);
    if (scalar.isEmpty() || form.matcher(scalar.get().text()).matches()) {
      return scalar.map(Scalar::text).orElse(example);
    }
    refuse(scalar.get(), key, "a text such as " + example, hint.apply(scalar.get().text()));
    return example;
  }

  /** Whether a key is there; what is wrong with it is told where it is read. */
  public boolean has(String key) {
    return mapping.find(key).isPresent();
  }

  /** The text of a key that may be left out, of this form; stand-in: nothing. */
  public Optional<String> optional(String key, String example, Pattern form) {
    return mapping.find(key).map(entry -> text(key, example, form));
  }

  /** The single value of a key that may be left out; nothing if it is, or has none. */
  public Optional<Scalar> optional(String key, String example) {
    return mapping.find(key).flatMap(entry -> scalar(key, example));
  }

  /** The texts of a list, or a single one, of this form; none if the key is left out. */
  public List<Scalar> texts(String key, String example, Pattern form) {
    Optional<Mapping.Entry> entry = mapping.find(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    Value value = entry.get().value();
    List<Value> values = value instanceof Sequence list ? list.values() : List.of(value);
    List<Scalar> texts = new ArrayList<>();
    for (Value each : values) {
      if (each instanceof Scalar scalar && form.matcher(scalar.text()).matches()) {
        texts.add(scalar);
      } else {
        String message = "\"" + key + "\" takes texts such as " + example;
        diagnostics.report(each.span().error(message, "as in " + key + ": [" + example + "]"));
      }
    }
    return texts;
  }

  /** The whole number, at least 1, of a key; nothing if it could not be read. */
  public OptionalInt positiveWhole(String key, int example) {
    Optional<Scalar> scalar = scalar(key, String.valueOf(example));
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!scalar.get().text().matches("[1-9][0-9]{0,8}")) {
      refuse(scalar.get(), key, "a whole number from 1 on", "as in " + key + ": " + example);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(scalar.get().text()));
  }

  /** Whether a key is true; what is usual if it is left out. */
  public boolean truth(String key, boolean usual) {
    if (mapping.find(key).isEmpty()) {
      return usual;
    }
    Optional<Scalar> scalar = scalar(key, String.valueOf(!usual));
    if (scalar.isPresent() && scalar.get().type() != Scalar.Type.TRUTH) {
      refuse(scalar.get(), key, "true or false", "as in " + key + ": " + !usual);
      return usual;
    }
    return scalar.map(said -> Boolean.parseBoolean(said.text())).orElse(usual);
  }

  /** The keys and values of a key; nothing if it has none, which is reported. */
  public Optional<Mapping> mapping(String key, String example) {
    Optional<Mapping.Entry> entry = entry(key, example);
    if (entry.isEmpty() || entry.get().value() instanceof Mapping) {
      return entry.map(found -> (Mapping) found.value());
    }
    String message = "\"" + key + "\" takes keys and values, not " + entry.get().value().kind();
    diagnostics.report(entry.get().keySpan().error(message, "as in " + key + ": " + example));
    return Optional.empty();
  }

  private Optional<Mapping.Entry> entry(String key, String example) {
    Optional<Mapping.Entry> entry = mapping.find(key);
    if (entry.isEmpty() && !isMisspelt(key)) {
      String hint = "add a line such as " + key + ": " + example;
      diagnostics.report(home.error("the key \"" + key + "\" is missing", hint));
    }
    return entry;
  }

  /** The single value of a key; nothing if it has none, which is reported. */
  public Optional<Scalar> scalar(String key, String example) {
    Optional<Mapping.Entry> entry = entry(key, example);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().value() instanceof Scalar scalar && scalar.type() != Scalar.Type.NOTHING) {
      return Optional.of(scalar);
    }
    Value value = entry.get().value();
    Span span = value instanceof Scalar ? entry.get().keySpan() : value.span();
    String message = "\"" + key + "\" takes a single value, not " + value.kind();
    diagnostics.report(span.error(message, "as in " + key + ": " + example));
    return Optional.empty();
  }

  private void refuse(Scalar scalar, String key, String expected, String hint) {
    String message = "\"" + key + "\" takes " + expected + ", not " + shown(scalar);
    diagnostics.report(scalar.span().error(message, hint));
  }

  private static String shown(Scalar scalar) {
    return scalar.text().isBlank() ? "a blank one" : scalar.text();
  }
}
