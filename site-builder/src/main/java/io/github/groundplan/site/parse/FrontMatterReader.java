package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import java.util.List;
import java.util.Optional;

/** Reads the lines between the two {@code ---} at the top of a lesson. */
final class FrontMatterReader {
  private static final String FENCE = "---";
  private static final List<String> KEYS = List.of("title", "summary", "order", "minutes");

  private FrontMatterReader() {}

  static Split read(Source source, Diagnostics diagnostics) {
    List<Span> lines = source.passage().lines();
    if (lines.isEmpty() || !lines.get(0).text().equals(FENCE)) {
      String message = "a lesson begins with a line of ---";
      String hint = "then title, summary, order and minutes, then --- again";
      diagnostics.report(source.span(0, 0).error(message, hint));
      return new Split(unknown(source), 0);
    }
    for (int i = 1; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.text().equals(FENCE)) {
        Passage passage = new Passage(source, lines.subList(1, i));
        return new Split(front(passage, lines.get(0), diagnostics), end(line, source));
      }
    }
    String hint = "close it with another line of ---";
    diagnostics.report(lines.get(0).error("the front matter never ends", hint));
    return new Split(unknown(source), source.text().length());
  }

  private static FrontMatter front(Passage passage, Span home, Diagnostics diagnostics) {
    Optional<Mapping> mapping = Reader.read(passage, diagnostics);
    if (mapping.isEmpty()) {
      return unknown(passage.source());
    }
    Fields fields = Fields.of(mapping.get(), KEYS, home, diagnostics);
    return new FrontMatter(
        fields.text("title", "Scaling"),
        fields.text("summary", "Bigger machines, or more of them."),
        fields.positiveWhole("order", 5).orElse(0),
        fields.positiveWhole("minutes", 20).orElse(1),
        mapping.get().find("order").map(entry -> entry.value().span()).orElse(home));
  }

  /** Stands in for what could not be read; order 0 is never taken for anyone's number. */
  private static FrontMatter unknown(Source source) {
    return new FrontMatter("unknown", "unknown", 0, 1, source.span(0, 0));
  }

  private static int end(Span line, Source source) {
    return Math.min(line.offset() + line.length() + 1, source.text().length());
  }

  /**
   * A lesson in two parts.
   *
   * @param bodyOffset where the Markdown begins
   */
  record Split(FrontMatter front, int bodyOffset) {}
}
