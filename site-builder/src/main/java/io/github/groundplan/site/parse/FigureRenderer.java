package io.github.groundplan.site.parse;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import io.github.groundplan.site.figure.Figure;
import java.util.Set;

/** Figures as readers see them, with the unrounded number for programs. */
final class FigureRenderer implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(FigureNode.class, FigureRenderer::figure));
  }

  private static void figure(FigureNode node, NodeRendererContext context, HtmlWriter html) {
    Figure figure = node.figure();
    html.attr("class", figure.isGiven() ? "figure figure--given" : "figure");
    html.attr("value", figure.value()).withAttr();
    html.tag("data", () -> html.text(figure.text()));
  }
}
