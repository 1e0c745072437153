package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;
import java.util.Optional;

/**
 * A page beside the lessons: a sheet to keep, where the numbers come from, who made all this.
 *
 * @param under the file of the page that leads to this one, if one does
 */
public record FreePage(
    String name,
    SitePath path,
    String title,
    String summary,
    Optional<Piece.Reference> under,
    Body body)
    implements Article {
  /** What the start page is written in: {@code pages/index.md}. */
  private static final String START = "index";

  /** Whether this is what the start page says before the list of lessons. */
  public boolean isStart() {
    return name.equals(START);
  }

  @Override
  public SitePath page() {
    return new SitePath(name + ".html");
  }
}
