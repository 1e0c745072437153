package io.github.groundplan.site.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulas by Pandoc's rule ({@code tex_math_dollars}), so that prices stay prices: behind
 * the first dollar sign and before the last there is no space, and behind the last there is no
 * digit.
 */
final class MathParser implements InlineParserExtension {
  private static final Pattern DISPLAY =
      Pattern.compile("\\$\\$((?:\\\\[\\s\\S]|[^$\\\\`])++)\\$\\$");
  private static final Pattern INLINE =
      Pattern.compile("\\$(?!\\s)((?:\\\\[\\s\\S]|[^$\\\\`])++)(?<!\\s)\\$(?![0-9$])");

  @Override
  public boolean parse(LightInlineParser parser) {
    return take(parser, DISPLAY, true) || take(parser, INLINE, false);
  }

  private static boolean take(LightInlineParser parser, Pattern pattern, boolean isDisplay) {
    BasedSequence input = parser.getInput();
    Matcher formula = pattern.matcher(input).region(parser.getIndex(), input.length());
    formula.useTransparentBounds(true);
    if (!formula.lookingAt()) {
      return false;
    }
    BasedSequence chars = input.subSequence(formula.start(), formula.end());
    BasedSequence latex = input.subSequence(formula.start(1), formula.end(1));
    parser.flushTextNode();
    parser.appendNode(new MathSpan(chars, latex, isDisplay));
    parser.setIndex(formula.end());
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {
    // Nothing is kept from one formula to the next.
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // Nothing is kept from one formula to the next.
  }
}
