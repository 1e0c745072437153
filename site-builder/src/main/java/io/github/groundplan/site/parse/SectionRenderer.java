package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.Attribute;
import java.util.Locale;
import java.util.Set;

/** Headings with ids, and tables that can be scrolled on a phone, named after their heading. */
final class SectionRenderer implements NodeRenderer {
  private final Headings headings;
  private final TableNames tables;

  SectionRenderer(Headings headings, TableNames tables) {
    this.headings = headings;
    this.tables = tables;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(TableBlock.class, this::table),
        new NodeRenderingHandler<>(TableCell.class, this::cell));
  }

  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    tables.begin(headings.of(node).text());
    String id = headings.of(node).id();
    html.line().attr("id", id).withAttr().tag("h" + node.getLevel());
    if (hasLink(node)) {
      context.renderChildren(node);
    } else {
      html.attr("class", "anchor").attr("href", "#" + id).withAttr();
      html.tag("a", () -> context.renderChildren(node));
    }
    html.tag("/h" + node.getLevel()).line();
  }

  /** A link cannot stand in another. */
  private static boolean hasLink(Heading node) {
    for (Node part : node.getDescendants()) {
      if (part instanceof LinkNodeBase || part instanceof RefNode || part instanceof Footnote) {
        return true;
      }
    }
    return false;
  }

  private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    html.line()
        .attr("class", "table-scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", tables.next())
        .withAttr()
        .tag("div")
        .line();
    context.delegateRender();
    html.line().tag("/div").line();
  }

  private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
    // A head that says nothing is none.
    boolean isHead = node.isHeader() && !node.getText().isBlank();
    if (isHead) {
      html.attr("scope", "col");
    }
    if (node.getAlignment() != null) {
      String side = node.getAlignment().name().toLowerCase(Locale.ROOT);
      html.attr(Attribute.CLASS_ATTR, "align-" + side);
    }
    html.withAttr().tag(isHead ? "th" : "td", () -> context.renderChildren(node));
  }
}
