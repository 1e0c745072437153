package io.github.groundplan.site.code;

import java.util.Arrays;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Marks what is what in code. Text of its own stays as it was, to the last character. */
public final class Highlighter {
  /** In characters; the library takes the square of a line's length. */
  private static final int LONGEST_LINE = 5_000;

  private Highlighter() {}

  /**
   * The code as HTML, its pieces in elements with the classes of {@link Ink}. Code with a line of
   * more than {@value #LONGEST_LINE} characters, which nobody reads, is left as it is.
   */
  public static String highlight(Language language, String code) {
    Sheet sheet = new Sheet();
    String[] lines = code.split("\n", -1);
    if (language == Language.HTTP) {
      HttpMessage.write(lines, sheet);
    } else if (language.style().isEmpty() || isLong(lines)) {
      sheet.add(Ink.PLAIN, code);
    } else {
      write(language, lines, sheet);
    }
    return sheet.html();
  }

  private static boolean isLong(String[] lines) {
    return Arrays.stream(lines).anyMatch(line -> line.length() > LONGEST_LINE);
  }

  private static void write(Language language, String[] lines, Sheet sheet) {
    TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(language.style());
    int type = TokenTypes.NULL;
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        sheet.add(Ink.PLAIN, "\n");
      }
      Token token = maker.getTokenList(segment(lines[i]), type, 0);
      for (; token != null; token = token.getNextToken()) {
        if (token.isPaintable()) {
          sheet.add(ink(language, token), token.getLexeme());
        }
        type = token.getType(); // The last one's tells in what the next line begins.
      }
    }
  }

  private static Ink ink(Language language, Token token) {
    if (language != Language.YAML || token.getType() != TokenTypes.IDENTIFIER) {
      return Ink.of(token.getType());
    }
    // The library tells no keys from values in YAML.
    Token next = token.getNextToken();
    boolean isKey = next != null && next.isPaintable() && next.getLexeme().equals(":");
    boolean isNumber = token.getLexeme().matches("[-+]?[0-9][0-9_.]*|true|false|null");
    return isKey ? Ink.KEY : isNumber ? Ink.NUMBER : Ink.PLAIN;
  }

  private static Segment segment(String line) {
    return new Segment(line.toCharArray(), 0, line.length());
  }
}
