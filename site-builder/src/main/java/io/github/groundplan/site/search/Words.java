package io.github.groundplan.site.search;

import java.util.ArrayList;
import java.util.List;

/** Takes texts apart by MiniSearch's own rule of what stands between words: line feeds, Z and P. */
final class Words {
  /** The general categories Z and P of Unicode. */
  private static final int BETWEEN =
      1 << Character.SPACE_SEPARATOR
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR
          | 1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;

  /** The same of each letter of ASCII, for most texts have no other. */
  private static final boolean[] IS_BETWEEN = new boolean[128];

  static {
    for (int letter = 0; letter < IS_BETWEEN.length; letter++) {
      IS_BETWEEN[letter] = isMark(letter);
    }
  }

  private Words() {}

  /** The words; the first or last is empty where the text does not begin or end with one. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (isBetween(letter)) {
        words.add(text.substring(start, at));
        at = behindMarks(text, at);
        start = at;
      } else {
        at += Character.charCount(letter);
      }
    }
    words.add(text.substring(start));
    return words;
  }

  private static int behindMarks(String text, int start) {
    int at = start;
    while (at < text.length() && isBetween(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isBetween(int letter) {
    return letter < IS_BETWEEN.length ? IS_BETWEEN[letter] : isMark(letter);
  }

  private static boolean isMark(int letter) {
    return letter == '\n' || letter == '\r' || (BETWEEN >> Character.getType(letter) & 1) != 0;
  }
}
