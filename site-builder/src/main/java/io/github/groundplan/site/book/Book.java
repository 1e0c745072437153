package io.github.groundplan.site.book;

import io.github.groundplan.demo.instrument.FirstFrame;
import io.github.groundplan.site.file.Address;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Puts the lessons of a site one behind the other, so that they can stand in one page. */
public final class Book {
  /** The level of the title of a chapter. */
  private static final int TITLE = 2;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final SitePath page;
  private final Map<SitePath, String> ids = new HashMap<>();

  private Book(SitePath page) {
    this.page = page;
  }

  /**
   * The chapters, in the order of the course.
   *
   * @param page in which they all stand
   */
  public static List<Chapter> chapters(LinkedSite site, SitePath page) {
    Book book = new Book(page);
    for (LinkedLesson linked : site.lessons()) {
      SitePath lesson = linked.lesson().page();
      book.ids.put(lesson, lesson.name().replaceFirst("\\.html$", ""));
    }
    return site.lessons().parallelStream().map(book::chapter).toList();
  }

  private Chapter chapter(LinkedLesson linked) {
    Lesson lesson = linked.lesson();
    String id = ids.get(lesson.page());
    Document document = Jsoup.parseBodyFragment(html(linked.parts()));
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    Names names = new Names(id + "--");
    int level = TITLE;
    for (Element element : body.getAllElements()) {
      level = lowerHeading(element, level);
      names.prefix(element);
      lead(element, "href", lesson.page());
      lead(element, "src", lesson.page());
    }
    // What is folded away would be missing on paper.
    body.select("details").forEach(details -> details.attr("open", true));
    return new Chapter(lesson, id, body.html());
  }

  /** The text of these parts, in which demos are their finished runs. */
  static String html(List<Part> parts) {
    StringBuilder html = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Markup markup) {
        html.append(markup.html());
      } else if (part instanceof Part.Address address) {
        html.append(Entities.escape(address.href()));
      } else if (part instanceof Part.PlacedDemo placed) {
        FirstFrame frame = placed.frame();
        html.append("<div class=\"demo-slot\" id=\"").append(frame.rootId()).append("\">");
        html.append(frame.still()).append("</div>");
      }
    }
    return html.toString();
  }

  /**
   * The title of the chapter stands above its headings. Those of a demo may have stood under one
   * that its finished run lacks: no level is skipped.
   *
   * @param before the level of the heading before
   * @return the level of the last heading so far
   */
  private static int lowerHeading(Element element, int before) {
    if (!HEADING.matcher(element.tagName()).matches()) {
      return before;
    }
    int level = Math.min(element.tagName().charAt(1) - '0' + 1, Math.min(before + 1, 6));
    element.tagName("h" + level);
    return level;
  }

  /** Makes an address that started from the lesson's page start from the page of all. */
  private void lead(Element element, String attribute, SitePath from) {
    String href = element.attr(attribute);
    if (href.isEmpty() || Address.hasScheme(href)) {
      return;
    }
    Address address = Address.of(href);
    // Behind a question mark stands the state of a demo, which is a picture here.
    String place = address.fragment().replaceFirst("\\?.*", "");
    SitePath target = address.from(from).orElse(from);
    String chapter = ids.get(target);
    if (chapter != null) {
      element.attr(attribute, "#" + chapter + (place.isEmpty() ? "" : "--" + place));
    } else {
      element.attr(attribute, page.hrefTo(target) + address.suffix());
    }
  }
}
