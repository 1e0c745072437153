package io.github.groundplan.site.chart;

import io.github.groundplan.demo.view.HtmlPrinter;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.yaml.Reader;

/**
 * Turns the body of a block into a figure whose caption is the chart's title.
 *
 * @param figures that computes its formulas
 */
public record Chart(Figures figures, Diagnostics diagnostics) {
  /** The language of the block. */
  public static final String NAME = "chart";

  /**
   * The figure as HTML; empty if the text has a mistake, which is reported.
   *
   * @param home where the block names its language
   */
  public String html(Span home, Passage body) {
    Diagnostics own = new Diagnostics();
    String html =
        Reader.read(body, own)
            .flatMap(mapping -> new PlanReader(figures, own).read(mapping, home))
            .map(plan -> HtmlPrinter.print(plan.figure()))
            .orElse("");
    diagnostics.report(own.sorted());
    return html;
  }
}
