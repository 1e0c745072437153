package io.github.groundplan.site.render;

import java.util.List;
import java.util.Optional;

/**
 * What templates are given. A name in a template is the name of a component here; addresses are
 * those of the page that is being rendered.
 */
final class Views {
  private Views() {}

  /**
   * The whole of {@code home.mustache} and {@code not-found.mustache}.
   *
   * @param first the lesson to begin with
   */
  record Plain(
      Site site,
      String home,
      AssetLinks assets,
      Head page,
      List<Stop> lessons,
      Optional<Stop> first) {}

  /**
   * The whole of {@code lesson.mustache}.
   *
   * @param contents the headings of levels 2 and 3
   */
  record Lesson(
      Site site,
      String home,
      AssetLinks assets,
      LessonHead page,
      List<Stop> lessons,
      List<Entry> contents,
      Optional<Neighbour> previous,
      Optional<Neighbour> next) {
    boolean hasContents() {
      return !contents.isEmpty();
    }
  }

  record Site(
      String title, String description, String language, String policy, String repository) {}

  /** What {@code head.mustache} needs of any page. */
  record Head(String title, String fullTitle, String summary, boolean hasDemos) {}

  /**
   * The lesson of the page.
   *
   * @param body HTML
   */
  record LessonHead(
      String title,
      String fullTitle,
      String summary,
      boolean hasDemos,
      int number,
      int minutes,
      String body,
      boolean hasPrevious,
      boolean hasNext) {}

  /** A lesson in the list of all. */
  record Stop(
      int number,
      String title,
      String href,
      boolean isCurrent,
      int minutes,
      String summary,
      boolean hasDemo) {}

  /** A heading of the page. */
  record Entry(String id, String text, int level) {}

  /** The lesson before or after. */
  record Neighbour(int number, String title, String href) {}
}
