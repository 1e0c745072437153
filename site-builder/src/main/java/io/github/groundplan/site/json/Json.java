package io.github.groundplan.site.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truths as JSON. Maps are written in their own order, which
 * must be a fixed one.
 */
public final class Json {
  private final Appendable out;
  private final boolean isSpaced;

  private Json(Appendable out, boolean isSpaced) {
    this.out = out;
    this.isSpaced = isSpaced;
  }

  /**
   * The text of {@code value}, two spaces deep for each level, ending in a line feed.
   *
   * @throws IllegalArgumentException if there is anything else in it
   */
  public static String print(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out, true);
    return out.append('\n').toString();
  }

  /**
   * The text of {@code value} without any space, fit to stand in a script or in an element of HTML.
   *
   * @throws IllegalArgumentException if there is anything else in it
   */
  public static String compact(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out, false);
    return out.toString();
  }

  /**
   * Appends the text of {@link #compact}.
   *
   * @throws IllegalArgumentException if there is anything else in {@code value}
   */
  public static void compact(Object value, Appendable out) {
    write(value, out, false);
  }

  private static void write(Object value, Appendable out, boolean isSpaced) {
    try {
      new Json(out, isSpaced).append(value, isSpaced ? "\n" : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A map that keeps its order, of keys and values in turn. */
  public static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private void append(Object value, String feed) throws IOException {
    if (value instanceof Map<?, ?> map) {
      appendAll(map.entrySet(), '{', '}', feed);
    } else if (value instanceof List<?> list) {
      appendAll(list, '[', ']', feed);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      append(entry.getKey(), feed);
      out.append(isSpaced ? ": " : ":");
      append(entry.getValue(), feed);
    } else if (value instanceof String text) {
      appendText(text);
    } else if (value instanceof Part part) {
      part.writeTo(out);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value.toString());
    } else {
      throw new IllegalArgumentException("no JSON: " + value);
    }
  }

  private void appendAll(Iterable<?> items, char open, char close, String feed) throws IOException {
    out.append(open);
    Iterator<?> rest = items.iterator();
    boolean isEmpty = !rest.hasNext();
    while (rest.hasNext()) {
      String deeper = isSpaced ? feed + "  " : "";
      out.append(deeper);
      append(rest.next(), deeper);
      out.append(rest.hasNext() ? "," : "");
    }
    out.append(isEmpty ? "" : feed).append(close);
  }

  private void appendText(String text) throws IOException {
    out.append('"');
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        throw new IllegalArgumentException("a control character in: " + text);
      }
      if (c == '"' || c == '\\') {
        out.append(text, start, i).append('\\');
        start = i;
      } else if (c == '<' && !isSpaced) {
        out.append(text, start, i).append("\\u003c");
        start = i + 1;
      }
    }
    out.append(text, start, text.length()).append('"');
  }

  /** A value that writes itself, without any space: there are too many of them to make maps of. */
  @FunctionalInterface
  public interface Part {
    /** Appends its JSON. */
    void writeTo(Appendable json) throws IOException;
  }
}
