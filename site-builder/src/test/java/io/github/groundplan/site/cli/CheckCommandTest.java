package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder = ContentFolder.in(workspace);
  }

  @Test
  void aSiteWithoutMistakesIsFineAndNotWritten() {
    folder.withLesson(1, "one", "Text.\n");

    assertEquals("4 pages, no mistakes\n", check().fine());
    assertFalse(Files.exists(folder.output()));
  }

  @Test
  void mistakesGoToTheStandardOutputInTheirOrder() {
    folder.withLesson(2, "two", "[One](01-one.md#nowhere)\n").withLesson(1, "one", "![](x.png)\n");

    Said said = check();

    assertEquals(1, said.exitCode());
    assertEquals("", said.err());
    assertEquals(
        """
        content/lessons/01-one.md:7:5: error: there is no file "x.png"
            7 | ![](x.png)
              |     ^^^^^
          hint: nothing that can be named lies in lessons/
        content/lessons/01-one.md:7:5: error: this image has no alternative text
            7 | ![](x.png)
              |     ^^^^^
          hint: say what it shows, between [ and ]
        content/lessons/02-two.md:7:17: error: nothing in 01-one.md has the id "nowhere"
            7 | [One](01-one.md#nowhere)
              |                 ^^^^^^^
        3 mistakes
        """,
        said.out());
  }

  @Test
  void aPageThatLoadsTooMuchIsTold() throws Exception {
    folder.withLesson(1, "one", "![Noise](noise.png)\n");
    byte[] noise = new byte[500_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.content().resolve("lessons/noise.png"), noise);

    assertEquals(
        """
        lessons/one.html: error: with all it loads, this page weighs 502 kB, more than 250 kB
          hint: the heaviest is lessons/noise.png (500 kB)
        1 mistake
        """,
        check().out().replaceAll("50[0-9] kB, more", "502 kB, more"));
  }

  @Test
  void aPageOfTooMuchTextIsTold() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(Integer.toString(random.nextInt(), 36)).append(i % 100 == 0 ? "\n\n" : "\n");
    }
    folder.withLesson(1, "one", text.toString());

    Said said = check();

    assertTrue(said.out().contains("lessons/one.html: error: this page weighs "), said.out());
    assertTrue(said.out().contains("hint: make two pages of it"), said.out());
  }

  @Test
  void invalidHtmlIsToldByTheCheckerThatIsNamed() {
    folder.withLesson(1, "one", "<table><tr><td headers=\"x\">1</td></tr></table>\n");
    String jars = System.getProperty("java.class.path");

    Said said = check("--html", jars);

    assertEquals(1, said.exitCode());
    assertTrue(said.out().contains("lessons/one.html:"), said.out());
    assertTrue(said.out().contains("“headers”"), said.out());
    assertEquals("4 pages, no mistakes\n", check().fine());
  }

  @Test
  void aCheckerThatIsNotThereIsToldInASentence() {
    Said said = check("--html", "nowhere.jar");

    assertEquals(1, said.exitCode());
    assertEquals(
        "error: no Nu HTML checker is at nowhere.jar: there is no \"nowhere.jar\" in "
            + Path.of("").toAbsolutePath()
            + "\n",
        said.err());
  }

  @Test
  void theSameContentGivesTheSameText() {
    folder.withLesson(2, "two", "[x](y.md) [z](a.md)\n").withLesson(1, "one", "[b](c.md)\n");

    assertEquals(check(), check());
  }

  @Test
  void whatManyLinesHaveIsToldInFullOnlyIfAsked() {
    ContentFolder folder =
        ContentFolder.in(workspace).withLesson(1, "one", "[a](b.md)\n\n".repeat(50));
    String content = folder.content().toString();

    Said digest = Said.to("check", "--content", content);
    Said whole = Said.to("check", "--all", "--content", content);

    assertEquals(1, digest.exitCode());
    assertEquals(20 * 4 + 2, digest.out().lines().count());
    assertTrue(digest.out().endsWith("\"b.md\", and 29 more like it\n50 mistakes\n"), digest.out());
    assertEquals(50 * 4 + 1, whole.out().lines().count());
  }

  @Test
  void aMissingFolderIsWrongUsage() {
    assertEquals(2, Said.to("check", "--content", "nowhere").exitCode());
  }

  private Said check(String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "check";
    arguments[1] = "--content";
    arguments[2] = folder.content().toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Said.to(arguments);
  }
}
