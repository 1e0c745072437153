package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Footnotes, numbered by their first mention, and below the text what they say. */
final class FootnoteRenderer implements NodeRenderer {
  private final Footnotes footnotes;
  private final Map<FootnoteBlock, Integer> mentions = new HashMap<>();

  FootnoteRenderer(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Footnote.class, this::mention),
        new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}));
  }

  /** Writes what all footnotes say; nothing if there are none. */
  void renderAll(NodeRendererContext context, HtmlWriter html) {
    List<FootnoteBlock> used = footnotes.used();
    if (used.isEmpty()) {
      return;
    }
    html.line().raw("<section class=\"footnotes\" aria-label=\"Footnotes\">").line();
    html.tag("ol").line();
    for (int i = 0; i < used.size(); i++) {
      // Not with withAttr(), which looks through all of the document each time.
      html.raw("<li id=\"fn-" + (i + 1) + "\">").line();
      context.renderChildren(used.get(i));
      back(i + 1, mentions.getOrDefault(used.get(i), 0), html);
      html.line().raw("</li>").line();
    }
    html.tag("/ol").line().raw("</section>").line();
  }

  private void mention(Footnote node, NodeRendererContext context, HtmlWriter html) {
    if (!footnotes.isDefined(node)) {
      html.text("[^").text(node.getText().toString()).text("]");
      return;
    }
    FootnoteBlock block = footnotes.block(node);
    int number = footnotes.number(block);
    int mention = mentions.merge(block, 1, Integer::sum);
    html.attr("class", "footnote-ref")
        .attr("id", reference(number, mention))
        .attr("href", "#fn-" + number)
        .attr("aria-label", "Footnote " + number);
    html.raw("<sup>").withAttr().tag("a").text(String.valueOf(number)).tag("/a").raw("</sup>");
  }

  private static void back(int number, int mentions, HtmlWriter html) {
    html.line().raw("<p class=\"footnote-back\">");
    for (int mention = 1; mention <= mentions; mention++) {
      String which = mentions == 1 ? "" : ", mention " + mention;
      String address = "href=\"#" + reference(number, mention) + "\"";
      String label = "aria-label=\"Back to footnote " + number + which + "\"";
      html.raw("<a class=\"footnote-backref\" " + address + " " + label + ">");
      html.raw("\u21a9\ufe0e</a>");
    }
    html.raw("</p>");
  }

  private static String reference(int number, int mention) {
    return "fnref-" + number + (mention == 1 ? "" : "-" + mention);
  }
}
