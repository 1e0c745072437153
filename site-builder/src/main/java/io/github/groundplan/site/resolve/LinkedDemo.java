package io.github.groundplan.site.resolve;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Lesson;
import java.util.List;
import java.util.OptionalInt;

/**
 * A demo with a page of its own, and one to be shown within other sites.
 *
 * @param title of the page
 * @param height as in {@link io.github.groundplan.site.parse.DemoArticle}
 * @param parts of its text, in the order of the page; the demo is among them
 * @param placed the demo, as it is shown within other sites
 * @param lessons those that have it, in the order of the course
 */
public record LinkedDemo(
    String title,
    String summary,
    OptionalInt height,
    List<Part> parts,
    Part.PlacedDemo placed,
    List<Lesson> lessons) {
  public LinkedDemo {
    parts = List.copyOf(parts);
    lessons = List.copyOf(lessons);
  }

  /** Its page in the site. */
  public SitePath page() {
    return new SitePath("demos/" + placed.demo().id() + ".html");
  }

  /** The page that other sites show in a frame. */
  public SitePath embeddedPage() {
    return new SitePath("embed/" + placed.demo().id() + ".html");
  }
}
