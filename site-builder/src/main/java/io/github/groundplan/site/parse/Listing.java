package io.github.groundplan.site.parse;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.code.Highlighter;
import io.github.groundplan.site.code.Language;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.Optional;

/** Code in the language that its author named. */
final class Listing {
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
      String hint =
          Spelling.nearest(language.text(), Language.names())
              .map(name -> "did you mean \"" + name + "\"?")
              .orElse("write text, or one of: " + String.join(", ", Language.names()));
      String message = "there are no colours for the language \"" + language.text() + "\"";
      diagnostics.report(language.error(message, hint));
    }
    return Highlighter.highlight(known.orElse(Language.TEXT), code);
  }
}
