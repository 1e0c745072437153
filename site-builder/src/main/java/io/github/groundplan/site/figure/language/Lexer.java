package io.github.groundplan.site.figure.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into its words. */
final class Lexer {
  /** Of one figure; those of the course have fewer than fifty. */
  private static final int MOST_WORDS = 500;

  /** Signs that are read, and as which. */
  private static final String SIGNS = "+-*/^().,%−×·÷";

  private static final String READ_AS = "+-*/^().,%-**/";

  private static final Pattern NUMBER =
      Pattern.compile("[0-9](?:_?[0-9])*+(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * All words, the end included.
   *
   * @throws Mistake if a character is none of the language's
   */
  static List<Token> tokens(String text) {
    return new Lexer(text).all();
  }

  private List<Token> all() {
    while (next < text.length()) {
      refuseMany();
      char c = text.charAt(next);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        next++;
      } else if (isBehindDot() && isInWord(c)) {
        word();
      } else if (c >= '0' && c <= '9') {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else if (c == '"') {
        quoted();
      } else {
        sign(c);
      }
    }
    tokens.add(new Token(Token.Kind.END, "", new Range(text.length(), text.length())));
    return tokens;
  }

  /** What is read is worked through by recursion. */
  private void refuseMany() {
    if (tokens.size() == MOST_WORDS) {
      String message = "this figure has more than " + MOST_WORDS + " words and signs";
      throw new Mistake(new Range(next, next + 1), message, "compute it in parts");
    }
  }

  private boolean isBehindDot() {
    return next > 0 && text.charAt(next - 1) == '.';
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Letters and digits; hyphens within belong to the word, as in the names of nodes. */
  private void word() {
    int end = next + 1;
    while (end < text.length() && (isInWord(text.charAt(end)) || isHyphenWithin(end))) {
      end++;
    }
    add(Token.Kind.WORD, text.substring(next, end), end);
  }

  private boolean isHyphenWithin(int at) {
    return text.charAt(at) == '-' && at + 1 < text.length() && isInWord(text.charAt(at + 1));
  }

  private void number() {
    Matcher number = NUMBER.matcher(text).region(next, text.length());
    if (!number.lookingAt()) {
      throw new IllegalStateException("no digit: " + text.substring(next));
    }
    add(Token.Kind.NUMBER, number.group().replace("_", ""), number.end());
  }

  private void quoted() {
    int close = text.indexOf('"', next + 1);
    if (close < 0) {
      throw new Mistake(new Range(next, text.length()), "this text never ends", "close it with \"");
    }
    String inside = text.substring(next + 1, close);
    add(Token.Kind.TEXT, inside, close + 1);
  }

  private void sign(char c) {
    int known = SIGNS.indexOf(c);
    if (known < 0) {
      String hint = c == '|' ? "say how it is written by words: in ms, to 2 digits" : "";
      throw new Mistake(
          new Range(next, next + Character.charCount(text.codePointAt(next))),
          "\"" + Character.toString(text.codePointAt(next)) + "\" means nothing in a figure",
          hint);
    }
    add(Token.Kind.SIGN, READ_AS.substring(known, known + 1), next + 1);
  }

  private void add(Token.Kind kind, String shown, int end) {
    tokens.add(new Token(kind, shown, new Range(next, end)));
    next = end;
  }
}
