package io.github.groundplan.site.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures where none is computed: readers would see the braces. */
public final class Braces {
  /**
   * {@code {{ 2 * 3 }}} or {@code {{ mm1(0.9) }}}; {@code {{ name }}} may be meant as it stands.
   */
  private static final Pattern FIGURE = Pattern.compile("(?<!`)\\{\\{[^{}]*[0-9(][^{}]*}}(?!`)");

  private Braces() {}

  /** Reports every figure in a text. */
  public static void report(Span text, Diagnostics diagnostics) {
    Matcher figure = FIGURE.matcher(text.text());
    while (figure.find()) {
      Span span = text.part(figure.start(), figure.group().length());
      diagnostics.report(span.error("no figure is computed here", "write what it comes to"));
    }
  }
}
