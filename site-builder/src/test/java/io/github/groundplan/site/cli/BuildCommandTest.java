package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.FixtureAssets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BuildCommandTest {
  @TempDir private Path workspace;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder = ContentFolder.in(workspace);
  }

  @Test
  void tellsPagesTimeAndPlace() {
    folder.withLesson(1, "one", "Text.\n");

    assertEquals(0, build());

    assertEquals("", err.toString());
    assertEquals("4 pages in N ms: " + folder.output() + "\n", timeless());
  }

  @Test
  void allMistakesOfAllKindsAppearInOneRunAndTheLastSiteStays() {
    folder.withLesson(2, "two", "As it was.\n");
    assertEquals(0, build());
    String before = folder.built("lessons/two.html");
    folder.with(
        "lessons/01-one.md",
        """
        ---
        title: [One
        summary: The first.
        order: 1
        minutes: 10
        ---
        Text with a [link](02-tow.md).
        """);
    folder.withLesson(
        2,
        "two",
        """
        ```demo lmap
        ```

        > ```demo lamp
        > seed: 7
        >
        > colour: worm
        > ```

        See [there](03-nowhere.md#id).
        """);

    assertEquals(1, build());

    assertEquals(
        """
        content/lessons/01-one.md:2:8: error: this is not YAML: this [ is never closed
            2 | title: [One
              |        ^
          hint: close it with ]
        content/lessons/01-one.md:7:20: error: there is no file "02-tow.md"
            7 | Text with a [link](02-tow.md).
              |                    ^^^^^^^^^
          hint: did you mean "02-two.md"?
        content/lessons/02-two.md:7:9: error: there is no demo "lmap"
            7 | ```demo lmap
              |         ^^^^
          hint: did you mean "lamp"?
        content/lessons/02-two.md:10:11: error: a demo stands below a heading
           10 | > ```demo lamp
              |           ^^^^
          hint: write one above it, such as ## Try it
        content/lessons/02-two.md:13:11: error: "colour" can't be "worm"
           13 | > colour: worm
              |           ^^^^
          hint: did you mean "warm"? allowed: warm or cold
        content/lessons/02-two.md:16:13: error: there is no file "03-nowhere.md"
           16 | See [there](03-nowhere.md#id).
              |             ^^^^^^^^^^^^^^^^
          hint: in lessons/ lie 01-one.md, 02-two.md
        6 mistakes, nothing written
        """,
        err.toString());
    assertEquals(before, folder.built("lessons/two.html"));
  }

  @Test
  void aMissingAssetIsToldInASentence() {
    Map<String, String> assets = FixtureAssets.all();
    assets.remove("theme.js");
    Pipeline pipeline = new Pipeline(List.of(), FixtureAssets.of(assets));

    assertEquals(1, execute(pipeline, "build", "--content", folder.content().toString()));

    assertEquals(
        "error: the pages need the asset theme.js, which the front end's build did not make\n",
        err.toString());
  }

  @Test
  void aMissingContentFolderIsWrongUsage() {
    assertEquals(2, execute(ContentFolder.pipeline(), "build", "--content", "nowhere"));

    assertTrue(err.toString().startsWith("error: there is no folder nowhere to read\n"), "" + err);
  }

  @Test
  void theContentIsNeverOverwritten() {
    Path inside = folder.content().resolve("site");
    String content = folder.content().toString();

    assertEquals(
        2,
        execute(ContentFolder.pipeline(), "build", "--content", content, "--output", "" + inside));

    String first = "error: the output can't be in the content, nor hold it\n";
    assertTrue(err.toString().startsWith(first), err.toString());
  }

  @Test
  void helpNamesTheDefaults() {
    assertEquals(0, execute(ContentFolder.pipeline(), "build", "--help"));

    assertEquals(
        """
        Usage: groundplan build [-hV] [--content=DIR] [--output=DIR]
        Builds the site from Markdown.
              --content=DIR   The lessons and site.yaml.
                                Default: content
          -h, --help          Show this help message and exit.
              --output=DIR    Is replaced as a whole.
                                Default: target%ssite
          -V, --version       Print version information and exit.

        For example:
          groundplan build
          groundplan build --content course/content --output /srv/www/course

        The site is written beside its place and put there when it is whole. If there is
        any mistake, the last site stays as it was.
        Exit codes: 0 done, 1 mistakes in the content or a failure, 2 wrong usage.
        """
            .formatted(Path.of("").getFileSystem().getSeparator()),
        out.toString());
  }

  private int build() {
    String content = folder.content().toString();
    String output = folder.output().toString();
    return execute(ContentFolder.pipeline(), "build", "--content", content, "--output", output);
  }

  private int execute(Pipeline pipeline, String... arguments) {
    CommandLine commands = Groundplan.commands(pipeline, Surroundings.detect());
    commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return Groundplan.execute(commands, arguments);
  }

  private String timeless() {
    return out.toString().replaceAll("in [0-9]+ ms", "in N ms");
  }
}
