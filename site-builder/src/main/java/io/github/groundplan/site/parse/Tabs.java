package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.List;

/**
 * Panels of which one is shown, chosen without a script: a radio button for each, and style sheets
 * hide what is not chosen. On paper, and without style sheets, all stand below each other.
 *
 * @param number differs from all others on the page
 */
record Tabs(int number, Place place, Diagnostics diagnostics) {
  static final String NAME = "TABS";

  /** A list of panels: the first paragraph of each item is its name, the rest what it shows. */
  void render(
      Span mark, List<Node> title, BlockQuote node, NodeRendererContext context, HtmlWriter html) {
    Node list = node.getFirstChild();
    boolean isList = list instanceof BulletList && list.getNext() == null;
    if (title.isEmpty() || !isList) {
      String message = title.isEmpty() ? "what is chosen here?" : "tabs are one list, and no more";
      String hint =
          title.isEmpty() ? "as in > [!TABS] Language" : "each item: a name, then what is shown";
      diagnostics.report(mark.error(message, hint));
      return;
    }
    html.line().raw("<fieldset class=\"tabs\">").line().raw("<legend>");
    title.forEach(context::render);
    html.raw("</legend>").line();
    int panel = 0;
    for (Node item : list.getChildren()) {
      panel(item, ++panel, context, html);
    }
    html.raw("</fieldset>").line();
  }

  private void panel(Node item, int panel, NodeRendererContext context, HtmlWriter html) {
    String id = "tab-" + number + "-" + panel;
    html.attr("class", "tabs__choice")
        .attr("type", "radio")
        .attr("name", "tabs-" + number)
        .attr("id", id);
    if (panel == 1) {
      html.attr("checked", "");
    }
    html.withAttr().tagVoid("input");
    html.raw("<label class=\"tabs__name\" for=\"" + id + "\">");
    Node name = item.getFirstChild();
    if (name instanceof Paragraph) {
      context.renderChildren(name);
      name.unlink();
    } else {
      diagnostics.report(
          place
              .of(item.getChars().subSequence(0, 1))
              .error("this tab has no name", "each item: a name, then what is shown"));
    }
    html.raw("</label>").line().raw("<div class=\"tabs__panel\">").line();
    context.renderChildren(item);
    html.line().raw("</div>").line();
  }
}
