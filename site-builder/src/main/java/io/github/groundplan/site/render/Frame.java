package io.github.groundplan.site.render;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.resolve.LinkedPage;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all pages of a site have in common, seen from each of them. */
record Frame(LinkedSite site, Assets assets, History history) {
  static final SitePath HOME = new SitePath("index.html");
  static final SitePath DEMOS = new SitePath("demos/index.html");

  /** If there are more, only the start page links all of them: see {@link Route}. */
  private static final int MOST_AT_FOOT = 40;

  private static final String ALL_PAGES = "all-pages";

  Views.Site siteView(Addressing addressing) {
    return siteView(addressing, hasMany() ? allPages(addressing) : others(addressing), false);
  }

  /** What the start page tells: if no other page links all pages, it does. */
  Views.Site startView(Addressing addressing) {
    return siteView(addressing, others(addressing), hasMany());
  }

  private Views.Site siteView(Addressing addressing, List<Views.Way> others, boolean isForAll) {
    SiteSettings settings = site.settings();
    return new Views.Site(
        settings.title(),
        settings.description(),
        settings.language(),
        settings.isRightToLeft(),
        Policy.TEXT,
        settings.repository(),
        settings.licence(),
        hasDemos(),
        settings.offers().hasDownloads(),
        navigation(addressing),
        more(others, addressing),
        isForAll ? Optional.of(ALL_PAGES) : Optional.empty());
  }

  /** Whether there is a list of demos: not without any. */
  boolean hasDemos() {
    return !site.demos().isEmpty();
  }

  /** What every page is made of, seen from one. */
  List<?> inputs(Addressing addressing) {
    return List.of(siteView(addressing), site.settings().ofEveryPage());
  }

  /** Where else one can go, at the top of a page. */
  private List<Views.Way> navigation(Addressing addressing) {
    return site.pages().stream()
        .filter(page -> page.navigation().isPresent())
        .map(page -> way(page, addressing))
        .toList();
  }

  /** Where else one can go, at the foot of a page. */
  private List<Views.Way> more(List<Views.Way> others, Addressing addressing) {
    List<Views.Way> ways = new ArrayList<>(others);
    if (!site.terms().isEmpty()) {
      ways.add(new Views.Way(Glossary.TITLE, addressing.to(Glossary.PAGE)));
    }
    return ways;
  }

  private List<Views.Way> others(Addressing addressing) {
    return site.pages().stream()
        .filter(LinkedPage::isAtFoot)
        .map(page -> way(page, addressing))
        .toList();
  }

  private static List<Views.Way> allPages(Addressing addressing) {
    return List.of(new Views.Way("All pages", addressing.to(HOME) + "#" + ALL_PAGES));
  }

  private boolean hasMany() {
    return site.pages().stream().filter(LinkedPage::isAtFoot).count() > MOST_AT_FOOT;
  }

  private static Views.Way way(LinkedPage linked, Addressing addressing) {
    FreePage page = linked.page();
    return new Views.Way(linked.navigation().orElse(page.title()), addressing.to(page.page()));
  }

  /** The view of a page whose text is in its template. */
  Views.Plain plain(Addressing addressing, Views.Head head) {
    return new Views.Plain(
        siteView(addressing), addressing.to(HOME), addressing.to(DEMOS), links(addressing), head);
  }

  AssetLinks links(Addressing addressing) {
    return new AssetLinks(assets, addressing);
  }

  /** What is said in its head of a page beside the lessons. */
  Views.Head head(LinkedPage linked) {
    FreePage page = linked.page();
    Views.Sharing sharing = new Shared(site, history).page(linked);
    return new Views.Head(
        page.title(),
        fullTitle(page.title()),
        page.summary(),
        files(page.page(), linked.demos()),
        Optional.of(sharing));
  }

  /** What is said of a page in its head. */
  Views.Head head(SitePath page, String title, String summary, Set<String> demos) {
    String fullTitle = page.equals(HOME) ? title : fullTitle(title);
    Views.Sharing sharing = new Shared(site, history).page(page, title, summary);
    return new Views.Head(title, fullTitle, summary, files(page, demos), Optional.of(sharing));
  }

  /** The same of a page that nobody is to find or share. */
  Views.Head unlistedHead(String title, String summary, Views.DemoFiles demos) {
    return new Views.Head(title, fullTitle(title), summary, demos, Optional.empty());
  }

  /** What a page loads for these demos. */
  Views.DemoFiles files(SitePath page, Set<String> demos) {
    return links(Addressing.from(page)).demos(demos);
  }

  String fullTitle(String title) {
    return title + " · " + site.settings().title();
  }

  /** All lessons. */
  Route route() {
    return new Route(site.lessons());
  }
}
