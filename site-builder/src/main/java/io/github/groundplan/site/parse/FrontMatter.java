package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import java.util.List;

/**
 * What a lesson says of itself.
 *
 * @param summary one or two sentences
 * @param order the number of the lesson, from 1
 * @param minutes to read it and play with its demo, at least 1
 * @param formerly what leads to the lesson, too
 * @param span where it begins
 */
public record FrontMatter(
    String title, String summary, int order, int minutes, List<Former> formerly, Span span) {
  public FrontMatter {
    formerly = List.copyOf(formerly);
  }

  /**
   * An address that the lesson once had.
   *
   * @param page in the site: {@code lessons/growing.html}
   */
  public record Former(SitePath page, Span span) {}
}
