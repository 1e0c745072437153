package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.util.List;

/**
 * A page and its tags.
 *
 * @param source the page's text, for reports
 * @param tags all that open elements, in their order
 */
record Markup(SitePath path, Source source, List<Tag> tags, Diagnostics diagnostics) {
  static Markup of(Page page, Diagnostics diagnostics) {
    Source source = new Source(page.path().value(), page.html());
    return new Markup(page.path(), source, Tag.in(source), diagnostics);
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
