package io.github.groundplan.site.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fonts of a style sheet, of which a browser loads only those whose characters a page has. */
final class FontFaces {
  private static final Pattern LIMITED =
      Pattern.compile("@font-face\\s*\\{[^}]*unicode-range:([^;}]+)[^}]*}");
  private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?");

  private FontFaces() {}

  /** The style sheet without the fonts for characters that this text does not have. */
  static String neededFor(String text, String sheet) {
    return LIMITED
        .matcher(sheet)
        .replaceAll(face -> has(text, face.group(1)) ? Matcher.quoteReplacement(face.group()) : "");
  }

  private static boolean has(String text, String ranges) {
    return RANGE
        .matcher(ranges)
        .results()
        .anyMatch(
            range -> {
              int first = Integer.parseInt(range.group(1), 16);
              int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
              return text.codePoints().anyMatch(each -> first <= each && each <= last);
            });
  }
}
