package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.Set;

/** Code that can be scrolled with the keyboard, and blocks that stand for something to operate. */
final class CodeRenderer implements NodeRenderer {
  private final Factory page;

  private CodeRenderer(Factory page) {
    this.page = page;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(FencedCodeBlock.class, this::fenced),
        new NodeRenderingHandler<>(IndentedCodeBlock.class, this::indented));
  }

  private void fenced(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    String language = node.getInfo().trim().toString().split("\\s", 2)[0];
    if (Blocks.isBlock(language)) {
      block(node, html);
    } else {
      code(language, node.getContentChars().normalizeEOL(), html);
    }
  }

  private void block(FencedCodeBlock node, HtmlWriter html) {
    FencedBlock block = FencedBlock.of(node, page.place);
    new Blocks(page.diagnostics)
        .read(block.language(), block.rest(), block.body())
        .ifPresent(piece -> html.line().raw(page.holes.mark(piece)).line());
  }

  private void indented(IndentedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    code("", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), html);
  }

  private static void code(String language, String text, HtmlWriter html) {
    html.line().attr("tabindex", "0").withAttr().tag("pre").openPre();
    if (!language.isEmpty()) {
      html.attr("class", "language-" + language).withAttr();
    }
    html.tag("code").text(text).tag("/code").tag("/pre").closePre().line();
  }

  /** Makes a renderer for one page. */
  record Factory(Place place, Holes holes, Diagnostics diagnostics) implements NodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return new CodeRenderer(this);
    }
  }
}
