package io.github.groundplan.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubTest {
  private static final String SHEET =
      """
      ---
      title: A & B
      summary: To keep.
      ---
      The [lamp](../lessons/02-second.md#the-lamp), a watt, [the author](about.md).
      """;

  private static final String TERMS =
      """
      terms:
        - term: watt
          aliases: [watts, VA]
          short: Joules < seconds.
          long: Per second.
          lesson: lessons/02-second.md
      """;

  @TempDir private Path workspace;
  private Path epub;

  @BeforeEach
  void build() {
    ContentFolder folder =
        ContentFolder.in(workspace)
            .with("lessons/pictures/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .withLesson(
                1,
                "first",
                """
                ## A < B & "C"

                See [below](#a--b--c), [its lamp](02-second.md#demo-lamp?lit=yes),
                [the demo](../demos/lamp.md) and https://example.org/?a=1&b=2.
                ![A plan](pictures/plan.svg)

                | a | b |
                | --- | ---: |
                | 1 | $x^2$ |
                """)
            .withLesson(2, "second", "## The lamp\n\n```demo lamp\n```\n\n- [x] done\n")
            .with(
                "demos/lamp.md",
                "---\ntitle: Lamp\nsummary: Light.\n---\n## It\n\n```demo lamp\n```\n")
            .with("pages/sheet.md", SHEET)
            .withNavigation("[pages/sheet.md]")
            .with("pages/about.md", "---\ntitle: About\nsummary: Who.\n---\nMe.\n")
            .with("glossary.yaml", TERMS);
    assertEquals("", folder.build().mistakes().print());
    epub = folder.output().resolve("download/course.epub");
  }

  @Test
  void theBookIsValid() {
    StringWriter said = new StringWriter();
    int worst = new EpubCheck(epub.toFile(), new PrintWriter(said)).doValidate();
    assertEquals(0, worst, said.toString());
  }

  @Test
  void linksLeadToLessonsInTheBookAndToAllElseOnline() throws IOException {
    String page = read("EPUB/lessons/first.xhtml");

    assertTrue(page.contains("href=\"second.xhtml#demo-lamp\""), page);
    assertTrue(page.contains("href=\"https://example.org/fixture/demos/lamp.html\""), page);
  }

  @Test
  void demosAreShownAsTheirRunsEnded() throws IOException {
    assertTrue(read("EPUB/lessons/second.xhtml").contains("<strong>warm light</strong>"));
  }

  @Test
  void pagesOfTheNavigationAndTheGlossaryComeLast() throws IOException {
    String contents = read("EPUB/contents.nav.xhtml");
    String sheet = read("EPUB/sheet.xhtml");

    assertEquals(
        List.of("lessons/first.xhtml", "lessons/second.xhtml", "sheet.xhtml", "glossary.xhtml"),
        Pattern.compile("href=\"([^\"]+xhtml)\"")
            .matcher(contents)
            .results()
            .map(link -> link.group(1))
            .toList());
    assertTrue(sheet.contains("<a href=\"lessons/second.xhtml#the-lamp\">"), sheet);
    assertTrue(sheet.contains("href=\"glossary.xhtml#watt\""), sheet);
    assertTrue(sheet.contains("href=\"https://example.org/fixture/about.html\""), sheet);
  }

  @Test
  void theGlossaryExplainsItsTerms() throws IOException {
    String glossary = read("EPUB/glossary.xhtml");

    assertTrue(glossary.contains("<dt id=\"watt\"><dfn>watt</dfn>"), glossary);
    assertTrue(glossary.contains(">also VA</span>"), glossary);
    assertTrue(glossary.contains("<p>Joules &lt; seconds.</p><p>Per second.</p>"), glossary);
    assertTrue(glossary.contains("<a href=\"lessons/second.xhtml\">Lesson 2</a>"), glossary);
  }

  private String read(String name) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
