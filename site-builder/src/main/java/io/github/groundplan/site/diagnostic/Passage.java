package io.github.groundplan.site.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a source that are read as a text of their own: front matter, the body of a demo block.
 * Knows where each of its characters stands in the file.
 */
public final class Passage {
  private final Source source;
  private final List<Span> lines;

  /** Where each line begins in the text; made when first asked for. */
  private volatile int[] lineStarts = {};

  /** Of the line that was asked for last: many places may stand in a single long one. */
  private volatile CodePoints lastAsked = new CodePoints(-1, new int[0]);

  /**
   * A passage of a source.
   *
   * @param lines without their ends; an indentation that does not belong to the passage is left out
   */
  public Passage(Source source, List<Span> lines) {
    this.source = source;
    this.lines = List.copyOf(lines);
  }

  /** What the lines stand in. */
  public Source source() {
    return source;
  }

  /** Without their ends. */
  public List<Span> lines() {
    return lines;
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
    if (lines.isEmpty()) {
      return end();
    }
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    Span whole = lines.get(line);
    return offset - starts[line] > whole.length()
        ? end()
        : whole.part(offset - starts[line], length);
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
    return lines.get(line).part(codePoints(line).offset(column), length);
  }

  private CodePoints codePoints(int line) {
    CodePoints points = lastAsked;
    if (points.line() != line) {
      points = CodePoints.of(line, lines.get(line).text());
      lastAsked = points;
    }
    return points;
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[lines.size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
      }
      lineStarts = starts;
    }
    return lineStarts;
  }

  private Span end() {
    if (lines.isEmpty()) {
      return source.span(0, 0);
    }
    Span last = lines.get(lines.size() - 1);
    return source.span(last.offset() + last.length(), 0);
  }

  /**
   * Where the characters of a line begin.
   *
   * @param offsets of each code point and of the line's end
   */
  @SuppressWarnings("ArrayRecordComponent") // Neither compared nor changed.
  private record CodePoints(int line, int[] offsets) {
    static CodePoints of(int line, String text) {
      int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
      for (int i = 1; i < offsets.length; i++) {
        offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
      }
      return new CodePoints(line, offsets);
    }

    int offset(int column) {
      return offsets[Math.min(column, offsets.length - 1)];
    }
  }
}
