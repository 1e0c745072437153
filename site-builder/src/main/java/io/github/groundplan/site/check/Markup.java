package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;

/**
 * A page and its tags.
 *
 * @param source the page's text
 */
record Markup(SitePath path, Source source, Diagnostics diagnostics) {
  static Markup of(Page page, Diagnostics diagnostics) {
    Source source = new Source(page.path().value(), page.html());
    return new Markup(page.path(), source, diagnostics);
  }

  /** All tags that open elements, in their order, each read when it is asked for. */
  Iterable<Tag> tags() {
    return () -> new TagReader(source);
  }

  /** Reports a mistake of the page as a whole. */
  void report(String message, String hint) {
    diagnostics.report(Diagnostic.of(path.value(), message, hint));
  }

  /** Reports a mistake at the name of {@code tag}. */
  void report(Tag tag, String message, String hint) {
    diagnostics.report(tag.place().error(message, hint));
  }

  /** Reports a mistake at a line and a column, both from 1. */
  void report(int line, int column, String message) {
    Span place = source.passage().span(line - 1, column - 1, 1);
    diagnostics.report(place.error(message, ""));
  }
}
