package io.github.groundplan.site.book;

import java.util.regex.Pattern;

/** The style sheet of the pages, made fit for readers of books. */
final class BookStyle {
  private static final Pattern FONT = Pattern.compile("@font-face\\{[^}]*\\}");
  private static final Pattern COLOURS =
      Pattern.compile("light-dark\\(\\s*([^,()]+)\\s*,\\s*[^,()]+\\)");

  private BookStyle() {}

  /** Without fonts, which stay behind, and in the colours of light paper. */
  static String of(String style) {
    String plain = COLOURS.matcher(FONT.matcher(style).replaceAll("")).replaceAll("$1");
    return plain + "\nbody{display:block;min-block-size:0}\n";
  }
}
