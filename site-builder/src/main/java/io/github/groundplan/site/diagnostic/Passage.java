package io.github.groundplan.site.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a source that are read as a text of their own: front matter, the body of a demo block.
 * Knows where each of its characters stands in the file.
 *
 * @param lines without their ends; an indentation that does not belong to the passage is left out
 */
public record Passage(Source source, List<Span> lines) {
  public Passage {
    lines = List.copyOf(lines);
  }

  /** The lines, joined by line feeds. */
  public String text() {
    return lines.stream().map(Span::text).collect(Collectors.joining("\n"));
  }

  /** The lines that begin at or behind this offset in the file. */
  public Passage from(int offset) {
    return new Passage(source, lines.stream().filter(line -> line.offset() >= offset).toList());
  }

  /**
   * A place in the text of {@link #text}.
   *
   * @param offset from 0, at most the text's length
   * @param length in characters, cut off at the end of the line
   */
  public Span at(int offset, int length) {
    int start = 0;
    for (Span line : lines) {
      if (offset <= start + line.length()) {
        return line.part(offset - start, length);
      }
      start += line.length() + 1;
    }
    return end();
  }

  /**
   * A place in the file.
   *
   * @param line of the passage, from 0; behind the last line is the end of the passage
   * @param column in that line, from 0, in code points
   * @param length in characters, cut off at the end of the line
   */
  public Span span(int line, int column, int length) {
    if (line >= lines.size()) {
      return end();
    }
    Span whole = lines.get(line);
    String text = whole.text();
    int points = Math.min(column, text.codePointCount(0, text.length()));
    return whole.part(text.offsetByCodePoints(0, points), length);
  }

  private Span end() {
    if (lines.isEmpty()) {
      return source.span(0, 0);
    }
    Span last = lines.get(lines.size() - 1);
    return source.span(last.offset() + last.length(), 0);
  }
}
