package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingDirectionTest {
  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder = ContentFolder.in(workspace).withLesson(1, "one", "## א\n\n```demo lamp\n```\n");
  }

  @Test
  void everyPageOfACourseInHebrewRunsFromRightToLeft() throws IOException {
    build("he");

    try (Stream<Path> files = Files.walk(folder.output())) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertTrue(pages.size() > 5, pages::toString);
      for (Path page : pages) {
        String html = Files.readString(page);
        assertTrue(html.contains("<html lang=\"he\" dir=\"rtl\">"), page::toString);
        assertEquals(List.of(), new HtmlValidator().errors(html));
      }
    }
  }

  @Test
  void soDoesItsBook() throws IOException {
    build("he");

    assertTrue(book(".opf").contains("<spine page-progression-direction=\"rtl\">"));
    assertTrue(book("lessons/one.xhtml").contains("xml:lang=\"he\" dir=\"rtl\">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-EG", "fa", "he", "iw", "ur-PK", "ps", "yi", "uz-Arab", "ckb"})
  void theseRunFromRightToLeft(String language) {
    assertTrue(isRightToLeft(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-CH", "ku", "uz", "az", "ur-Latn", "ja"})
  void theseDoNot(String language) {
    assertFalse(isRightToLeft(language));
  }

  @Test
  void aCourseInEnglishSaysNothingOfIt() throws IOException {
    build("en");

    assertTrue(folder.built("index.html").contains("<html lang=\"en\">"));
    assertTrue(book(".opf").contains("<spine>"));
  }

  private boolean isRightToLeft(String language) {
    write(language);
    return folder.parse(new Diagnostics()).settings().isRightToLeft();
  }

  private void build(String language) {
    write(language);
    assertEquals("", folder.build().mistakes().print());
  }

  private void write(String language) {
    folder.with(
        "site.yaml",
        """
        title: Fixture
        description: A site for tests.
        language: %s
        base: https://example.org/fixture/
        repository: https://example.org/fixture.git
        """
            .formatted(language));
  }

  private String book(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.output().resolve("download/course.epub").toFile())) {
      var entry =
          zip.stream().filter(each -> each.getName().endsWith(name)).findFirst().orElseThrow();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
