package io.github.groundplan.site.parse;

import org.jsoup.nodes.Entities;

/** A page's text with names where another stage fills holes. */
final class PrintedBody {
  private PrintedBody() {}

  static String print(Body body) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Piece.Markup markup) {
        html.append(markup.html());
      } else if (piece instanceof Piece.Reference reference) {
        html.append("{").append(Entities.escape(reference.target())).append("}");
      } else if (piece instanceof Piece.Block block) {
        html.append("{demo ").append(block.name()).append("}");
      }
    }
    return html.toString();
  }
}
