package io.github.groundplan.site.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds figures in a text. Code and formulas are taken before, so that none is found in them. */
final class FigureParser implements InlineParserExtension {
  /** Whether none is closed in the rest of this block: each that is open would look for its end. */
  private boolean isNoneClosed;

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (parser.peek(1) != '{') {
      return false;
    }
    int close = isNoneClosed ? -1 : input.indexOf("}}", start);
    isNoneClosed = close < 0;
    int end = (close < 0 ? start : close) + 2;
    parser.flushTextNode();
    parser.appendNode(new FigureNode(input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {
    isNoneClosed = false;
  }
}
