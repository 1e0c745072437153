package io.github.groundplan.site.parse;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Terms as links into the glossary, with holes for its address. */
final class TermRenderer implements NodeRenderer {
  private final Holes holes;

  TermRenderer(Holes holes) {
    this.holes = holes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(TermNode.class, this::term));
  }

  private void term(TermNode node, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "term").attr("href", holes.mark(new Piece.TermLink(node.id()))).withAttr();
    html.tag("a", () -> context.renderChildren(node));
  }
}
