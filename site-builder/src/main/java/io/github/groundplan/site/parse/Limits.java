package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.ast.Document;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps from the library what nobody writes for readers and what it could not bear: it works
 * through its parts by recursion, and through a single text in the square of its length.
 */
final class Limits {
  /** How many quotations and lists, or how many emphases and links, may lie in each other. */
  static final int MOST_NESTED = 100;

  /** Of a paragraph or a table, while it is told apart from what stands around it. */
  static final int MOST_LINES = 1_000;

  /** Of a row of a table. */
  static final int MOST_CELLS = 500;

  /** At the beginning of a line, of those that may be a line across the page. */
  static final int MOST_MARKS = 500;

  /** Of a paragraph, a heading or a cell of a table: some 3,000 words. */
  static final int MOST_CHARACTERS = 20_000;

  private final Place place;
  private final String text;
  private final Diagnostics diagnostics;

  Limits(Place place, String text, Diagnostics diagnostics) {
    this.place = place;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** What {@code reader} makes of the text; nothing if it breaks a limit, which is reported. */
  <T> Optional<T> read(Function<Document, T> reader) {
    Document document;
    try {
      document = Dialect.READER.parse(text);
    } catch (Excess excess) {
      diagnostics.report(place.of(excess.start(), 1).error(excess.getMessage(), excess.hint()));
      return Optional.empty();
    }
    return Optional.of(reader.apply(document));
  }
}
