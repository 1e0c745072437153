package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicenceTest {
  private static final String SETTINGS =
      """
      title: Fixture
      description: A site for tests.
      language: en
      base: https://example.org/fixture/
      repository: https://example.org/fixture.git
      """;

  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void aCourse() {
    folder = ContentFolder.in(workspace).withLesson(1, "one", "Text.\n");
  }

  @Test
  void aCourseThatSaysNothingGrantsNothing() throws IOException {
    folder.build();

    String page = folder.built("lessons/one.html");
    assertFalse(page.contains("free to use") || page.contains("\"license\""), page);
    assertFalse(book().contains("dc:rights"), book());
  }

  @Test
  void pagesBookAndSearchEnginesSayTheAuthorsLicence() throws IOException {
    folder.with(
        "site.yaml",
        SETTINGS + "licence: {name: 'A & B', address: 'https://example.org/licence'}\n");
    assertEquals("", folder.build().mistakes().print());

    String page = folder.built("lessons/one.html");
    assertTrue(
        page.contains(
            "free to use under the <a href=\"https://example.org/licence\">A &amp; B</a>."),
        page);
    assertTrue(page.contains("\"license\":\"https://example.org/licence\""), page);
    assertTrue(book().contains("<dc:rights>A &amp; B</dc:rights>\n"), book());
  }

  @Test
  void aLicenceIsANameAndAnAddress() {
    folder.with("site.yaml", SETTINGS + "licence: MIT\n");
    assertEquals(
        """
        content/site.yaml:6:1: error: "licence" takes a name and an address, not a text
            6 | licence: MIT
              | ^^^^^^^
          hint: as in licence: {name: CC BY 4.0, address: https://creativecommons.org/licenses/by/4.0/}
        """,
        folder.build().mistakes().print());
  }

  private String book() throws IOException {
    try (ZipFile zip = new ZipFile(folder.output().resolve("download/course.epub").toFile())) {
      var entry =
          zip.stream().filter(each -> each.getName().endsWith(".opf")).findFirst().orElseThrow();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
