package io.github.groundplan.sim.text;

import io.github.groundplan.sim.number.Decimals;

/**
 * Writes JSON (RFC 8259), two spaces a level, in the order in which it is told. Numbers are written
 * so that they read back as the same doubles, and alike on every platform.
 */
public final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean isEmpty = true;

  /** Writes nothing yet. */
  public JsonWriter() {}

  /** Begins an object that is an element of nothing: the whole text. */
  public JsonWriter beginObject() {
    separate();
    return open('{');
  }

  /** Begins an object that is a member. */
  public JsonWriter beginObject(String name) {
    name(name);
    return open('{');
  }

  /** Ends the object that was begun last. */
  public JsonWriter endObject() {
    return close('}');
  }

  /** Begins an array that is a member. */
  public JsonWriter beginArray(String name) {
    name(name);
    return open('[');
  }

  /** Ends the array that was begun last. */
  public JsonWriter endArray() {
    return close(']');
  }

  /** Writes a text as an element of an array. */
  public JsonWriter element(String value) {
    separate();
    quote(value);
    return this;
  }

  /** Writes a member that is a text. */
  public JsonWriter member(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  /** Writes a member that is a number; {@code null} where there is none: NaN or infinite. */
  public JsonWriter member(String name, double value) {
    name(name);
    text.append(Math.abs(value) <= Double.MAX_VALUE ? Decimals.shortest(value) : "null");
    return this;
  }

  /** What has been written, with a line end behind it. */
  public String text() {
    return text + "\n";
  }

  private JsonWriter open(char bracket) {
    text.append(bracket);
    depth++;
    isEmpty = true;
    return this;
  }

  private JsonWriter close(char bracket) {
    depth--;
    if (!isEmpty) {
      indent();
    }
    text.append(bracket);
    isEmpty = false;
    return this;
  }

  private void name(String name) {
    separate();
    quote(name);
    text.append(": ");
  }

  private void separate() {
    if (!isEmpty) {
      text.append(',');
    }
    if (depth > 0) {
      indent();
    }
    isEmpty = false;
  }

  private void indent() {
    text.append('\n').append("  ".repeat(depth));
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        String digits = Integer.toHexString(c);
        text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
