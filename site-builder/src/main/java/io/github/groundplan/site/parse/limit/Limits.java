package io.github.groundplan.site.parse.limit;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Keeps from the library what nobody writes for readers and what it could not bear: it works
 * through its parts by recursion, and through a single text in the square of its length.
 */
public final class Limits {
  /** How many quotations and lists, or how many emphases and links, may lie in each other. */
  static final int MOST_NESTED = 100;

  /** Of a paragraph or a table, while it is told apart from what stands around it. */
  static final int MOST_LINES = 1_000;

  /** Of a row of a table. */
  static final int MOST_CELLS = 500;

  /** At the beginning of a line, of those that may be a line across the page or a fence. */
  static final int MOST_MARKS = 500;

  /** Of a paragraph, a heading or a cell of a table: some 3,000 words. */
  static final int MOST_CHARACTERS = 20_000;

  private Limits() {}

  /** Has a parser keep within the limits. */
  public static Parser.Builder keptBy(Parser.Builder parser) {
    return parser
        .customBlockParserFactory(new BlockLimits())
        .customInlineParserFactory(BoundedInlineParser::new)
        // Which the library leaves out where the parser is not its own.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
  }

  /**
   * A text as a document; nothing if it breaks a limit, which is reported.
   *
   * @param parser that keeps within the limits
   * @param place of a character of the text, counted from 0
   */
  public static Optional<Document> read(
      Parser parser, String text, IntFunction<Span> place, Diagnostics diagnostics) {
    try {
      return Optional.of(parser.parse(text));
    } catch (Excess excess) {
      diagnostics.report(place.apply(excess.start()).error(excess.getMessage(), excess.hint()));
      return Optional.empty();
    }
  }
}
