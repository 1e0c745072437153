package io.github.groundplan.site.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The text of a file, under the name that messages give it. */
public final class Source {
  private final String file;
  private final String text;

  /** Where each line begins; made when first asked for, since most files have no mistakes. */
  private volatile int[] lineStarts = {};

  /**
   * A text that was read.
   *
   * @param file with slashes, the content folder's own name first: {@code content/site.yaml}
   * @param text whose lines end in a line feed alone
   */
  public Source(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The name in messages. */
  public String file() {
    return file;
  }

  /** All that stands in it. */
  public String text() {
    return text;
  }

  /** The characters from {@code offset} (from 0, at most the text's length) on. */
  public Span span(int offset, int length) {
    return new Span(this, offset, length);
  }

  /** The whole text, line by line; a line feed at the very end opens no further line. */
  public Passage passage() {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int length = (end < 0 ? text.length() : end) - start;
      lines.add(span(start, length));
      start += length + 1;
    }
    return new Passage(this, lines);
  }

  /** The line that {@code offset} stands in, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of {@code offset} in its line, counted from 1 in UTF-16 units, as editors do. */
  int column(int offset) {
    return offset - lineStart(line(offset)) + 1;
  }

  /** Where a line begins, counted from 1. */
  int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** Where a line ends, counted from 1; its line feed is not part of it. */
  int lineEnd(int line) {
    return line < lineStarts().length ? lineStart(line + 1) - 1 : text.length();
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      IntStream behindFeeds =
          IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
      lineStarts = IntStream.concat(IntStream.of(0), behindFeeds).toArray();
    }
    return lineStarts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && file.equals(source.file) && text.equals(source.text);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return file;
  }
}
