package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.parse.Piece.Kind;
import java.util.Set;

/**
 * Links and images with holes for their addresses. The library's own renderer asks only once for
 * each address, and would so hide all but the first of several links to a missing page.
 */
final class LinkRenderer implements NodeRenderer {
  private final Place place;
  private final Holes holes;

  LinkRenderer(Place place, Holes holes) {
    this.place = place;
    this.holes = holes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Link.class, this::link),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
        new NodeRenderingHandler<>(AutoLink.class, this::autoLink));
  }

  private void link(Link node, NodeRendererContext context, HtmlWriter html) {
    link(node, node.getUrl(), node.getTitle(), context, html);
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      Reference reference = definition(node, context);
      link(node, reference.getUrl(), reference.getTitle(), context, html);
    } else {
      context.delegateRender();
    }
  }

  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    image(node, node.getUrl(), node.getTitle(), html);
  }

  private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      Reference reference = definition(node, context);
      image(node, reference.getUrl(), reference.getTitle(), html);
    } else {
      context.delegateRender();
    }
  }

  private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getText().toString();
    String target = text.startsWith("www.") ? "https://" + text : text;
    html.attr("href", mark(Kind.LINK, target, text, node.getText())).withAttr();
    html.tag("a", () -> html.text(text));
  }

  private void link(
      Node node,
      BasedSequence url,
      BasedSequence title,
      NodeRendererContext context,
      HtmlWriter html) {
    html.attr("href", mark(Kind.LINK, url.unescape(), text(node), url));
    title(title, html);
    html.withAttr().tag("a", () -> context.renderChildren(node));
  }

  private void image(Node node, BasedSequence url, BasedSequence title, HtmlWriter html) {
    html.attr("src", mark(Kind.IMAGE, url.unescape(), text(node), url));
    html.attr("alt", text(node));
    title(title, html);
    html.withAttr().tagVoid("img");
  }

  private static void title(BasedSequence title, HtmlWriter html) {
    if (title.isNotNull()) {
      html.attr("title", title.unescape());
    }
  }

  private String mark(Kind kind, String target, String text, BasedSequence url) {
    return holes.mark(new Piece.Reference(kind, target, text, place.of(url)));
  }

  private static String text(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }

  private static Reference definition(RefNode node, NodeRendererContext context) {
    return node.getReferenceNode(context.getDocument());
  }
}
