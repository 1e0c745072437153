package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;

/** Looks for numbers in lessons that are neither computed, nor given, nor tested, nor sourced. */
public final class NumberCheck {
  private NumberCheck() {}

  /** Reports each of them, at its place in its lesson. */
  public static void check(ParsedSite site, Diagnostics diagnostics) {
    for (Lesson lesson : site.lessons()) {
      for (Span number : lesson.body().looseNumbers()) {
        String hint =
            "compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above";
        diagnostics.report(number.error("nobody answers for \"" + number.text() + "\"", hint));
      }
    }
  }
}
