package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.number.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) into a document. Stops at the first mistake: what follows a missing bracket
 * can only be guessed.
 */
public final class JsonReader {
  private static final int MOST_DEPTH = 100;

  private final String text;
  private final Problems problems;
  private int at;
  private int line = 1;
  private int lineStart;
  private int depth;

  JsonReader(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * The document of a text that a program wrote and that is known to be right.
   *
   * @throws IllegalArgumentException if it is no JSON; the message says where
   */
  public static Document documentOf(String text) {
    Problems problems = new Problems();
    Optional<Document> document = new JsonReader(text, problems).read();
    if (document.isPresent()) {
      return document.get();
    }
    Problem first = problems.sorted().get(0);
    throw new IllegalArgumentException(
        first.line() + ":" + first.column() + ": " + first.message());
  }

  /** The document, or nothing if a mistake was told. */
  Optional<Document> read() {
    try {
      Document document = value();
      skipSpace();
      if (at < text.length()) {
        throw new Mistake("here the text should end", "");
      }
      return Optional.of(document);
    } catch (Mistake mistake) {
      problems.report(place(at, 1), "this is not JSON: " + mistake.getMessage(), mistake.hint);
      return Optional.empty();
    }
  }

  /** Something that JSON does not allow, at the place where the reader stands. */
  private static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    Mistake(String message, String hint) {
      super(message);
      this.hint = hint;
    }
  }

  private Place place(int start, int length) {
    return new Place(line, start - lineStart + 1, Math.max(1, length));
  }

  private Document value() {
    skipSpace();
    char c = peek();
    if (c == '{' || c == '[') {
      if (depth == MOST_DEPTH) {
        throw new Mistake("brackets are nested more than " + MOST_DEPTH + " deep", "");
      }
      depth++;
      Document document = c == '{' ? mapping() : sequence();
      depth--;
      return document;
    }
    int start = at;
    if (c == '"') {
      String value = string();
      return new Document.Scalar(value, Document.Type.TEXT, place(start, at - start));
    }
    return word();
  }

  private Document mapping() {
    Place place = place(at, 1);
    List<Document.Entry> entries = new ArrayList<>();
    for (boolean isMore = !isEmpty('}'); isMore; isMore = isMore('}')) {
      skipSpace();
      int start = at;
      if (peek() != '"') {
        throw new Mistake("a key in quotes is missing", "");
      }
      String key = string();
      Place keyPlace = place(start, at - start);
      skipSpace();
      expect(':');
      entries.add(new Document.Entry(key, keyPlace, value()));
    }
    return new Document.Mapping(entries, place);
  }

  private Document sequence() {
    Place place = place(at, 1);
    List<Document> items = new ArrayList<>();
    for (boolean isMore = !isEmpty(']'); isMore; isMore = isMore(']')) {
      items.add(value());
    }
    return new Document.Sequence(items, place);
  }

  /** Takes the opening bracket, and the closing one if nothing is between them. */
  private boolean isEmpty(char close) {
    at++;
    skipSpace();
    if (peek() == close) {
      at++;
      return true;
    }
    return false;
  }

  /** Takes a comma or the closing bracket, and says whether it was a comma. */
  private boolean isMore(char close) {
    skipSpace();
    if (peek() == ',') {
      at++;
      return true;
    }
    expect(close);
    return false;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new Mistake("\"" + c + "\" is missing", "");
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw new Mistake("the text ends too soon", "");
    }
    return text.charAt(at);
  }

  private void skipSpace() {
    for (; at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private Document word() {
    int start = at;
    int end = at;
    while (end < text.length() && " \t\r\n,:{}[]\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(start, end);
    Place place = place(start, end - start);
    Document.Type type =
        switch (word) {
          case "true", "false" -> Document.Type.TRUTH;
          case "null" -> Document.Type.NOTHING;
          default -> Document.Type.NUMBER;
        };
    boolean isNumber = !word.isEmpty() && Numeral.length(word) == word.length();
    if (type == Document.Type.NUMBER && (!isNumber || hasIdleZero(word))) {
      throw new Mistake(
          "a value is missing", word.isEmpty() ? "" : "put it in quotes: \"" + word + "\"");
    }
    at = end;
    return new Document.Scalar(type == Document.Type.NOTHING ? "" : word, type, place);
  }

  private static boolean hasIdleZero(String number) {
    int first = number.startsWith("-") ? 1 : 0;
    return number.length() > first + 1
        && number.charAt(first) == '0'
        && number.charAt(first + 1) >= '0'
        && number.charAt(first + 1) <= '9';
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    for (at++; peek() != '"'; at++) {
      if (peek() < ' ') {
        throw new Mistake("a text holds a control character", "write it as an escape: \\n, say");
      }
      value.append(peek() == '\\' ? escaped() : peek());
    }
    at++;
    return value.toString();
  }

  /** Leaves the reader at the last character of the escape. */
  private char escaped() {
    at++;
    int index = "\"\\/bfnrtu".indexOf(peek());
    if (index < 0) {
      throw new Mistake("\"\\" + peek() + "\" is no escape", "");
    }
    if (index < 8) {
      return "\"\\/\b\f\n\r\t".charAt(index);
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      int digit = "0123456789abcdefABCDEF".indexOf(peek());
      if (digit < 0) {
        throw new Mistake("four hexadecimal digits are missing", "as in \\u00b5");
      }
      code = code * 16 + (digit < 16 ? digit : digit - 6);
    }
    return (char) code;
  }
}
