package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has beside its pages, or not. */
class OffersTest {
  @TempDir private Path workspace;
  private ContentFolder folder;
  private String settings;

  @BeforeEach
  void aCourse() throws IOException {
    folder =
        ContentFolder.in(workspace)
            .withLesson(1, "first", "## A\n\n```demo lamp\n```\n")
            .withLesson(2, "second", "Back to [the first](01-first.md).\n");
    settings = Files.readString(folder.content().resolve("site.yaml"));
  }

  @Test
  void allIsThereUnlessSaidOtherwise() throws IOException {
    List<String> unsaid = built("");

    assertTrue(unsaid.contains("download/course.epub"), unsaid.toString());
    assertEquals(unsaid, built("downloads: true\npreviews: true\n"));
  }

  @Test
  void withoutDownloadsNoArchiveNoBookAndNoPageOfAllIsMade() throws IOException {
    List<String> before = built("");
    List<String> files = built("downloads: false\n");

    assertEquals(
        List.of(
            "course.html",
            "download/course.epub",
            "download/course.zip",
            "download/course.zip.sha256"),
        before.stream().filter(file -> !files.contains(file)).toList());
    assertTrue(before.containsAll(files), files.toString());
  }

  @Test
  void withoutDownloadsNoPageSpeaksOfThem() throws IOException {
    HtmlValidator validator = new HtmlValidator();
    for (String file : built("downloads: false\n")) {
      if (file.endsWith(".html")) {
        String page = folder.built(file);
        assertFalse(page.contains("course.") || page.contains("Take it with you"), page);
        assertEquals(List.of(), validator.errors(page), file);
      }
    }
    assertTrue(folder.built("index.html").contains("<p>Nothing is loaded from anywhere else"));
    String worker = folder.built("service-worker.js");
    assertTrue(worker.contains("lessons/first.html") && !worker.contains("course.html"), worker);
  }

  @Test
  void withoutDownloadsALinkToOneLeadsNowhere() {
    String link = "<a href=\"../course.html\">All</a>\n";
    folder.with("site.yaml", settings + "downloads: false\n").withLesson(2, "second", link);

    String told = folder.build().mistakes().print();
    assertTrue(told.contains("nothing in the site is at \"../course.html\""), told);
  }

  @Test
  void withoutPreviewsLessonsHaveThePictureOfTheCourse() throws IOException {
    List<String> files = built("previews: false\n");

    assertEquals(
        List.of("share/index.png"),
        files.stream().filter(file -> file.startsWith("share/")).toList());
    String page = folder.built("lessons/second.html");
    assertTrue(
        page.contains("\"og:image\" content=\"https://example.org/fixture/share/index.png\""));
    assertTrue(page.contains("\"og:image:alt\" content=\"Fixture: A site for tests.\""), page);
  }

  @Test
  void aWordIsNoAnswer() {
    folder.with("site.yaml", settings + "downloads: no\npreviews: [false]\n");
    assertEquals(
        """
        content/site.yaml:6:12: error: "downloads" takes true or false, not no
            6 | downloads: no
              |            ^^
          hint: as in downloads: false
        content/site.yaml:7:11: error: "previews" takes a single value, not a list
            7 | previews: [false]
              |           ^^^^^^^
          hint: as in previews: false
        """,
        folder.build().mistakes().print());
  }

  /** The files of the site that was built with these lines in its settings. */
  private List<String> built(String lines) throws IOException {
    folder.with("site.yaml", settings + lines);
    assertEquals("", folder.build().mistakes().print());
    try (Stream<Path> files = Files.walk(folder.output())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.output().relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
