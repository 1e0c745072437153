package io.github.groundplan.site.diagnostic;

import java.util.Comparator;

/**
 * A mistake in the content.
 *
 * @param file as the author knows it
 * @param line from 1; 0 if the file as a whole is meant
 * @param column from 1; 0 if the file as a whole is meant
 * @param message in a few words, without a full stop
 * @param excerpt the line in the file, or a part of a long one, with carets below; empty if the
 *     file as a whole is meant
 * @param hint what may have been meant or what to do; empty if there is nothing to add
 */
public record Diagnostic(
    String file, int line, int column, String message, String excerpt, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::message);

  /** A mistake that no single line is to blame for. */
  public static Diagnostic of(String file, String message, String hint) {
    return new Diagnostic(file, 0, 0, message, "", hint);
  }

  /** By file, line and column. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** Where it is: {@code content/site.yaml:3:1}, or the file alone. */
  String place() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }

  /** As it is shown in a terminal, ending in a line feed. */
  public String print() {
    String advice = hint.isEmpty() ? "" : "  hint: " + hint + "\n";
    return place() + ": error: " + message + "\n" + excerpt + advice;
  }
}
