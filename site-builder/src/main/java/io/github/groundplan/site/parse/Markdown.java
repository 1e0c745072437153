package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.RunCache;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the Markdown of one lesson: CommonMark with tables, task lists, strike-through, links. */
final class Markdown {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  AutolinkExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create(),
                  TaskListExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.MIN_HEADER_ROWS, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TaskListExtension.ITEM_DONE_MARKER, checkbox("done", " checked"))
          .set(TaskListExtension.ITEM_NOT_DONE_MARKER, checkbox("to do", ""))
          .toImmutable();

  private final Place place;
  private final String body;
  private final Diagnostics diagnostics;

  private final SiteScenarios scenarios;
  private final RunCache runs;

  /**
   * The Markdown that begins at {@code bodyOffset} of a lesson.
   *
   * @param scenarios that its figures may name, besides those on the page
   * @param runs of its figures
   */
  Markdown(
      Source source,
      int bodyOffset,
      SiteScenarios scenarios,
      RunCache runs,
      Diagnostics diagnostics) {
    this.place = new Place(source, bodyOffset);
    this.body = source.text().substring(bodyOffset);
    this.scenarios = scenarios;
    this.runs = runs;
    this.diagnostics = diagnostics;
  }

  /** As above, without scenarios or demos besides those on the page. */
  Markdown(Source source, int bodyOffset, Diagnostics diagnostics) {
    this(
        source,
        bodyOffset,
        new SiteScenarios(Map.of()),
        new RunCache(List.of()),
        diagnostics);
  }

  Body parse() {
    Document document = parser().parse(body);
    new PageFigures(place, scenarios, runs, diagnostics).compute(document);
    Headings headings = Headings.of(document, place, diagnostics);
    RawHtml raw = new RawHtml(diagnostics);
    visitHtml(document, raw);
    raw.finish();
    Holes holes = new Holes();
    String html = renderer(headings, holes).render(document);
    Set<String> ids = new HashSet<>(raw.ids());
    headings.all().forEach(heading -> ids.add(heading.id()));
    return new Body(holes.split(html), headings.all(), ids);
  }

  private Parser parser() {
    return Parser.builder(OPTIONS)
        .customInlineParserExtensionFactory(new FigureParser.Factory(place, diagnostics))
        .build();
  }

  private HtmlRenderer renderer(Headings headings, Holes holes) {
    return HtmlRenderer.builder(OPTIONS)
        .nodeRendererFactory(new LinkRenderer.Factory(place, holes))
        .nodeRendererFactory(new CodeRenderer.Factory(place, holes, diagnostics))
        .nodeRendererFactory(new SectionRenderer.Factory(headings))
        .nodeRendererFactory(new FigureRenderer.Factory())
        .build();
  }

  private void visitHtml(Node parent, RawHtml raw) {
    for (Node node : parent.getChildren()) {
      if (node instanceof HtmlBlock || node instanceof HtmlInline) {
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
      diagnostics.report(
          html.part(start, 2).error("no figure is computed within HTML", hint));
    }
  }

  private static String checkbox(String name, String state) {
    return "<input type=\"checkbox\" disabled" + state + " aria-label=\"" + name + "\">";
  }
}
