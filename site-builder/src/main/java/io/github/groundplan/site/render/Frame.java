package io.github.groundplan.site.render;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.resolve.LinkedLesson;
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

  Views.Site siteView(Addressing addressing) {
    SiteSettings settings = site.settings();
    return new Views.Site(
        settings.title(),
        settings.description(),
        settings.language(),
        Policy.TEXT,
        settings.repository(),
        ways(addressing, true),
        ways(addressing, false));
  }

  /**
   * Where else one can go.
   *
   * @param isNav for the navigation at the top of a page, not for its foot
   */
  private List<Views.Way> ways(Addressing addressing, boolean isNav) {
    List<Views.Way> ways = new ArrayList<>();
    for (LinkedPage linked : site.pages()) {
      FreePage page = linked.page();
      if (linked.navigation().isPresent() == isNav) {
        String name = linked.navigation().orElse(page.title());
        ways.add(new Views.Way(name, addressing.to(page.page())));
      }
    }
    if (!isNav && !site.terms().isEmpty()) {
      ways.add(new Views.Way(Glossary.TITLE, addressing.to(Glossary.PAGE)));
    }
    return ways;
  }

  /** The view of a page whose text is in its template. */
  Views.Plain plain(Addressing addressing, Views.Head head) {
    return new Views.Plain(
        siteView(addressing),
        addressing.to(HOME),
        addressing.to(DEMOS),
        links(addressing),
        head,
        stops(addressing, Optional.empty()));
  }

  AssetLinks links(Addressing addressing) {
    return new AssetLinks(assets, addressing);
  }

  /** What is said of a page in its head. */
  Views.Head head(SitePath page, String title, String summary, Set<String> demos) {
    String fullTitle = page.equals(HOME) ? title : fullTitle(title);
    Views.Sharing sharing = new Shared(site, history).page(page, title, summary);
    return new Views.Head(title, fullTitle, summary, scripts(page, demos), Optional.of(sharing));
  }

  /** The same of a page that nobody is to find or share. */
  Views.Head unlistedHead(SitePath page, String title, String summary, Set<String> demos) {
    return new Views.Head(title, fullTitle(title), summary, scripts(page, demos), Optional.empty());
  }

  Optional<Views.DemoScripts> scripts(SitePath page, Set<String> demos) {
    return links(Addressing.from(page)).demos(demos);
  }

  String fullTitle(String title) {
    return title + " · " + site.settings().title();
  }

  /**
   * All lessons.
   *
   * @param current the page that is rendered, if it is a lesson
   */
  List<Views.Stop> stops(Addressing addressing, Optional<SitePath> current) {
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
}
