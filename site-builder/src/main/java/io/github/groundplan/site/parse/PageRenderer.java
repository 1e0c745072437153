package io.github.groundplan.site.parse;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All renderers of one page as one, for the library takes one of a kind. What they hand on is
 * rendered by the library.
 *
 * @param footnotes the one that also writes below the text
 */
record PageRenderer(List<NodeRenderer> renderers, FootnoteRenderer footnotes)
    implements PhasedNodeRenderer {
  PageRenderer {
    renderers = List.copyOf(renderers);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    Set<NodeRenderingHandler<?>> handlers = new HashSet<>(footnotes.getNodeRenderingHandlers());
    renderers.forEach(renderer -> handlers.addAll(renderer.getNodeRenderingHandlers()));
    return handlers;
  }

  @Override
  public Set<RenderingPhase> getRenderingPhases() {
    return Set.of(RenderingPhase.BODY_BOTTOM);
  }

  @Override
  public void renderDocument(
      NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
    footnotes.renderAll(context, html);
  }

  /** Makes this renderer for one page. */
  record Factory(PageRenderer renderer) implements DelegatingNodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return renderer;
    }

    @Override
    public Set<Class<?>> getDelegates() {
      return Set.of();
    }
  }
}
