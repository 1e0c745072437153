package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, set by {@link Punctuation}, and images that stand above their caption. */
final class TextRenderer implements NodeRenderer {
  /** Of a formula that was found, no dollar sign is left in the text. */
  private static final Pattern LONE_FORMULA = Pattern.compile("(?<!\\\\)\\$\\$");

  private final Place place;
  private final Diagnostics diagnostics;

  TextRenderer(Place place, Diagnostics diagnostics) {
    this.place = place;
    this.diagnostics = diagnostics;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Text.class, this::text),
        new NodeRenderingHandler<>(Paragraph.class, this::paragraph));
  }

  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    Matcher lone = LONE_FORMULA.matcher(node.getChars());
    if (node.getChars().indexOf("$$") >= 0 && lone.find()) {
      Span sign = place.of(node.getChars().subSequence(lone.start(), lone.end()));
      String hint = "close it with $$ before the paragraph ends, or write \\$\\$";
      diagnostics.report(sign.error("this formula never ends", hint));
    }
    String set =
        Punctuation.set(
            node.getChars().getBaseSequence(), node.getStartOffset(), node.getEndOffset());
    html.text(Escaping.unescapeString(set));
  }

  /** A paragraph that begins with a line of one image is a figure, and the rest its caption. */
  private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    Node first = node.getFirstChild();
    boolean isImage = first instanceof Image || first instanceof ImageRef;
    if (!isImage || !(first.getNext() instanceof SoftLineBreak)) {
      context.delegateRender();
      return;
    }
    html.line().tag("figure").line();
    context.render(first);
    html.line().tag("figcaption");
    for (Node part = first.getNext().getNext(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.tag("/figcaption").line().tag("/figure").line();
  }
}
