package io.github.groundplan.site.diagnostic;

import java.util.Locale;

/** A line of a file with carets below what is meant. */
final class Excerpt {
  /** Prose stands in long lines: of those that are wider, a part around the place is shown. */
  private static final int MAX_WIDTH = 100;

  private static final int MAX_BEFORE = 60;

  private Excerpt() {}

  static String print(int line, int column, int length, String text) {
    boolean isWide = text.length() > MAX_WIDTH;
    int from = isWide && column - 1 > MAX_BEFORE ? column - 1 - MAX_BEFORE : 0;
    int to = Math.min(text.length(), from + MAX_WIDTH);
    String before = (from > 0 ? "…" : "") + text.substring(from, Math.min(column - 1, to));
    String shown = (from > 0 ? "…" : "") + text.substring(from, to);
    String more = to < text.length() ? "…" : "";
    int carets = Math.max(1, Math.min(length, to - column + 1));
    return String.format(Locale.ROOT, "%5d | %s%s", line, shown, more)
        + "\n"
        + "      | "
        + before.replaceAll("[^\t]", " ")
        + "^".repeat(carets)
        + "\n";
  }
}
