package io.github.groundplan.site.math;

/** Goes through a formula. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  /** The text from this offset to here. */
  String since(int start) {
    return text.substring(start, at);
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** The next character; NUL at the end. */
  char peek() {
    return isAtEnd() ? '\0' : text.charAt(at);
  }

  char next() {
    return text.charAt(at++);
  }

  /** Steps over white space. */
  void skipSpace() {
    while (!isAtEnd() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** Steps over these characters if they are next. */
  boolean take(String expected) {
    boolean isNext = text.startsWith(expected, at);
    at += isNext ? expected.length() : 0;
    return isNext;
  }

  /** Whether a command of this name is next; stays where it is. */
  boolean isCommand(String name) {
    int end = at + 1 + name.length();
    return text.startsWith("\\" + name, at)
        && (end >= text.length()
            || !Character.isLetter(text.charAt(end))
            || !Character.isLetter(name.charAt(0)));
  }

  /** The name of the command that is next, without its backslash; one character if no letter. */
  String command() {
    int start = ++at;
    while (!isAtEnd() && isLatin(peek())) {
      at++;
    }
    if (at == start && !isAtEnd()) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The name of the command that is next; empty if there is none. Stays where it is. */
  String nextCommand() {
    int start = at;
    String name = peek() == '\\' ? command() : "";
    at = start;
    return name;
  }

  boolean isNumber() {
    return isDigit(at) || (peek() == '.' && isDigit(at + 1));
  }

  /** Digits with points between them. */
  String number() {
    int start = at;
    while (isNumber()) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The letters that follow each other here. */
  String word() {
    int start = at;
    while (!isAtEnd() && Character.isLetter(peek())) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The name between two braces, as it stands, of which the first is next. */
  String braced(String command) {
    int open = open(command, "as in \\begin{aligned}");
    while (!isAtEnd()) {
      if (next() == '}') {
        return text.substring(open + 1, at - 1);
      }
    }
    throw unclosed(open);
  }

  /** Steps over the brace that is next, and says where it stands. */
  int open(String command, String hint) {
    skipSpace();
    int open = at;
    if (!take("{")) {
      throw mistake(open, 1, "\\" + command + " needs a text in braces", hint);
    }
    return open;
  }

  Mistake unclosed(int open) {
    return mistake(open, 1, "this brace is never closed", "close it with }");
  }

  Mistake mistake(int offset, int length, String message, String hint) {
    return new Mistake(Math.min(offset, text.length()), length, message, hint);
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
