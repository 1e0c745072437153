package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.parse.limit.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the Markdown of one page, in the {@link Dialect} of the course. */
final class Markdown {
  private final Place place;
  private final String body;
  private final Diagnostics diagnostics;
  private final Vocabulary vocabulary;

  /**
   * The Markdown that begins at {@code bodyOffset} of a page.
   *
   * @param vocabulary what its text may name
   */
  Markdown(Source source, int bodyOffset, Vocabulary vocabulary, Diagnostics diagnostics) {
    this.place = new Place(source, bodyOffset);
    this.body = source.text().substring(bodyOffset);
    this.vocabulary = vocabulary;
    this.diagnostics = diagnostics;
  }

  /** As above, of a page that names nothing that does not stand on it. */
  Markdown(Source source, int bodyOffset, Diagnostics diagnostics) {
    this(source, bodyOffset, Vocabulary.none(), diagnostics);
  }

  /** As above, with snippets. */
  Markdown(Source source, int bodyOffset, Snippets snippets, Diagnostics diagnostics) {
    this(source, bodyOffset, Vocabulary.of(snippets), diagnostics);
  }

  Body parse() {
    return document()
        .map(this::body)
        .orElse(new Body(List.of(), List.of(), Set.of(), List.of(), List.of()));
  }

  private Optional<Document> document() {
    return Limits.read(Dialect.READER, body, start -> place.of(start, 1), diagnostics);
  }

  private Body body(Document document) {
    Figures figures = new PageFigures(place, vocabulary, diagnostics).compute(document);
    reportLost(document);
    TermLinks.make(document, vocabulary.terms());
    RawHtml raw = new RawHtml(diagnostics);
    visitHtml(document, raw);
    raw.finish();
    Headings.checkLevels(document, place, diagnostics);
    Headings headings = Headings.of(document, raw.ids(), place, diagnostics);
    Footnotes footnotes = Footnotes.of(document, place, diagnostics);
    // Before it is written: titles of boxes are taken out of the document then.
    List<Span> numbers = LooseNumbers.of(document.getChildren(), place::of);
    Holes holes = new Holes();
    String html =
        renderer(figures, headings, footnotes, holes, new TableNames(), false).render(document);
    Set<String> ids = new HashSet<>(raw.ids());
    headings.all().forEach(heading -> ids.add(heading.id()));
    return new Body(holes.split(html), headings.all(), ids, raw.addresses(), numbers);
  }

  /** What its author meant for more than the text that it would be. */
  private void reportLost(Document document) {
    LostLinks.report(document, place, diagnostics);
    LostTables.report(document, place, diagnostics);
    ForeignMarks.report(document, place, diagnostics);
  }

  /** The HTML of a text that stands within a page, with marks for what that page fills. */
  private String fragment(Document document, Holes holes, TableNames tables) {
    Figures figures = new PageFigures(place, vocabulary, diagnostics).compute(document);
    reportLost(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading || node instanceof FootnoteBlock) {
        String message = "an included text has no headings and no footnotes";
        String hint = "write them in the page";
        diagnostics.report(place.of(node.getChars()).error(message, hint));
      }
    }
    RawHtml raw = new RawHtml(diagnostics);
    visitHtml(document, raw);
    raw.finish();
    Headings headings = Headings.of(document, raw.ids(), place, diagnostics);
    Footnotes footnotes = Footnotes.of(document, place, diagnostics);
    return renderer(figures, headings, footnotes, holes, tables, true).render(document);
  }

  private String included(Source source, Holes holes, TableNames tables) {
    Markdown text = new Markdown(source, 0, vocabulary, diagnostics);
    return text.document().map(document -> text.fragment(document, holes, tables)).orElse("");
  }

  private HtmlRenderer renderer(
      Figures figures,
      Headings headings,
      Footnotes footnotes,
      Holes holes,
      TableNames tables,
      boolean isIncluded) {
    Inclusion inclusion = new Inclusion(vocabulary.snippets(), isIncluded, diagnostics);
    Function<Source, String> fragment = source -> included(source, holes, tables);
    List<NodeRenderer> renderers =
        List.of(
            new TextRenderer(place, diagnostics),
            new MathRenderer(place, diagnostics),
            new FigureRenderer(),
            new TermRenderer(holes),
            new LinkRenderer(place, holes),
            new CodeRenderer(place, holes, inclusion, fragment, figures, diagnostics),
            new SectionRenderer(headings, tables),
            new QuoteRenderer(place, holes, diagnostics));
    PageRenderer page = new PageRenderer(renderers, new FootnoteRenderer(footnotes));
    return HtmlRenderer.builder(Dialect.WRITING)
        .nodeRendererFactory(new PageRenderer.Factory(page))
        .build();
  }

  private void visitHtml(Node parent, RawHtml raw) {
    for (Node node : parent.getChildren()) {
      if (LostLinks.isAddress(node)) {
        continue;
      }
      if (node instanceof HtmlBlockBase || node instanceof HtmlInline) {
        raw.visit(place.of(node.getChars()));
        refuseFigure(place.of(node.getChars()));
      } else {
        visitHtml(node, raw);
      }
    }
  }

  private void refuseFigure(Span html) {
    int start = html.text().indexOf("{{");
    if (start >= 0) {
      String hint = "leave an empty line between HTML and text";
      diagnostics.report(html.part(start, 2).error("no figure is computed within HTML", hint));
    }
  }
}
