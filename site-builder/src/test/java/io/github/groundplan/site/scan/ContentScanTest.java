package io.github.groundplan.site.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentScanTest {
  @TempDir private Path workspace;

  private final Diagnostics diagnostics = new Diagnostics();
  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder = ContentFolder.in(workspace);
  }

  @Test
  void lessonsComeByFileNameAndLoseTheirNumberInTheSite() {
    folder.withLesson(10, "quiz", "").withLesson(2, "clients-and-servers", "");

    List<LessonFile> lessons = scan().lessons();

    assertEquals(
        List.of("lessons/clients-and-servers.html", "lessons/quiz.html"),
        lessons.stream().map(lesson -> lesson.page().value()).toList());
    assertEquals("content/lessons/10-quiz.md", lessons.get(1).source().file());
    assertMistakes("");
  }

  @Test
  void allElseBesideLessonsIsCopiedButHiddenFilesAreNot() {
    folder.with("lessons/a/plan.svg", "x").with("lessons/.DS_Store", "x").with("notes.txt", "x");

    assertEquals(
        List.of("lessons/a/plan.svg"),
        scan().files().stream().map(file -> file.path().value()).toList());
    assertMistakes("");
  }

  @Test
  void textsOfManyMegabytesAreNotRead() {
    folder.with("lessons/01-long.md", "word ".repeat(10_000_000));

    assertEquals(List.of(), scan().lessons());
    assertMistakes(
        """
        content/lessons/01-long.md: error: this text has 50 MB, and none may have more than 1
          hint: make several files of it
        """);
  }

  @Test
  void aTextThatIsLittleTooLongIsNotSaidToBeShortEnough() {
    folder.with("lessons/01-long.md", "word ".repeat(210_000));

    assertEquals(List.of(), scan().lessons());
    assertMistakes(
        """
        content/lessons/01-long.md: error: this text has 1.1 MB, and none may have more than 1
          hint: make several files of it
        """);
  }

  @Test
  void aForbiddenCharacterManyTimesInARowIsToldOnce() {
    folder.with("lessons/01-a.md", "a\u0007\u0007\u0007b\u0007\n");

    scan();

    assertMistakes(
        """
        content/lessons/01-a.md:1:2: error: U+0007 is no character that a page may hold
            1 | a\u0007\u0007\u0007b\u0007
              |  ^
          hint: remove it
        content/lessons/01-a.md:1:6: error: U+0007 is no character that a page may hold
            1 | a\u0007\u0007\u0007b\u0007
              |      ^
          hint: remove it
        """);
  }

  @Test
  void snippetsAreReadByNameButNotWhereLinksLeadOutside() throws IOException {
    folder.with("snippets/java/Hash.java", "class Hash {}\n");
    Path secret = Files.writeString(workspace.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.content().resolve("snippets/secret.txt"), secret);

    List<SnippetFile> snippets = scan().snippets();

    assertEquals(List.of("java/Hash.java"), snippets.stream().map(SnippetFile::name).toList());
    assertMistakes(
        """
        content/snippets/secret.txt: error: this link leads outside of content/
          hint: put the file itself here
        """);
  }

  @Test
  void namesOfFilesMayHoldAnyCharacter() {
    String name = "lessons/50% of \"it's\" #1 & ünï \ud83d\udea6.svg";
    folder.with(name, "x");

    assertEquals(List.of(name), scan().files().stream().map(f -> f.path().value()).toList());
    assertMistakes("");
  }

  @Test
  void everyLineEndBecomesALineFeedAndAByteOrderMarkGoes() {
    folder.with("lessons/01-a.md", "\ufeffone\r\ntwo\rthree\n");

    assertEquals("one\ntwo\nthree\n", scan().lessons().get(0).source().text());
  }

  @Test
  void aMissingSiteFileIsReported() throws IOException {
    Files.delete(folder.content().resolve("site.yaml"));

    scan();

    assertMistakes(
        """
        content/site.yaml: error: this file is missing
          hint: it names the site; groundplan new site makes one
        """);
  }

  @Test
  void aNameWithoutANumberIsReported() {
    folder.with("lessons/scaling.md", "x").with("lessons/05_Scaling.md", "x");
    folder.with("lessons/06-caching.markdown", "x");

    scan();

    assertMistakes(
        """
        content/lessons/05_Scaling.md: error: this is no name for a lesson
          hint: two digits, a hyphen, lower-case words: lessons/05-scaling.md
        content/lessons/06-caching.markdown: error: this is no name for a lesson
          hint: two digits, a hyphen, lower-case words: lessons/05-scaling.md
        content/lessons/scaling.md: error: this is no name for a lesson
          hint: two digits, a hyphen, lower-case words: lessons/05-scaling.md
        """);
  }

  @Test
  void aPageAmongTheFilesIsReported() {
    folder.with("lessons/scaling.html", "x");

    scan();

    assertMistakes(
        """
        content/lessons/scaling.html: error: a page can't be copied into the site
          hint: pages are made from Markdown
        """);
  }

  @Test
  void whatIsNotUtf8IsReportedWhereItStands() throws IOException {
    folder.with("lessons/01-a.md", "");
    Path file = folder.content().resolve("lessons/01-a.md");
    Files.write(file, "one\na café\n".getBytes(ISO_8859_1));

    scan();

    assertMistakes(
        """
        content/lessons/01-a.md:2:6: error: this is not UTF-8
            2 | a caf\ufffd
              |      ^
          hint: save the file as UTF-8
        """);
  }

  @Test
  void charactersThatNoPageMayHoldAreReported() {
    folder.with("lessons/01-a.md", "a\ufdd0b");

    scan();

    assertMistakes(
        """
        content/lessons/01-a.md:1:2: error: U+FDD0 is no character that a page may hold
            1 | a\ufdd0b
              |  ^
          hint: remove it
        """);
  }

  @Test
  void linksOutOfTheContentOrToNowhereAreReported() throws IOException {
    Files.writeString(workspace.resolve("secret.md"), "secret");
    folder.with("lessons/a/inside.txt", "x");
    link("lessons/01-secret.md", workspace.resolve("secret.md"));
    link("lessons/02-gone.md", workspace.resolve("gone.md"));
    link("lessons/b", folder.content().resolve("lessons/a"));
    link("lessons/fine.txt", folder.content().resolve("lessons/a/inside.txt"));

    assertEquals(2, scan().files().size());

    assertMistakes(
        """
        content/lessons/01-secret.md: error: this link leads outside of content/
          hint: put the file itself here
        content/lessons/02-gone.md: error: this file can't be read: it is not there, or a link to nothing
        content/lessons/b: error: a link to a folder is not followed
          hint: put the files themselves here
        """);
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(folder.content().resolve(path), target);
  }

  private Content scan() {
    return ContentScan.scan(folder.content(), diagnostics);
  }

  private void assertMistakes(String expected) {
    assertEquals(expected, diagnostics.print());
  }
}
