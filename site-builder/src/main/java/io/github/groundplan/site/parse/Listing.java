package io.github.groundplan.site.parse;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.code.Highlighter;
import io.github.groundplan.site.code.Language;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.Optional;
import java.util.Set;

/** Code in the language that its author named. */
final class Listing {
  /** What draws elsewhere. */
  private static final Set<String> DRAWN = Set.of("mermaid", "plantuml", "dot", "graphviz", "d2");

  private Listing() {}

  /**
   * The code as HTML; without colours if nobody knows the language, which is reported.
   *
   * @param language empty for plain text
   */
  static String html(Span language, String code, Diagnostics diagnostics) {
    Optional<Language> known =
        language.length() == 0 ? Optional.of(Language.TEXT) : Language.of(language.text());
    if (known.isEmpty()) {
      String message = "there are no colours for the language \"" + language.text() + "\"";
      diagnostics.report(language.error(message, hint(language.text())));
    }
    return Highlighter.highlight(known.orElse(Language.TEXT), code);
  }

  private static String hint(String name) {
    if (DRAWN.contains(name)) {
      return "diagrams are blocks flow and sequence, in a notation of their own";
    }
    return Spelling.nearest(name, Language.names())
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("write text, or one of: " + String.join(", ", Language.names()));
  }
}
