package io.github.groundplan.site.chart;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A formula in YAML as it stands in the file. */
final class OneLine {
  private OneLine() {}

  /**
   * The text of a scalar, without its quotes if it has some; nothing if it is not written as it is
   * read, which is reported.
   */
  static Optional<Passage> of(Span span, String text, Diagnostics diagnostics) {
    int quotes = (span.length() - text.length()) / 2;
    if (quotes <= 1 && span.text().startsWith(text, quotes)) {
      Span inside = span.part(quotes, text.length());
      return Optional.of(new Passage(span.source(), List.of(inside)));
    }
    String hint = "without line breaks, and without backslashes";
    diagnostics.report(span.error("a formula stands on one line", hint));
    return Optional.empty();
  }
}
