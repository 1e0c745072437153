package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever lies in a content folder: its mistakes are told in sentences, and nothing is written.
 */
class HostileSitesTest {
  private static final String SETTINGS =
      """
      title: Fixture
      description: A site for tests.
      language: en
      repository: https://example.org/fixture.git
      """;

  /** Of a machine that others keep busy; alone it takes a second. */
  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void aSite() {
    folder = ContentFolder.in(workspace).withLesson(1, "one", "Text.\n");
  }

  @Test
  void anEmptyFileOfSettingsIsTold() {
    folder.with("site.yaml", "\n");

    assertMistakes(
        """
        content/site.yaml: error: this file is empty
          hint: it names the site; groundplan new site makes one
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/%zz/, malformed escape pair at character 21",
    "https://[::1/, expected closing bracket for ipv6 address at character 13",
    "https://me:secret@example.org/, leave out what stands before @: everybody could read it",
    "https://example.org/a/../b/, as in base: https://example.org/b/"
  })
  void aBaseThatIsNoAddressIsToldAtItsPlace(String base, String hint) {
    folder.with("site.yaml", SETTINGS + "base: " + base + "\n");

    assertMistakes(
        """
        content/site.yaml:5:7: error: no site can be published at "%s"
            5 | base: %s
              |       %s
          hint: %s
        """
            .formatted(base, base, "^".repeat(base.length()), hint));
  }

  @Test
  void aRepositoryBesideTheSiteIsNoPageOfIt() {
    folder.with("site.yaml", SETTINGS + "base: https://example.org/\n");

    assertEquals(0, build().exitCode());
  }

  @Test
  void tagsAndEscapesThatNoPageMayHoldAreTold() {
    folder.with(
        "lessons/01-one.md",
        """
        ---
        title: !!python/object:os.system One
        summary: "a\\u0000b"
        order: 1
        minutes: 1
        ---
        """);

    assertMistakes(
        """
        content/lessons/01-one.md:2:8: error: a tag (!) stands here
            2 | title: !!python/object:os.system One
              |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: leave it out, or write quotes
        content/lessons/01-one.md:3:10: error: U+0000 cannot stand in a text
            3 | summary: "a\\u0000b"
              |          ^^^^^^^^^^
          hint: leave the escape out
        """);
  }

  @Test
  void whatIsNeverClosedIsToldWhereItBegins() {
    folder.with(
        "lessons/01-one.md",
        """
        ---
        title: "One
        summary: Text.
        order: 1
        minutes: 1
        ---
        <!-- a remark

        ```java
        class A {
        """);
    assertTrue(
        build()
            .err()
            .startsWith(
                """
                content/lessons/01-one.md:2:8: error: this is not YAML: this " is never closed
                    2 | title: "One
                      |        ^
                  hint: close it with another "
                """));

    folder.withLesson(1, "one", "```java\nclass A {\n");
    assertMistakes(
        """
        content/lessons/01-one.md:7:1: error: this block never ends
            7 | ```java
              | ^^^
          hint: close it with a line of ```
        """);

    folder.withLesson(1, "one", "```java\nclass A {\n\nText.\n\n```demo lamp\n```\n");
    assertMistakes(
        """
        content/lessons/01-one.md:12:1: error: a block begins within a block
           12 | ```demo lamp
              | ^^^^^^^^^^^^
          hint: close the block above it with a line of ```, or fence that one with a mark more
        """);

    folder.withLesson(1, "one", "<!-- a remark\n\nText.\n");
    assertMistakes(
        """
        content/lessons/01-one.md:7:1: error: this comment never ends
            7 | <!-- a remark
              | ^^^^
          hint: close it with -->
        """);
  }

  @Test
  void aFormulaThatNeverEndsIsToldWhereItBegins() {
    folder.withLesson(1, "one", "Costs \\$\\$ and $5.\n\nThen $$L = \\lambda W holds.\n");

    assertMistakes(
        """
        content/lessons/01-one.md:9:6: error: this formula never ends
            9 | Then $$L = \\lambda W holds.
              |      ^^
          hint: close it with $$ before the paragraph ends, or write \\$\\$
        """);
  }

  @Test
  void aBlockWithoutAScenarioIsToldAtItsPlace() {
    folder.withLesson(1, "one", "```scenario\n```\n");

    assertMistakes(
        """
        content/lessons/01-one.md:7:4: error: nothing stands in this scenario
            7 | ```scenario
              |    ^^^^^^^^
          hint: a scenario has clients: and nodes: at least
        """);
  }

  /** What the library reads in the square of its length, or by recursion. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](",
        "[a](<b",
        "![",
        "*a **b ",
        "<a>",
        "<a ",
        "`a ",
        "``a` ",
        "{{ ",
        "\\",
        "&amp;",
        "[^1]",
        "www.",
        "|-|\n",
        "|a|\n|-|\n",
        "a|",
        "> ",
        "- ",
        "**",
        "a\n"
      })
  void aTextThatNobodyCouldReadIsToldAtItsPlace(String part) {
    folder.withLesson(1, "one", "Text.\n\n" + part.repeat(400_000 / part.length()) + "\n");

    Said said = assertTimeoutPreemptively(SOON, () -> build());

    assertEquals(1, said.exitCode());
    assertTrue(said.err().matches("(?s)content/lessons/01-one.md:9:[0-9]+: error: .*"), said.err());
    assertTrue(said.err().contains("\n  hint: "), said.err());
    assertTrue(said.err().endsWith("\n1 mistake, nothing written\n"), said.err());
    assertFalse(Files.exists(folder.output()));
  }

  /** As above, in a block of questions, and in the blocks that hold YAML. */
  @ParameterizedTest
  @CsvSource({
    "quiz, '[a]('",
    "quiz, '[^1]'",
    "quiz, '`a '",
    "quiz, '- '",
    "quiz, '> '",
    "quiz, '[a]: b\n'",
    "quiz, '# a\n'",
    "quiz, '## a\n- [ ] b\n'",
    "quiz, '## a\n\n- [x] - [x] '",
    "chart, '- [1, 2]\n'",
    "chart, 'a: ['",
    "flow, 'a -> b\n'",
    "sequence, 'a -> b\n'",
    "scenario, 'a: 1\n'"
  })
  void aBlockThatNobodyCouldReadIsToldAtItsPlace(String name, String part) {
    String body = part.repeat(400_000 / part.length());
    folder.withLesson(1, "one", "```" + name + "\n" + body + "\n```\n");

    assertToldSoon("content/lessons/01-one.md:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lines: [", "bars: [{label: a, value: x}, ", "points: [[1, 2], "})
  void soIsAChartInOneLine(String start) {
    String values = start.substring(start.indexOf('[') + 1);
    String value = values.isEmpty() ? "1, " : values;
    String body = start + value.repeat(400_000 / value.length()) + "]";
    folder.withLesson(1, "one", "```chart\n" + body + "\n```\n");

    assertToldSoon("content/lessons/01-one.md:");
  }

  @Test
  void soAreFencesOfManyMarks() {
    folder.withLesson(1, "one", "~~".repeat(100_000) + "a" + "~~".repeat(100_000) + "\n");

    assertToldSoon("content/lessons/01-one.md:7:1: error: this line begins with more than 500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1+", "-", "2^", "("})
  void aFigureOfManyWordsIsToldAtItsPlace(String part) {
    folder.withLesson(1, "one", "A {{ " + part.repeat(9_000) + "1 }}\n");

    assertToldSoon("content/lessons/01-one.md:7:506: error: this figure has more than 500 words");
  }

  @Test
  void settingsNestedTooDeepAreToldAtTheirPlace() {
    folder.with("site.yaml", SETTINGS + "x: " + "[".repeat(400_000) + "\n");

    assertToldSoon("content/site.yaml:5:103: error: nested more than 100 deep\n");
  }

  @Test
  void frontMatterNestedTooDeepIsToldAtItsPlace() {
    folder.with("lessons/01-one.md", "---\ntitle: " + "[".repeat(400_000) + "\n---\nText.\n");

    assertToldSoon("content/lessons/01-one.md:2:107: error: nested more than 100 deep\n");
  }

  @Test
  void aGlossaryInOneLineIsToldSoon() {
    folder.with("glossary.yaml", "[" + "{a: b}, ".repeat(50_000) + "]\n");

    assertToldSoon("content/glossary.yaml:1:1: error: ");
  }

  private void assertToldSoon(String start) {
    Said said = assertTimeoutPreemptively(SOON, () -> build());

    assertEquals(1, said.exitCode());
    assertTrue(said.err().startsWith(start), said.err());
    assertTrue(said.err().endsWith(" nothing written\n"), said.err());
    assertFalse(Files.exists(folder.output()));
  }

  @Test
  void misspeltFoldersAreNotPassedOver() {
    folder.with("lesson/02-two.md", "Text.").with("glossary.yml", "").with("site.yaml~", "");
    folder.with("lessons/02-two.MD", "Text.");

    assertMistakes(
        """
        content/glossary.yml: error: nothing is read under this name
          hint: did you mean "glossary.yaml"?
        content/lesson: error: nothing is read under this name
          hint: did you mean "lessons"?
        content/lessons/02-two.MD: error: this is no name for a lesson
          hint: two digits, a hyphen, lower-case words: lessons/05-scaling.md
        """);
  }

  @Test
  void filesAndFoldersInEachOthersPlaceAreTold() throws IOException {
    folder.with("scenarios", "a file");
    Files.createDirectory(folder.content().resolve("glossary.yaml"));

    assertMistakes(
        """
        content/glossary.yaml: error: this is a folder, and should be a file
          hint: give the folder another name
        content/scenarios: error: this is a file, and should be a folder
          hint: give the file another name
        """);
  }

  @Test
  void aLinkDoesNotLeadTheOutputIntoTheContent() throws IOException {
    Path link = Files.createSymbolicLink(workspace.resolve("link"), folder.content());

    Said said = build("--output", link.resolve("site").toString());

    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith("error: the output can't be in the content"), said.err());
    assertFalse(Files.exists(folder.content().resolve("site")));
  }

  @Test
  void anOutputBelowAFileIsToldInASentence() throws IOException {
    Path file = Files.writeString(workspace.resolve("file"), "");

    Said said = build("--output", file.resolve("site").toString());

    assertEquals(1, said.exitCode());
    assertEquals(
        "error: the site can't be written to "
            + file.resolve("site")
            + ": "
            + file
            + " is a file\n",
        said.err());
  }

  private void assertMistakes(String mistakes) {
    Said said = build();
    long count = mistakes.lines().filter(line -> line.contains(": error: ")).count();
    String summary = count + (count == 1 ? " mistake" : " mistakes") + ", nothing written\n";
    assertEquals(new Said(1, "", mistakes + summary), said);
    assertFalse(Files.exists(folder.output()));
  }

  private Said build() {
    return build("--output", folder.output().toString());
  }

  private Said build(String option, String output) {
    return Said.to("build", "--content", folder.content().toString(), option, output);
  }
}
