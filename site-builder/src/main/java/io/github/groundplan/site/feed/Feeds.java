package io.github.groundplan.site.feed;

import static io.github.groundplan.site.json.Json.map;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.json.Json;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.resolve.LinkedLesson;
import io.github.groundplan.site.resolve.LinkedSite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the sitemap, the feed and the manifest of a site. */
public final class Feeds {
  private final LinkedSite site;
  private final SiteSettings settings;
  private final History history;

  private Feeds(LinkedSite site, History history) {
    this.site = site;
    this.settings = site.settings();
    this.history = history;
  }

  /**
   * The files.
   *
   * @param pages those that search engines may list
   */
  public static List<SiteFile> of(LinkedSite site, History history, Collection<SitePath> pages) {
    Feeds feeds = new Feeds(site, history);
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(Published.SITEMAP, feeds.sitemap(pages)));
    files.add(new SiteFile(Published.MANIFEST, feeds.manifest()));
    feeds.atom().ifPresent(atom -> files.add(new SiteFile(Published.FEED, atom)));
    return files;
  }

  /** The sitemaps protocol 0.9. */
  private Bytes sitemap(Collection<SitePath> pages) {
    Map<SitePath, Instant> changes = new HashMap<>();
    for (LinkedLesson linked : site.lessons()) {
      Lesson lesson = linked.lesson();
      history.lastChange(lesson.path()).ifPresent(change -> changes.put(lesson.page(), change));
    }
    Xml xml = new Xml().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (SitePath page : pages.stream().sorted().toList()) {
      xml.open("url").element("loc", settings.address(page));
      if (changes.containsKey(page)) {
        xml.element("lastmod", changes.get(page).toString());
      }
      xml.close("url");
    }
    return xml.close("urlset").finish();
  }

  /**
   * Lessons as they were last changed, the newest first: RFC 4287. It wants a date of every entry,
   * so there is no feed where nothing is known of the past.
   */
  private Optional<Bytes> atom() {
    List<Entry> entries = new ArrayList<>();
    for (LinkedLesson linked : site.lessons()) {
      Lesson lesson = linked.lesson();
      history.lastChange(lesson.path()).ifPresent(change -> entries.add(new Entry(lesson, change)));
    }
    // Stable: of one commit, the first lesson comes first.
    entries.sort((a, b) -> b.change().compareTo(a.change()));
    return entries.isEmpty() ? Optional.empty() : Optional.of(atom(entries));
  }

  private Bytes atom(List<Entry> entries) {
    String address = settings.address(Published.FEED);
    Xml xml =
        new Xml()
            .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", settings.language())
            .element("id", settings.base())
            .element("title", settings.title())
            .element("subtitle", settings.description())
            .element("updated", entries.get(0).change().toString())
            .empty("link", "rel", "self", "type", "application/atom+xml", "href", address)
            .empty("link", "rel", "alternate", "type", "text/html", "href", settings.base())
            .open("author")
            .element("name", settings.title())
            .close("author");
    for (Entry entry : entries) {
      FrontMatter front = entry.lesson().front();
      String page = settings.address(entry.lesson().page());
      xml.open("entry")
          .element("id", page)
          .element("title", "Lesson " + front.order() + ": " + front.title())
          .element("summary", front.summary())
          .element("updated", entry.change().toString())
          .empty("link", "rel", "alternate", "type", "text/html", "href", page)
          .close("entry");
    }
    return xml.close("feed").finish();
  }

  /** W3C's Web Application Manifest; addresses start from where it lies. */
  private Bytes manifest() {
    return Bytes.of(
        Json.print(
            map(
                "name", settings.title(),
                "description", settings.description(),
                "lang", settings.language(),
                "start_url", "index.html",
                "scope", "./",
                "display", "minimal-ui",
                "background_color", "#fbf9f4",
                "theme_color", "#fbf9f4",
                "icons",
                    List.of(
                        icon(Published.SMALL_ICON, "192x192"),
                        icon(Published.LARGE_ICON, "512x512")))));
  }

  private static Map<String, Object> icon(SitePath path, String sizes) {
    return map(
        "src", path.escaped(), "sizes", sizes, "type", "image/png", "purpose", "any maskable");
  }

  private record Entry(Lesson lesson, Instant change) {}
}
