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
import java.util.Set;

/** Words, set by {@link Punctuation}, and images that stand above their caption. */
final class TextRenderer implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Text.class, this::text),
        new NodeRenderingHandler<>(Paragraph.class, this::paragraph));
  }

  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    html.text(Escaping.unescapeString(Punctuation.set(node.getChars())));
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
