package io.github.groundplan.site.figure.language;

/**
 * A word of the language.
 *
 * @param text without quotes; of a number without {@code _}
 */
record Token(Kind kind, String text, Range range) {
  enum Kind {
    NUMBER,
    WORD,
    /** In double quotes. */
    TEXT,
    SIGN,
    /** Behind the last one. */
    END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  /** For messages. */
  String shown() {
    return kind == Kind.END ? "the end" : "\"" + text + "\"";
  }
}
