package io.github.groundplan.site.figure.language;

/**
 * A part of a text.
 *
 * @param start from 0
 * @param end behind its last character
 */
public record Range(int start, int end) {
  /** From the start of this to the end of another. */
  public Range to(Range other) {
    return new Range(start, other.end);
  }
}
