package io.github.groundplan.site.search;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.prose.Prose;
import io.github.groundplan.site.resolve.LinkedDemo;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.ArrayList;
import java.util.List;

/** Lists what a search can find: the sections of lessons and of the demos' pages. */
public final class Findable {
  private final List<SearchIndex.Entry> entries = new ArrayList<>();

  private Findable() {}

  /** All sections, lessons first. */
  public static List<SearchIndex.Entry> of(LinkedSite site) {
    Findable findable = new Findable();
    for (LinkedLesson linked : site.lessons()) {
      FrontMatter front = linked.lesson().front();
      findable.add(
          linked.lesson().page(),
          "Lesson " + front.order(),
          front.title(),
          front.summary(),
          Prose.of(linked.parts()));
    }
    for (LinkedDemo demo : site.demos()) {
      findable.add(demo.page(), "Demo", demo.title(), demo.summary(), Prose.of(demo.parts()));
    }
    return findable.entries;
  }

  /** The first entry of a page is the page itself, with its summary. */
  private void add(SitePath page, String kind, String title, String summary, Prose prose) {
    for (Prose.Section section : prose.sections()) {
      boolean isTop = section.id().isEmpty();
      entries.add(
          new SearchIndex.Entry(
              page.escaped() + (isTop ? "" : "#" + section.id()),
              kind,
              title,
              isTop ? title : section.heading(),
              isTop ? (summary + " " + section.text()).strip() : section.text()));
    }
  }
}
