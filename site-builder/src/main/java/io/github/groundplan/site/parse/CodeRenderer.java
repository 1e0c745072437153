package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import io.github.groundplan.site.chart.Chart;
import io.github.groundplan.site.code.Highlighter;
import io.github.groundplan.site.code.Language;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.diagram.Diagram;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.math.Formula;
import io.github.groundplan.site.records.Records;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Code that can be scrolled with the keyboard, and blocks that stand for something to operate. */
final class CodeRenderer implements NodeRenderer {
  private final Place place;
  private final Holes holes;
  private final Inclusion inclusion;
  private final Function<Source, String> fragment;
  private final Figures figures;
  private final Diagnostics diagnostics;

  /**
   * A renderer for one page.
   *
   * @param fragment what becomes of a text that is included
   * @param figures that computes what charts plot
   */
  CodeRenderer(
      Place place,
      Holes holes,
      Inclusion inclusion,
      Function<Source, String> fragment,
      Figures figures,
      Diagnostics diagnostics) {
    this.inclusion = inclusion;
    this.fragment = fragment;
    this.figures = figures;
    this.place = place;
    this.holes = holes;
    this.diagnostics = diagnostics;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Code.class, this::span),
        new NodeRenderingHandler<>(FencedCodeBlock.class, this::fenced),
        new NodeRenderingHandler<>(IndentedCodeBlock.class, this::indented));
  }

  private void span(Code node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getText().toString().replace('\n', ' ');
    if (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()) {
      // One space at either end is no part of it. CommonMark 0.31.2, section 6.1.
      text = text.substring(1, text.length() - 1);
    }
    if (node.getAncestorOfType(TableCell.class) != null) {
      // In a table, a bar within code has a backslash. GFM, section 4.10, example 200.
      text = text.replace("\\|", "|");
    }
    html.tag("code").text(text).tag("/code");
  }

  private void fenced(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    FencedBlock block = FencedBlock.of(node, place);
    if (isClosed(node, block)) {
      print(node, block, html);
    }
  }

  private void print(FencedCodeBlock node, FencedBlock block, HtmlWriter html) {
    String language = block.language().text();
    if (Blocks.isBlock(language)) {
      new Blocks(diagnostics)
          .read(block.language(), block.rest(), block.body())
          .ifPresent(piece -> html.line().raw(holes.mark(piece)).line());
    } else if (language.equals(Inclusion.NAME)) {
      inclusion.read(block).ifPresent(included -> include(included, block.rest(), html));
    } else if (language.equals(Records.NAME)) {
      html.line().raw(new RecordsBlock(inclusion, diagnostics).html(block)).line();
    } else if (Diagram.isDiagram(language)) {
      html.line().raw(Diagram.html(block.language(), block.body(), diagnostics)).line();
    } else if (language.equals(Chart.NAME)) {
      Chart chart = new Chart(figures, diagnostics);
      html.line().raw(chart.html(block.language(), block.body())).line();
    } else if (language.equals("math")) {
      String math = new Formula(diagnostics).html(block.body(), block.language(), true);
      html.line().raw(MathRenderer.framed(math, "div")).line();
    } else {
      String text = node.getContentChars().normalizeEOL();
      code(language, Listing.html(block.language(), text, diagnostics), html);
    }
  }

  /** Whether a block ends where its author meant it to; what does not is told. */
  private boolean isClosed(FencedCodeBlock node, FencedBlock block) {
    String fence = node.getOpeningMarker().toString();
    if (node.getClosingMarker().isEmpty()) {
      Span opening = place.of(node.getOpeningMarker());
      String hint = "close it with a line of " + fence;
      diagnostics.report(opening.error("this block never ends", hint));
    }
    Optional<Span> another = block.another(fence);
    String hint =
        "close the block above it with a line of " + fence + ", or fence that one with a mark more";
    another.ifPresent(
        begun -> diagnostics.report(begun.error("a block begins within a block", hint)));
    return another.isEmpty();
  }

  private void include(Inclusion.Included included, Span place, HtmlWriter html) {
    String name = included.name();
    if (included.language().isEmpty() && name.endsWith(".md")) {
      html.line().raw(fragment.apply(included.source())).line();
      return;
    }
    Span ending = place.part(name.lastIndexOf('.') + 1, name.length());
    Span language = included.language().orElse(ending);
    code(language.text(), Listing.html(language, included.text(), diagnostics), html);
  }

  private void indented(IndentedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
    code("", Highlighter.highlight(Language.TEXT, text), html);
  }

  private static void code(String language, String text, HtmlWriter html) {
    html.line().attr("tabindex", "0").withAttr().tag("pre").openPre();
    if (!language.isEmpty()) {
      html.attr("class", "language-" + language).withAttr();
    }
    html.tag("code").raw(text).tag("/code").tag("/pre").closePre().line();
  }
}
