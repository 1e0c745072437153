package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.yaml.Reader;
import java.util.List;
import java.util.Set;

/** Code that can be scrolled with the keyboard, and demo blocks. */
final class CodeRenderer implements NodeRenderer {
  private static final String DEMO = "demo";

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
    BasedSequence info = node.getInfo().trim();
    String language = info.toString().split("\\s", 2)[0];
    if (language.equals(DEMO)) {
      demo(node, info.subSequence(DEMO.length()).trim(), html);
    } else {
      code(language, node.getContentChars().normalizeEOL(), html);
    }
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

  private void demo(FencedCodeBlock node, BasedSequence name, HtmlWriter html) {
    if (name.isEmpty()) {
      Span fence = page.place.of(node.getInfo());
      page.diagnostics.report(fence.error("which demo?", "as in ```demo send-request"));
      return;
    }
    List<Span> lines =
        node.getContentLines().stream().map(line -> page.place.of(line.trimEOL())).toList();
    Passage passage = new Passage(page.place.source(), lines);
    Reader.read(passage, page.diagnostics)
        .map(options -> new Piece.DemoBlock(name.toString(), page.place.of(name), options))
        .ifPresent(piece -> html.line().raw(page.holes.mark(piece)).line());
  }

  /** Makes a renderer for one page. */
  record Factory(Place place, Holes holes, Diagnostics diagnostics) implements NodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return new CodeRenderer(this);
    }
  }
}
