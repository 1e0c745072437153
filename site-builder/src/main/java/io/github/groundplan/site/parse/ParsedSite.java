package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SiteFile;
import java.util.List;

/**
 * The site as its authors wrote it.
 *
 * @param lessons in the order of the course
 * @param files copied as they are
 */
public record ParsedSite(SiteSettings settings, List<Lesson> lessons, List<SiteFile> files) {
  public ParsedSite {
    lessons = List.copyOf(lessons);
    files = List.copyOf(files);
  }
}
