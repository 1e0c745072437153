package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.figure.Figures;
import io.github.groundplan.site.figure.PageRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the figures of one page, before anything is made of its text: headings may hold figures,
 * and links lead to headings.
 */
record PageFigures(Place place, Vocabulary vocabulary, Diagnostics diagnostics) {
  /** Computes them, and tells how others of the page are computed. */
  Figures compute(Document document) {
    Map<String, Optional<String>> named = new HashMap<>(vocabulary.scenarios().byName());
    List<FigureNode> figures = new ArrayList<>();
    Map<String, Span> places = new HashMap<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof FigureNode figure && figure.neverEnds()) {
        String hint = "close it with }}, or write it as code: `{{`";
        diagnostics.report(place.of(node.getChars()).error("this figure never ends", hint));
      } else if (node instanceof FigureNode figure) {
        figures.add(figure);
      } else if (node instanceof FencedCodeBlock block) {
        named.putAll(scenario(block, places));
      }
    }
    Figures computed =
        new Figures(new PageRuns(named, vocabulary.runs(), vocabulary.uses()::scenario));
    figures.forEach(
        node -> computed.evaluate(passage(node.inside()), diagnostics).ifPresent(node::become));
    return computed;
  }

  private Map<String, Optional<String>> scenario(FencedCodeBlock block, Map<String, Span> places) {
    FencedBlock fenced = FencedBlock.of(block, place);
    String name = fenced.rest().text();
    if (!fenced.language().text().equals(Piece.ScenarioBlock.NAME) || name.isEmpty()) {
      return Map.of();
    }
    Span first = places.putIfAbsent(name, fenced.rest());
    if (first != null) {
      String message = "there is a scenario \"" + name + "\" on this page already";
      diagnostics.report(fenced.rest().error(message, "the first is at " + first.where()));
    }
    Optional<String> json =
        new Blocks(diagnostics)
            .read(fenced.language(), fenced.rest(), fenced.body())
            .map(read -> ((Piece.ScenarioBlock) read).json());
    return Map.of(name, json);
  }

  /** A figure may go on in a second line. */
  private Passage passage(BasedSequence text) {
    List<Span> lines = new ArrayList<>();
    for (BasedSequence line : text.splitList("\n")) {
      lines.add(place.of(line));
    }
    return new Passage(place.source(), lines);
  }
}
