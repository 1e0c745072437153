package io.github.groundplan.site.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.resolve.LinkedSite;
import io.github.groundplan.site.resolve.Linker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
  private static final List<SitePath> PAGES =
      List.of(
          new SitePath("index.html"),
          new SitePath("lessons/b.html"),
          new SitePath("lessons/a.html"));

  @TempDir private Path workspace;

  @Test
  void theFeedTellsTheNewestFirst() {
    History history =
        new History(
            Map.of(
                new SitePath("lessons/01-a.md"), Instant.parse("2026-01-01T00:00:00Z"),
                new SitePath("lessons/02-b.md"), Instant.parse("2026-02-01T00:00:00Z")));

    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>https://example.org/fixture/</id>
        <title>Fixture</title>
        <subtitle>A site for tests.</subtitle>
        <updated>2026-02-01T00:00:00Z</updated>
        <link rel="self" type="application/atom+xml" href="https://example.org/fixture/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://example.org/fixture/"/>
        <author>
        <name>Fixture</name>
        </author>
        <entry>
        <id>https://example.org/fixture/lessons/b.html</id>
        <title>Lesson 2: Lesson 2</title>
        <summary>The summary of lesson 2.</summary>
        <updated>2026-02-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/fixture/lessons/b.html"/>
        </entry>
        <entry>
        <id>https://example.org/fixture/lessons/a.html</id>
        <title>Lesson 1: Lesson 1</title>
        <summary>The summary of lesson 1.</summary>
        <updated>2026-01-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/fixture/lessons/a.html"/>
        </entry>
        </feed>
        """,
        files(history).get("feed.xml"));
  }

  @Test
  void theSitemapKnowsWhenALessonWasChanged() {
    History history =
        new History(Map.of(new SitePath("lessons/02-b.md"), Instant.parse("2026-02-01T00:00:00Z")));

    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
        <loc>https://example.org/fixture/</loc>
        </url>
        <url>
        <loc>https://example.org/fixture/lessons/a.html</loc>
        </url>
        <url>
        <loc>https://example.org/fixture/lessons/b.html</loc>
        <lastmod>2026-02-01T00:00:00Z</lastmod>
        </url>
        </urlset>
        """,
        files(history).get("sitemap.xml"));
  }

  @Test
  void withoutAHistoryThereIsNoFeed() {
    assertEquals(
        List.of("site.webmanifest", "sitemap.xml"),
        files(History.unknown()).keySet().stream().sorted().toList());
  }

  private Map<String, String> files(History history) {
    Diagnostics diagnostics = new Diagnostics();
    ContentFolder folder =
        ContentFolder.in(workspace).withLesson(1, "a", "Text.").withLesson(2, "b", "Text.");
    LinkedSite site = Linker.link(folder.parse(diagnostics), List.of(), diagnostics);
    assertEquals("", diagnostics.print());
    return Feeds.of(site, history, PAGES).stream()
        .collect(Collectors.toMap(file -> file.path().value(), (SiteFile f) -> f.bytes().text()));
  }
}
