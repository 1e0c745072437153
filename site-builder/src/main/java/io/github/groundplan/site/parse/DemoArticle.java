package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import java.util.OptionalInt;

/**
 * What was written about a demo.
 *
 * @param name of the demo
 * @param height in CSS pixels that the demo needs in a frame of another site, if that was said
 * @param start of the file, for reports
 */
public record DemoArticle(
    String name,
    SitePath path,
    String title,
    String summary,
    OptionalInt height,
    Body body,
    Span start)
    implements Article {
  @Override
  public SitePath page() {
    return new SitePath("demos/" + name + ".html");
  }
}
