package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page, parsed.
 *
 * @param source the page's text, for reports
 * @param elements all of the document, in their order
 */
record Markup(
    SitePath path,
    Source source,
    Document document,
    List<Element> elements,
    Diagnostics diagnostics) {
  static Markup of(Page page, Diagnostics diagnostics) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(page.html(), "");
    Source source = new Source(page.path().value(), page.html());
    return new Markup(page.path(), source, document, document.getAllElements(), diagnostics);
  }

  /** Reports a mistake of the page as a whole. */
  void report(String message, String hint) {
    diagnostics.report(Diagnostic.of(path.value(), message, hint));
  }

  /** Reports a mistake at the tag of {@code element}. */
  void report(Element element, String message, String hint) {
    diagnostics.report(place(element).error(message, hint));
  }

  /** Reports a mistake at the value of {@code attribute}. */
  void report(Element element, Attribute attribute, String message, String hint) {
    diagnostics.report(place(element, attribute).error(message, hint));
  }

  /** Where the value of {@code attribute} stands; where the tag does if that is not known. */
  Span place(Element element, Attribute attribute) {
    Range value = element.attributes().sourceRange(attribute.getKey()).valueRange();
    return value.isTracked()
        ? span(value.startPos(), value.endPos() - value.startPos())
        : place(element);
  }

  private Span place(Element element) {
    int start = Math.max(0, element.sourceRange().startPos() + 1);
    return span(start, element.tagName().length());
  }

  /** Reports a mistake at a line and a column, both from 1. */
  void report(int line, int column, String message) {
    Span place = source.passage().span(line - 1, column - 1, 1);
    diagnostics.report(place.error(message, ""));
  }

  private Span span(int start, int length) {
    int offset = Math.min(start, source.text().length());
    return source.span(offset, Math.min(length, source.text().length() - offset));
  }
}
