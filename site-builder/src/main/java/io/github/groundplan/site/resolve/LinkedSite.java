package io.github.groundplan.site.resolve;

import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.parse.SiteSettings;
import java.util.List;

/**
 * The site with nothing left open.
 *
 * @param lessons in the order of the course
 * @param demos those with a page of their own, in the order of the course
 * @param files copied as they are
 */
public record LinkedSite(
    SiteSettings settings,
    List<LinkedLesson> lessons,
    List<LinkedDemo> demos,
    List<SiteFile> files) {
  public LinkedSite {
    lessons = List.copyOf(lessons);
    demos = List.copyOf(demos);
    files = List.copyOf(files);
  }
}
