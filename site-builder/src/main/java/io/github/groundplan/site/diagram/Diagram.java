package io.github.groundplan.site.diagram;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.HtmlPrinter;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the body of a block into a figure whose caption is the diagram's title. */
public final class Diagram {
  private static final String FLOW = "flow";
  private static final String SEQUENCE = "sequence";

  private Diagram() {}

  /** Whether blocks of this language are diagrams. */
  public static boolean isDiagram(String language) {
    return language.equals(FLOW) || language.equals(SEQUENCE);
  }

  /**
   * The figure as HTML; empty if the text has a mistake, which is reported.
   *
   * @param home where the block names its language
   */
  public static String html(Span home, Passage body, Diagnostics diagnostics) {
    Script script = Script.read(home, body, diagnostics);
    Optional<List<Element>> drawing =
        home.text().equals(FLOW)
            ? Flow.of(script, home, diagnostics).map(FlowDrawing::draw)
            : Sequence.draw(script, home, diagnostics);
    return drawing.map(parts -> figure(script.title(), parts)).orElse("");
  }

  private static String figure(String title, List<Element> parts) {
    List<Element> children = new ArrayList<>();
    children.add(element("div", attributes("class", "diagram__sheet"), parts));
    children.add(element("figcaption", Attributes.none(), title));
    return HtmlPrinter.print(element("figure", attributes("class", "diagram"), children));
  }
}
