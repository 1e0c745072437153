package io.github.groundplan.site.resolve;

import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.parse.SiteSettings;
import java.util.List;
import java.util.Optional;

/**
 * The site with nothing left open.
 *
 * @param lessons in the order of the course
 * @param demos those with a page of their own, in the order of the course
 * @param start what the start page says before the list of lessons, if it is written
 * @param pages those of the navigation first, in its order, then the others by name
 * @param terms of the glossary, in the order of the alphabet; may be none
 * @param files copied as they are
 */
public record LinkedSite(
    SiteSettings settings,
    List<LinkedLesson> lessons,
    List<LinkedDemo> demos,
    Optional<LinkedPage> start,
    List<LinkedPage> pages,
    List<LinkedTerm> terms,
    List<SiteFile> files) {
  public LinkedSite {
    lessons = List.copyOf(lessons);
    demos = List.copyOf(demos);
    pages = List.copyOf(pages);
    terms = List.copyOf(terms);
    files = List.copyOf(files);
  }
}
