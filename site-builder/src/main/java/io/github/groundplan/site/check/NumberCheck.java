package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.Body;
import io.github.groundplan.site.parse.ParsedSite;

/**
 * Looks for numbers in lessons, in the pages beside them and in those of the demos that are neither
 * computed, nor given, nor tested, nor sourced.
 */
public final class NumberCheck {
  private NumberCheck() {}

  /** Reports each of them, at its place in its file. */
  public static void check(ParsedSite site, Diagnostics diagnostics) {
    site.lessons().forEach(lesson -> check(lesson.body(), diagnostics));
    site.pages().forEach(page -> check(page.body(), diagnostics));
    site.demos().forEach(demo -> check(demo.body(), diagnostics));
  }

  private static void check(Body body, Diagnostics diagnostics) {
    for (Span number : body.looseNumbers()) {
      String hint =
          "compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above";
      diagnostics.report(number.error("nobody answers for \"" + number.text() + "\"", hint));
    }
  }
}
