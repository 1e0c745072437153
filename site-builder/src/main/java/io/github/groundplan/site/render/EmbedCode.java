package io.github.groundplan.site.render;

import io.github.groundplan.site.markup.Html;
import io.github.groundplan.site.resolve.LinkedDemo;

/** The HTML with which another site shows a demo. */
final class EmbedCode {
  private static final int WIDTH = 760;

  /** High enough for most; what is higher scrolls within its frame. */
  private static final int HEIGHT = 900;

  private EmbedCode() {}

  /**
   * The code for a demo.
   *
   * @param base the address under which the site is published
   */
  static String of(LinkedDemo demo, String base) {
    return "<iframe src=\""
        + Html.escape(base + demo.embeddedPage().escaped())
        + "\" title=\""
        + Html.escape(demo.title())
        + "\" width=\""
        + WIDTH
        + "\" height=\""
        + demo.height().orElse(HEIGHT)
        + "\" loading=\"lazy\" style=\"max-width:100%;border:0\"></iframe>";
  }
}
