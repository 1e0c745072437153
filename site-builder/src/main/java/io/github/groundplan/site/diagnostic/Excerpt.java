package io.github.groundplan.site.diagnostic;

import java.util.Locale;

/** A line of a file with carets below what is meant. */
final class Excerpt {
  /** Prose stands in long lines: of those that are wider, a part around the place is shown. */
  private static final int MAX_WIDTH = 100;

  private static final int MAX_BEFORE = 60;

  private Excerpt() {}

  /** The line in which a place begins, and no more of it than is shown. */
  static String of(Span place) {
    Source source = place.source();
    int line = source.line(place.offset());
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    boolean isWide = end - start > MAX_WIDTH;
    int from = isWide ? Math.max(start, place.offset() - MAX_BEFORE) : start;
    int to = Math.min(end, from + MAX_WIDTH);
    String less = from > start ? "…" : "";
    String more = to < end ? "…" : "";
    String before = less + source.text().substring(from, place.offset());
    int carets = Math.max(1, Math.min(place.length(), to - place.offset()));
    return String.format(
            Locale.ROOT, "%5d | %s%s%s", line, less, source.text().substring(from, to), more)
        + "\n      | "
        + before.replaceAll("[^\t]", " ")
        + "^".repeat(carets)
        + "\n";
  }
}
