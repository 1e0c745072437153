package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotations, and what is written as one: notes, tips, warnings, examples. */
final class QuoteRenderer implements NodeRenderer {
  private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)]");

  private final Place place;
  private final Holes holes;
  private final Diagnostics diagnostics;

  QuoteRenderer(Place place, Holes holes, Diagnostics diagnostics) {
    this.place = place;
    this.holes = holes;
    this.diagnostics = diagnostics;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(BlockQuote.class, this::quote));
  }

  private void quote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
    Optional<Span> name = name(node);
    if (name.isPresent() && name.get().text().equalsIgnoreCase(Tabs.NAME)) {
      List<Node> title = title(node);
      new Tabs(holes.number(), place, diagnostics).render(name.get(), title, node, context, html);
      return;
    }
    Optional<Admonition> kind =
        name.flatMap(span -> Admonition.of(span.text().toUpperCase(Locale.ROOT)));
    if (name.isPresent() && kind.isEmpty()) {
      String message = "there is no box \"" + name.get().text() + "\"";
      List<String> known = new ArrayList<>(Admonition.names());
      known.add(Tabs.NAME);
      String hint = Spelling.hint(name.get().text().toUpperCase(Locale.ROOT), known);
      diagnostics.report(name.get().error(message, hint));
    }
    if (kind.isPresent()) {
      box(kind.get(), node, context, html);
    } else {
      context.delegateRender();
    }
  }

  /** What stands in {@code [!NAME]} at the very beginning. */
  private Optional<Span> name(BlockQuote node) {
    if (!(node.getFirstChild() instanceof Paragraph first)) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(first.getChars());
    BasedSequence chars = first.getChars();
    return mark.lookingAt()
        ? Optional.of(place.of(chars.subSequence(mark.start(1), mark.end(1))))
        : Optional.empty();
  }

  private void box(Admonition kind, BlockQuote node, NodeRendererContext context, HtmlWriter html) {
    List<Node> title = title(node);
    String words = words(title);
    html.line()
        .attr("class", "admonition admonition--" + kind.style())
        .attr("role", "note")
        .attr("aria-label", words.isEmpty() ? kind.title() : kind.title() + ": " + words)
        .withAttr()
        .tag("div")
        .line();
    html.raw("<p class=\"admonition__title\">");
    if (words.isEmpty()) {
      html.text(kind.title());
    } else {
      html.raw("<span class=\"admonition__kind\">").text(kind.title()).raw("</span> ");
      title.forEach(context::render);
    }
    html.raw("</p>").line();
    context.renderChildren(node);
    html.line().tag("/div").line();
  }

  /** Takes the first line away and gives what stands behind its mark. */
  private static List<Node> title(BlockQuote node) {
    Node paragraph = node.getFirstChild();
    List<Node> title = takeFirstLine(paragraph);
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
    return title;
  }

  /** Removes the first line and gives what stands behind its mark. */
  private static List<Node> takeFirstLine(Node paragraph) {
    List<Node> line = new ArrayList<>();
    Node node = paragraph.getFirstChild();
    int end = paragraph.getStartOffset() + paragraph.getChars().toString().indexOf(']') + 1;
    while (node != null && !(node instanceof SoftLineBreak || node instanceof HardLineBreak)) {
      Node next = node.getNext();
      node.unlink();
      if (node.getEndOffset() > end) {
        node.setChars(node.getChars().subSequence(Math.max(0, end - node.getStartOffset())));
        line.add(node);
      }
      node = next;
    }
    if (node != null) {
      node.unlink();
    }
    trimStart(line);
    return line;
  }

  private static void trimStart(List<Node> line) {
    if (!line.isEmpty()) {
      Node first = line.get(0);
      first.setChars(first.getChars().trimStart());
      if (first.getChars().isEmpty()) {
        line.remove(0);
      }
    }
  }

  private static String words(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    for (Node node : nodes) {
      words.append(
          node.hasChildren() || node instanceof TextContainer
              ? new TextCollectingVisitor().collectAndGetText(node)
              : node.getChars().unescape());
    }
    return Punctuation.set(words.toString().strip());
  }
}
