package io.github.groundplan.site.code;

import java.util.Locale;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** What a piece of code is, as far as it is shown. */
enum Ink {
  PLAIN,
  COMMENT,
  KEYWORD,
  KEY,
  NAME,
  STRING,
  NUMBER;

  /** The class of an element that holds such a piece. */
  String style() {
    return "code-" + name().toLowerCase(Locale.ROOT);
  }

  /** For a type of the library's {@link TokenTypes}. */
  static Ink of(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          COMMENT;
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.DATA_TYPE,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_TAG_NAME,
          TokenTypes.MARKUP_DTD ->
          KEYWORD;
      case TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> KEY;
      case TokenTypes.FUNCTION, TokenTypes.ANNOTATION -> NAME;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
          STRING;
      case TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          NUMBER;
      default -> PLAIN;
    };
  }
}
