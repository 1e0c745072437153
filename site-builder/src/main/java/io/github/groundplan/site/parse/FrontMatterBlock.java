package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import java.util.List;
import java.util.Optional;

/**
 * The lines between the two {@code ---} at the top of a file.
 *
 * @param mapping what they say; nothing if that could not be read, which was reported
 * @param home the first {@code ---}, where to report what is missing
 * @param bodyOffset of the first character behind the front matter
 */
record FrontMatterBlock(Optional<Mapping> mapping, Span home, int bodyOffset) {
  private static final String FENCE = "---";

  /**
   * Reads the front matter of a file.
   *
   * @param what the file is: {@code a lesson}
   * @param keys what is told of in a hint
   */
  static FrontMatterBlock read(Source source, String what, String keys, Diagnostics diagnostics) {
    List<Span> lines = source.passage().lines();
    if (lines.isEmpty() || !lines.get(0).text().equals(FENCE)) {
      String hint = "then " + keys + ", then --- again";
      diagnostics.report(source.span(0, 0).error(what + " begins with a line of ---", hint));
      return new FrontMatterBlock(Optional.empty(), source.span(0, 0), 0);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).text().equals(FENCE)) {
        Passage passage = new Passage(source, lines.subList(1, i));
        Optional<Mapping> mapping = Reader.read(passage, diagnostics);
        return new FrontMatterBlock(mapping, lines.get(0), end(lines.get(i), source));
      }
    }
    String hint = "close it with another line of ---";
    diagnostics.report(lines.get(0).error("the front matter never ends", hint));
    return new FrontMatterBlock(Optional.empty(), lines.get(0), source.text().length());
  }

  /** The fields, of which these are known; nothing if nothing could be read. */
  Optional<Fields> fields(List<String> known, Diagnostics diagnostics) {
    return mapping.map(found -> Fields.of(found, known, home, diagnostics));
  }

  /**
   * A text without markup, with a printer's quotation marks and dashes.
   *
   * @param fields nothing if nothing could be read, which was reported
   */
  static String words(Optional<Fields> fields, String key, String example) {
    return fields
        .map(known -> known.line(key, example))
        .map(Punctuation::ofPlain)
        .orElse("unknown");
  }

  /** Where the value of a key stands; where all begins if it is not there. */
  Span place(String key) {
    return mapping
        .flatMap(found -> found.find(key))
        .map(entry -> entry.value().span())
        .orElse(home);
  }

  private static int end(Span line, Source source) {
    return Math.min(line.offset() + line.length() + 1, source.text().length());
  }
}
