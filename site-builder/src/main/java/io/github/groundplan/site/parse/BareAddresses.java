package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Makes links of bare addresses, as the library's own extension does. That one takes every text
 * apart to look for them, and most texts have nothing that an address could begin with.
 */
final class BareAddresses implements Parser.ParserExtension {
  /** Of {@code https:} and {@code a@b}; and what may stand for these, or for a letter. */
  private static final CharPredicate SIGNS = CharPredicate.anyOf(":@&\\");

  private static final String WEB = "www";

  @Override
  public void parserOptions(MutableDataHolder options) {
    // There are none.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Factory());
  }

  private static final class Factory extends AutolinkNodePostProcessor.Factory {
    @Override
    public NodePostProcessor apply(Document document) {
      return new AutolinkNodePostProcessor(document) {
        @Override
        public void process(NodeTracker state, Node node) {
          BasedSequence text = node.getChars();
          if (text.indexOfAny(SIGNS) >= 0 || text.indexOf(WEB) >= 0) {
            super.process(state, node);
          }
        }
      };
    }
  }
}
