package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small site with one of everything, built from end to end. */
class ValidSiteTest {
  @TempDir private Path workspace;

  private ContentFolder folder;

  @BeforeEach
  void build() {
    folder =
        ContentFolder.in(workspace)
            .with("lessons/pictures/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .with("lessons/.hidden", "not for the site")
            .withLesson(
                1,
                "first-steps",
                """
                ## The town & its "plan"

                See [the second](02-second.md#numbers), ~~this~~ and https://example.org/.
                ![A plan](pictures/plan.svg "As drawn")

                - [x] done
                - [ ] not yet

                ```demo lamp
                colour: cold
                ```

                ```demo lamp
                ```

                <details>
                <summary>Check yourself</summary>

                It is **two**, see [the second lamp](#demo-lamp-2?lit=yes).

                </details>
                """)
            .withLesson(
                2,
                "second",
                """
                ## Numbers

                | name | share |
                | --- | ---: |
                | a | 1 |

                | name |
                | --- |
                | b |

                ### In code

                ```java
                int a = b < c ? 1 : 2;
                ```

                Back to [the *first*][1].

                [1]: 01-first-steps.md
                """);
    assertEquals("", folder.build().mistakes().print());
  }

  @Test
  void theFolderHoldsPagesAssetsAndFilesAndNothingElse() {
    assertEquals(
        List.of(
            ".groundplan",
            ".nojekyll",
            "404.html",
            "apple-touch-icon.png",
            "assets/demos.HASH.css",
            "assets/demos.HASH.js",
            "assets/demos.HASH.wasm",
            "assets/demos.wasm-runtime.HASH.js",
            "assets/favicon.HASH.svg",
            "assets/fonts/serif-0a1b2c3d.woff2",
            "assets/notices.txt",
            "assets/pages.HASH.css",
            "assets/search-index.HASH.js",
            "assets/search.HASH.css",
            "assets/search.HASH.js",
            "assets/site.HASH.css",
            "assets/site.HASH.js",
            "assets/theme.HASH.js",
            "assets/worker.HASH.js",
            "course.html",
            "demos/index.html",
            "demos/lamp.html",
            "download/course.epub",
            "download/course.zip",
            "download/course.zip.sha256",
            "embed/lamp.html",
            "favicon.ico",
            "icon-192.png",
            "icon-512.png",
            "index.html",
            "lessons/first-steps.html",
            "lessons/pictures/plan.svg",
            "lessons/second.html",
            "schema/glossary.json",
            "schema/lesson.json",
            "schema/page.json",
            "schema/scenario.json",
            "schema/site.json",
            "service-worker.js",
            "share/index.png",
            "share/lessons/first-steps.png",
            "share/lessons/second.png",
            "site.webmanifest",
            "sitemap.xml"),
        files().keySet().stream()
            .map(name -> name.replaceAll("\\.[0-9a-f]{8}\\.", ".HASH."))
            .sorted()
            .toList());
  }

  @Test
  void everyPageIsValidHtml() {
    HtmlValidator validator = new HtmlValidator();
    int pages = 0;
    for (Map.Entry<String, String> file : files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertEquals(List.of(), validator.errors(file.getValue()), file.getKey());
        pages++;
      }
    }
    assertEquals(8, pages);
  }

  @Test
  void theValidatorFindsWhatIsWrong() {
    assertFalse(
        new HtmlValidator().errors("<!doctype html><title>x</title><p><div id=></p>").isEmpty());
  }

  @Test
  void twoBuildsGiveTheSameBytes() {
    Map<String, String> first = files();

    folder.build();

    assertEquals(first, files());
  }

  @Test
  void aLessonShowsItsDemoBeforeAnyScriptRuns() {
    String page = folder.built("lessons/first-steps.html");

    assertTrue(
        page.contains(
            """
            <div class="demo-slot" data-demo="lamp" data-options="seed=7&amp;colour=cold">\
            <section class="demo" id="demo-lamp" aria-labelledby="demo-lamp-title">\
            <h3 id="demo-lamp-title">A lamp</h3>\
            <button type="button" data-action="lit">Switch it on</button></section>\
            <noscript><p id="demo-lamp-still"><strong>cold light</strong></p></noscript></div>
            """),
        page);
    assertTrue(page.contains("<section class=\"demo\" id=\"demo-lamp-2\""), page);
  }

  @Test
  void onlyTheNotFoundPageUsesTheBasePath() {
    String notFound = folder.built("404.html");

    assertTrue(notFound.contains("href=\"/fixture/index.html\""), notFound);
    assertTrue(notFound.contains("href=\"/fixture/assets/site."), notFound);
    assertFalse(folder.built("lessons/second.html").contains("\"/fixture/"));
    assertTrue(folder.built("lessons/second.html").contains("href=\"../index.html\""));
  }

  /** Pictures and archives as letters of one byte each. */
  private static String text(Path path) throws IOException {
    boolean isText = path.toString().matches(".*\\.(html|xml|js|css|svg|txt|webmanifest)");
    return Files.readString(path, isText ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private Map<String, String> files() {
    try (Stream<Path> paths = Files.walk(folder.output())) {
      Map<String, String> files = new TreeMap<>();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.output().relativize(path).toString().replace('\\', '/');
        files.put(name, text(path));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
