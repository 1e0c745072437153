package io.github.groundplan.site.render;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Heading;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders all pages: the home page, the lessons, and the page for what is not found. */
public final class SiteRenderer {
  private static final SitePath HOME = new SitePath("index.html");

  private final LinkedSite site;
  private final Assets assets;
  private final Templates templates = new Templates("templates");

  private SiteRenderer(LinkedSite site, Assets assets) {
    this.site = site;
    this.assets = assets;
  }

  /** The pages of {@code site}, the home page first. */
  public static List<Page> render(LinkedSite site, Assets assets) {
    return new SiteRenderer(site, assets).pages();
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(home());
    site.lessons().forEach(lesson -> pages.add(lesson(lesson)));
    pages.add(notFound());
    return pages;
  }

  private Page home() {
    SiteSettings settings = site.settings();
    Views.Head head =
        new Views.Head(settings.title(), settings.title(), settings.description(), false);
    Views.Plain view = plain(Addressing.from(HOME), head);
    return new Page(HOME, templates.render("home.mustache", view));
  }

  private Page notFound() {
    String title = "Page not found";
    Views.Head head = new Views.Head(title, fullTitle(title), "There is no such page here.", false);
    String basePath = URI.create(site.settings().base()).getPath();
    Views.Plain view = plain(Addressing.below(basePath), head);
    return new Page(Page.NOT_FOUND, templates.render("not-found.mustache", view));
  }

  private Page lesson(LinkedLesson linked) {
    SitePath path = linked.lesson().page();
    Addressing addressing = Addressing.from(path);
    Views.Lesson view =
        new Views.Lesson(
            siteView(),
            addressing.to(HOME),
            new AssetLinks(assets, addressing),
            head(linked),
            stops(addressing, Optional.of(path)),
            contents(linked.lesson()),
            linked.previous().map(lesson -> neighbour(lesson, addressing)),
            linked.next().map(lesson -> neighbour(lesson, addressing)));
    return new Page(path, templates.render("lesson.mustache", view));
  }

  private Views.Plain plain(Addressing addressing, Views.Head head) {
    AssetLinks links = new AssetLinks(assets, addressing);
    List<Views.Stop> stops = stops(addressing, Optional.empty());
    return new Views.Plain(
        siteView(), addressing.to(HOME), links, head, stops, stops.stream().findFirst());
  }

  private Views.Site siteView() {
    SiteSettings settings = site.settings();
    return new Views.Site(
        settings.title(),
        settings.description(),
        settings.language(),
        Policy.TEXT,
        settings.repository());
  }

  private Views.LessonHead head(LinkedLesson linked) {
    FrontMatter front = linked.lesson().front();
    return new Views.LessonHead(
        front.title(),
        fullTitle(front.title()),
        front.summary(),
        linked.hasDemo(),
        front.order(),
        front.minutes(),
        BodyPrinter.print(linked),
        linked.previous().isPresent(),
        linked.next().isPresent());
  }

  private String fullTitle(String title) {
    return title + " · " + site.settings().title();
  }

  private List<Views.Stop> stops(Addressing addressing, Optional<SitePath> current) {
    return site.lessons().stream().map(linked -> stop(linked, addressing, current)).toList();
  }

  private static Views.Stop stop(
      LinkedLesson linked, Addressing addressing, Optional<SitePath> current) {
    FrontMatter front = linked.lesson().front();
    SitePath page = linked.lesson().page();
    return new Views.Stop(
        front.order(),
        front.title(),
        addressing.to(page),
        current.filter(page::equals).isPresent(),
        front.minutes(),
        front.summary(),
        linked.hasDemo());
  }

  private static List<Views.Entry> contents(Lesson lesson) {
    return lesson.body().headings().stream()
        .filter(heading -> heading.level() == 2 || heading.level() == 3)
        .map(SiteRenderer::entry)
        .toList();
  }

  private static Views.Entry entry(Heading heading) {
    return new Views.Entry(heading.id(), heading.text(), heading.level());
  }

  private static Views.Neighbour neighbour(Lesson lesson, Addressing addressing) {
    FrontMatter front = lesson.front();
    return new Views.Neighbour(front.order(), front.title(), addressing.to(lesson.page()));
  }
}
