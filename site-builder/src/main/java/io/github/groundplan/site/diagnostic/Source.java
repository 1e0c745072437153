package io.github.groundplan.site.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, under the name that messages give it.
 *
 * @param file with slashes, the content folder's own name first: {@code content/site.yaml}
 * @param text whose lines end in a line feed alone
 */
public record Source(String file, String text) {
  /** The characters from {@code offset} (from 0, at most the text's length) on. */
  public Span span(int offset, int length) {
    return new Span(this, offset, length);
  }

  /** The whole text, line by line; a line feed at the very end opens no further line. */
  public Passage passage() {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(start);
      lines.add(span(start, end - start));
      start = end + 1;
    }
    return new Passage(this, lines);
  }

  /** The line that {@code offset} stands in, counted from 1. */
  int line(int offset) {
    return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
  }

  /** The column of {@code offset} in its line, counted from 1 in UTF-16 units, as editors do. */
  int column(int offset) {
    return offset - lineStart(offset) + 1;
  }

  /** The line that {@code offset} stands in, without its end. */
  String lineText(int offset) {
    return text.substring(lineStart(offset), lineEnd(offset));
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }
}
