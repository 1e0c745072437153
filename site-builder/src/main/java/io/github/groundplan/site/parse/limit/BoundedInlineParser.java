package io.github.groundplan.site.parse.limit;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's parser of what stands within a block, up to the {@link Limits}. */
final class BoundedInlineParser extends CommonmarkInlineParser {
  BoundedInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (content.length() > Limits.MOST_CHARACTERS) {
      String most = String.format(Locale.ROOT, "%,d", Limits.MOST_CHARACTERS);
      String message = "this text has more than " + most + " characters";
      throw new Excess(
          content.getStartOffset(), message, "part it: a line left free begins a paragraph");
    }
    super.parse(content, block);
    refuseDeep(block);
  }

  /** Without recursion, which is what great depth would break. */
  private static void refuseDeep(Node block) {
    int depth = 0;
    Node node = block.getFirstChild();
    while (node != null) {
      if (depth > Limits.MOST_NESTED) {
        throw Excess.ofNesting(node.getStartOffset(), "emphases or links");
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != block && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == block ? null : node.getNext();
      }
    }
  }

  /** The library copies the whole text for each match. */
  @Override
  public BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }
}
