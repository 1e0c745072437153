package io.github.groundplan.site.math;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;

/**
 * Turns formulas into MathML Core (W3C, 2025), which browsers draw without a script. The source is
 * kept beside it, as an annotation, for those who copy the formula.
 */
public final class Formula {
  private static final Symbols SYMBOLS = Symbols.read();

  private final Diagnostics diagnostics;

  public Formula(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The formula as HTML; empty if it has a mistake, which is reported at its place.
   *
   * @param latex without the dollar signs
   * @param home what stands for the formula if there is nothing in it
   * @param isDisplay whether it stands on a line of its own
   */
  public String html(Passage latex, Span home, boolean isDisplay) {
    String text = latex.text();
    if (text.isBlank()) {
      diagnostics.report(home.error("this formula says nothing", ""));
      return "";
    }
    try {
      Rows rows = new Rows(new Cursor(text), SYMBOLS);
      String row = rows.whole();
      return "<math"
          + (isDisplay ? " display=\"block\"" : "")
          + "><semantics>"
          + row
          + "<annotation encoding=\"application/x-tex\">"
          + Rows.escape(text.strip())
          + "</annotation></semantics></math>";
    } catch (Mistake e) {
      String message = String.valueOf(e.getMessage());
      diagnostics.report(latex.at(e.offset(), e.length()).error(message, e.hint()));
      return "";
    }
  }
}
