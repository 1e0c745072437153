package io.github.groundplan.site.search;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.prose.Prose;
import io.github.groundplan.site.prose.Readings;
import io.github.groundplan.site.resolve.LinkedDemo;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedPage;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.LinkedTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists what a search can find: the sections of lessons, of the demos' pages and of all pages
 * beside them, and the terms of the glossary.
 */
public final class Findable {
  /** What is kept of a section of a page: tables may be long, and readers wait for the index. */
  private static final int MOST_OF_PAGE = 2000;

  private final List<SearchIndex.Entry> entries = new ArrayList<>();

  private Findable() {}

  /**
   * All sections, lessons first, then all terms.
   *
   * @param readings by which lessons are read
   */
  public static List<SearchIndex.Entry> of(LinkedSite site, Readings readings) {
    Findable findable = new Findable();
    List<Prose> lessons = site.lessons().parallelStream().map(readings::read).toList();
    for (int i = 0; i < lessons.size(); i++) {
      findable.add(site.lessons().get(i), lessons.get(i));
    }
    site.demos().forEach(findable::add);
    site.start().ifPresent(start -> findable.add(start, "Start page"));
    site.pages().forEach(page -> findable.add(page, "Page"));
    if (!site.terms().isEmpty()) {
      List<Prose.Section> top = List.of(new Prose.Section("", "", ""));
      findable.add(Glossary.PAGE, "Page", Glossary.TITLE, Glossary.SUMMARY, top);
    }
    site.terms().forEach(findable::add);
    return findable.entries;
  }

  private void add(LinkedLesson linked, Prose prose) {
    FrontMatter front = linked.lesson().front();
    String kind = "Lesson " + front.order();
    SitePath page = linked.lesson().page();
    add(page, kind, front.title(), front.summary(), prose.sections());
  }

  private void add(LinkedDemo demo) {
    List<Prose.Section> sections = Prose.of(demo.parts()).sections();
    add(demo.page(), "Demo", demo.title(), demo.summary(), sections);
  }

  private void add(LinkedPage linked, String kind) {
    FreePage page = linked.page();
    List<Prose.Section> sections =
        Prose.of(linked.parts()).sections().stream().map(Findable::beginning).toList();
    add(page.page(), kind, page.title(), page.summary(), sections);
  }

  /** The section without what lies behind the first 2,000 characters; no word is cut. */
  private static Prose.Section beginning(Prose.Section section) {
    String text = section.text();
    if (text.length() <= MOST_OF_PAGE) {
      return section;
    }
    int end = Math.max(0, text.lastIndexOf(' ', MOST_OF_PAGE));
    return new Prose.Section(section.id(), section.heading(), text.substring(0, end));
  }

  /** A term has the weight of a page: who asks for its name finds it first. */
  private void add(LinkedTerm linked) {
    Glossary.Term term = linked.term();
    List<String> text = new ArrayList<>();
    if (!term.aliases().isEmpty()) {
      text.add("Also " + String.join(", ", term.aliases()) + ".");
    }
    text.add(term.meaning());
    text.addAll(term.more());
    String address = Glossary.PAGE.escaped() + "#" + term.id();
    String name = term.name();
    entries.add(new SearchIndex.Entry(address, "Glossary", name, name, String.join(" ", text)));
  }

  /** The first entry of a page is the page itself, with its summary. */
  private void add(
      SitePath page, String kind, String title, String summary, List<Prose.Section> sections) {
    for (Prose.Section section : sections) {
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
