package io.github.groundplan.site.book;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedPage;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.LinkedTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;

/**
 * What goes into a book as a file of its own.
 *
 * @param page of the site, from which its links start
 * @param kicker what stands above the title: {@code Lesson 5}; may be empty
 * @param html of the text, without its title and summary; made when it is asked for
 */
record Manuscript(
    SitePath page, String kicker, String title, String summary, Supplier<String> html) {
  /** Lessons, pages of the navigation, and the glossary if there is one, in this order. */
  static List<Manuscript> all(LinkedSite site) {
    List<Manuscript> all = new ArrayList<>();
    site.lessons().forEach(linked -> all.add(of(linked)));
    site.pages().stream()
        .filter(linked -> linked.navigation().isPresent())
        .forEach(linked -> all.add(of(linked)));
    if (!site.terms().isEmpty()) {
      all.add(
          new Manuscript(
              Glossary.PAGE, "", Glossary.TITLE, Glossary.SUMMARY, () -> glossary(site.terms())));
    }
    return all;
  }

  private static Manuscript of(LinkedLesson linked) {
    FrontMatter front = linked.lesson().front();
    return new Manuscript(
        linked.lesson().page(),
        "Lesson " + front.order(),
        front.title(),
        front.summary(),
        () -> Book.html(linked.parts()));
  }

  private static Manuscript of(LinkedPage linked) {
    FreePage page = linked.page();
    return new Manuscript(
        page.page(), "", page.title(), page.summary(), () -> Book.html(linked.parts()));
  }

  private static String glossary(List<LinkedTerm> terms) {
    StringBuilder html = new StringBuilder("<div class=\"glossary\"><dl>\n");
    for (LinkedTerm linked : terms) {
      Glossary.Term term = linked.term();
      html.append("<dt id=\"").append(Entities.escape(term.id())).append("\"><dfn>");
      html.append(Entities.escape(term.name())).append("</dfn>");
      if (!term.otherNames().isEmpty()) {
        html.append(" <span class=\"glossary__aliases\">also ");
        html.append(Entities.escape(String.join(", ", term.otherNames()))).append("</span>");
      }
      html.append("</dt>\n<dd><p>").append(Entities.escape(term.meaning())).append("</p>");
      term.more().forEach(more -> html.append("<p>").append(Entities.escape(more)).append("</p>"));
      linked.taught().ifPresent(lesson -> html.append(taught(lesson)));
      html.append("</dd>\n");
    }
    return html.append("</dl></div>").toString();
  }

  private static String taught(Lesson lesson) {
    FrontMatter front = lesson.front();
    return "<p class=\"glossary__lessons\">Taught in lesson %s, <a href=\"%s\">%s</a>.</p>"
        .formatted(
            String.valueOf(front.order()),
            Entities.escape(Glossary.PAGE.hrefTo(lesson.page())),
            Entities.escape(front.title()));
  }
}
