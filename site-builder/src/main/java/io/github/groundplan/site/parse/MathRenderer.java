package io.github.groundplan.site.parse;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.math.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Formulas in the text. */
final class MathRenderer implements NodeRenderer {
  private final Place place;
  private final Formula formula;

  MathRenderer(Place place, Diagnostics diagnostics) {
    this.place = place;
    formula = new Formula(diagnostics);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(MathSpan.class, this::formula));
  }

  private void formula(MathSpan node, NodeRendererContext context, HtmlWriter html) {
    List<Span> lines = new ArrayList<>();
    for (BasedSequence line : node.latex().splitList("\n")) {
      lines.add(place.of(line));
    }
    Passage latex = new Passage(place.source(), lines);
    String math = formula.html(latex, place.of(node.getChars()), node.isDisplay());
    html.raw(node.isDisplay() ? framed(math, "span") : math);
  }

  /** Scrolls where the page is too narrow for it. */
  static String framed(String math, String tag) {
    return "<" + tag + " class=\"formula\" tabindex=\"0\">" + math + "</" + tag + ">";
  }
}
