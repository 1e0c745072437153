package io.github.groundplan.site.parse.limit;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;

/** Begins no block, but looks, wherever one could begin, how much there is already. */
final class BlockLimits implements CustomBlockParserFactory {
  private static final CharPredicate BAR = CharPredicate.anyOf('|');
  private static final String MARKS = "*-_~`";

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return BlockLimits::look;
  }

  private static BlockStart look(ParserState state, MatchedBlockParser matched) {
    BlockParser last = state.getActiveBlockParser();
    if (last.isParagraphParser() && last.getBlockContent().getLineCount() >= Limits.MOST_LINES) {
      String message = "this paragraph or table has more than " + lines() + " lines";
      String hint = "leave a line free where it can be parted; many rows lie in a file: ```table";
      throw new Excess(last.getBlockContent().getStartOffset(), message, hint);
    }
    if (nesting(state) > Limits.MOST_NESTED) {
      int start = state.getLineStart() + state.getIndex();
      throw Excess.ofNesting(start, "quotations or lists");
    }
    refuseManyMarks(state);
    refuseWideRow(state);
    return BlockStart.none();
  }

  /** The library looks for rules and fences with patterns that recur for each of their marks. */
  private static void refuseManyMarks(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (line.length() - start <= Limits.MOST_MARKS || MARKS.indexOf(line.charAt(start)) < 0) {
      return;
    }
    int end = start;
    while (end < line.length()
        && (line.charAt(end) == ' ' || MARKS.indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    if (end - start > Limits.MOST_MARKS) {
      String message = "this line begins with more than " + Limits.MOST_MARKS + " marks";
      throw new Excess(state.getLineStart() + start, message, "three are enough");
    }
  }

  /** The library looks for tables with a pattern that recurs for each of their cells. */
  private static void refuseWideRow(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (line.length() - start > Limits.MOST_CELLS
        && line.charAt(start) != '<'
        && line.countOfAny(BAR, start, line.length()) > Limits.MOST_CELLS) {
      String message = "this row has more than " + Limits.MOST_CELLS + " cells";
      throw new Excess(state.getLineStart() + start, message, "part the table in two");
    }
  }

  private static String lines() {
    return String.format(Locale.ROOT, "%,d", Limits.MOST_LINES);
  }

  /** A list is not counted beside its item, nor is the page. */
  private static long nesting(ParserState state) {
    int active = state.getActiveBlockParsers().size();
    return active <= Limits.MOST_NESTED
        ? active
        : state.getActiveBlockParsers().stream()
                .filter(parser -> parser.isContainer() && !(parser instanceof ListBlockParser))
                .count()
            - 1;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  /** Quotations are the first that the library looks for. */
  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
