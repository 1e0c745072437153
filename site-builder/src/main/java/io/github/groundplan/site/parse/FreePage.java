package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;
import java.util.OptionalInt;

/**
 * A page beside the lessons: a sheet to keep, where the numbers come from, who made all this.
 *
 * @param nav its place in the navigation of the site, from 1; nothing for one that is linked below
 *     only
 */
public record FreePage(
    String name, SitePath path, String title, String summary, OptionalInt nav, Body body)
    implements Article {
  @Override
  public SitePath page() {
    return new SitePath(name + ".html");
  }
}
