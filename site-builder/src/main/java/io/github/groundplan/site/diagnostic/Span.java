package io.github.groundplan.site.diagnostic;

/**
 * A run of characters in a source. Lines and columns are worked out only when there is something to
 * report.
 *
 * @param offset of the first character, from 0
 * @param length in characters; 0 marks a place between two
 */
public record Span(Source source, int offset, int length) {
  public Span {
    if (offset < 0 || length < 0 || offset + length > source.text().length()) {
      throw new IllegalArgumentException(
          offset + " and " + length + " do not lie in " + source.file());
    }
  }

  /** The characters themselves. */
  public String text() {
    return source.text().substring(offset, offset + length);
  }

  /** The characters from {@code start} (from 0, within this span) on, within this span. */
  public Span part(int start, int size) {
    return new Span(source, offset + start, Math.min(size, length - start));
  }

  /** An error at this place. */
  public Diagnostic error(String message, String hint) {
    int line = source.line(offset);
    return new Diagnostic(
        source.file(), line, source.column(offset), message, Excerpt.of(this), hint);
  }

  /** Where this is, for a hint that points at another place: {@code content/site.yaml:3:1}. */
  public String where() {
    return source.file() + ":" + source.line(offset) + ":" + source.column(offset);
  }
}
