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

  private Words() {}

  /** The words; the first or last is empty where the text does not begin or end with one. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isBetween(text.codePointAt(at))) {
        at = text.offsetByCodePoints(at, 1);
        continue;
      }
      words.add(text.substring(start, at));
      while (at < text.length() && isBetween(text.codePointAt(at))) {
        at = text.offsetByCodePoints(at, 1);
      }
      start = at;
    }
    words.add(text.substring(start));
    return words;
  }

  private static boolean isBetween(int letter) {
    return letter == '\n' || letter == '\r' || (BETWEEN >> Character.getType(letter) & 1) != 0;
  }
}
