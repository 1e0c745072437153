package io.github.groundplan.sim.text;

import io.github.groundplan.sim.number.Decimals;

/**
 * Writes JSON (RFC 8259), two spaces a level or all in one line, in the order in which it is told.
 * Numbers are written so that they read back as the same doubles, and alike on every platform.
 */
public final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private final boolean isCompact;
  private int depth;
  private boolean isEmpty = true;
  private boolean isNamed;

  /** A writer for people's eyes, which has written nothing yet. */
  public JsonWriter() {
    this(false);
  }

  private JsonWriter(boolean isCompact) {
    this.isCompact = isCompact;
  }

  /** A writer for machines: no spaces and no line ends outside of texts. */
  public static JsonWriter compact() {
    return new JsonWriter(true);
  }

  /** Begins an object that is an element of nothing: the whole text. */
  public JsonWriter beginObject() {
    separate();
    return open('{');
  }

  /** Begins an object that is a member. */
  public JsonWriter beginObject(String name) {
    return name(name).beginObject();
  }

  /** Writes the name of a member; its value follows as if it were an element. */
  public JsonWriter name(String name) {
    separate();
    quote(name);
    text.append(isCompact ? ":" : ": ");
    isNamed = true;
    return this;
  }

  /** Ends the object that was begun last. */
  public JsonWriter endObject() {
    return close('}');
  }

  /** Begins an array that is an element of another, or the whole text. */
  public JsonWriter beginArray() {
    separate();
    return open('[');
  }

  /** Begins an array that is a member. */
  public JsonWriter beginArray(String name) {
    return name(name).beginArray();
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
    return name(name).element(value);
  }

  /** Writes a number as an element of an array; {@code null} where there is none. */
  public JsonWriter element(double value) {
    separate();
    text.append(Math.abs(value) <= Double.MAX_VALUE ? Decimals.shortest(value) : "null");
    return this;
  }

  /** Writes true or false as an element of an array. */
  public JsonWriter element(boolean value) {
    separate();
    text.append(value ? "true" : "false");
    return this;
  }

  /** Writes a member that is a number; {@code null} where there is none: NaN or infinite. */
  public JsonWriter member(String name, double value) {
    return name(name).element(value);
  }

  /** Writes a member that is true or false. */
  public JsonWriter member(String name, boolean value) {
    return name(name).element(value);
  }

  /** What has been written; with a line end behind it unless it is compact. */
  public String text() {
    return isCompact ? text.toString() : text + "\n";
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

  /** Comes before each name and each element, but not between a name and its value. */
  private void separate() {
    if (isNamed) {
      isNamed = false;
      return;
    }
    if (!isEmpty) {
      text.append(',');
    }
    if (depth > 0) {
      indent();
    }
    isEmpty = false;
  }

  private void indent() {
    if (!isCompact) {
      text.append('\n').append("  ".repeat(depth));
    }
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
