package io.github.groundplan.site.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.Lamp;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {
  @TempDir private Path workspace;

  private final Diagnostics diagnostics = new Diagnostics();
  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder =
        ContentFolder.in(workspace)
            .with("lessons/a b/plan.svg", "x")
            .withLesson(2, "second", "## Some numbers\n\n```demo lamp\n```\n\n```demo lamp\n```\n");
  }

  @Test
  void linksBetweenFilesBecomeAddressesOfPages() {
    folder.withLesson(
        1,
        "first",
        """
        ## Here

        [a](02-second.md) [b](./02-second.md#some-numbers) [c](#here) [d](../lessons/02-second.md)
        [e](02-second.md#demo-lamp-2?seed=1&lit=yes) [f](a%20b/plan.svg)
        [g](https://example.org/?a=b#c) [h](mailto:a@example.org) ![i](a%20b/plan.svg)
        """);

    assertEquals(
        List.of(
            "second.html",
            "second.html#some-numbers",
            "#here",
            "second.html",
            "second.html#demo-lamp-2?seed=1&lit=yes",
            "a%20b/plan.svg",
            "https://example.org/?a=b#c",
            "mailto:a@example.org",
            "a%20b/plan.svg"),
        link().lessons().get(0).parts().stream()
            .filter(Part.Address.class::isInstance)
            .map(part -> ((Part.Address) part).href())
            .toList());
    assertEquals("", diagnostics.print());
  }

  @Test
  void linksToNowhereAreReported() {
    folder.withLesson(
        1,
        "first",
        """
        [a](02-secnod.md)
        [b](second.html)
        [c](02-second.md#some-number)
        [d](/lessons/02-second.md)
        [e](../../README.md)
        [f](ftp://example.org)
        [g](02-second.md?seed=7)
        [h](www.example.org)

        ```demo lamp lit=yes
        ```
        """);

    link();

    assertEquals(
        """
        content/lessons/01-first.md:7:5: error: there is no file "02-secnod.md"
            7 | [a](02-secnod.md)
              |     ^^^^^^^^^^^^
          hint: did you mean "02-second.md"?
        content/lessons/01-first.md:8:5: error: there is no file "second.html"
            8 | [b](second.html)
              |     ^^^^^^^^^^^
          hint: link to its Markdown: 02-second.md
        content/lessons/01-first.md:9:18: error: nothing in 02-second.md has the id "some-number"
            9 | [c](02-second.md#some-number)
              |                  ^^^^^^^^^^^
          hint: did you mean "some-numbers"?
        content/lessons/01-first.md:10:5: error: an address within the site is relative
           10 | [d](/lessons/02-second.md)
              |     ^^^^^^^^^^^^^^^^^^^^^
          hint: begin at this file: 05-scaling.md, or ../ for the folder above
        content/lessons/01-first.md:11:5: error: there is no file "../../README.md"
           11 | [e](../../README.md)
              |     ^^^^^^^^^^^^^^^
          hint: this leads outside of the content
        content/lessons/01-first.md:12:5: error: no link leads to "ftp://example.org"
           12 | [f](ftp://example.org)
              |     ^^^^^^^^^^^^^^^^^
          hint: https:, http: and mailto: are allowed
        content/lessons/01-first.md:13:5: error: there is no file "02-second.md?seed=7"
           13 | [g](02-second.md?seed=7)
              |     ^^^^^^^^^^^^^^^^^^^
          hint: the state of a demo stands behind its id: #name?seed=7
        content/lessons/01-first.md:14:5: error: there is no file "www.example.org"
           14 | [h](www.example.org)
              |     ^^^^^^^^^^^^^^^
          hint: write https://www.example.org
        content/lessons/01-first.md:16:9: error: there is no demo "lamp lit=yes"
           16 | ```demo lamp lit=yes
              |         ^^^^^^^^^^^^
          hint: what it is set to stands in the lines below, as in seed: 7
        """,
        diagnostics.print());
  }

  @Test
  void twoLinksToOneMissingFileAreTwoMistakes() {
    folder.withLesson(1, "first", "[a](gone.md) [b](gone.md)\n");

    link();

    assertEquals(2, diagnostics.sorted().size());
  }

  @Test
  void imagesAreFilesOfTheSiteAndSayWhatTheyShow() {
    folder.withLesson(
        1,
        "first",
        """
        ![](a%20b/plan.svg)
        ![a plan](a%20b/plna.svg)
        ![a plan](https://example.org/plan.svg)
        """);

    link();

    assertEquals(
        """
        content/lessons/01-first.md:7:5: error: this image has no alternative text
            7 | ![](a%20b/plan.svg)
              |     ^^^^^^^^^^^^^^
          hint: say what it shows, between [ and ]
        content/lessons/01-first.md:8:11: error: there is no file "a b/plna.svg"
            8 | ![a plan](a%20b/plna.svg)
              |           ^^^^^^^^^^^^^^
          hint: did you mean "a%20b/plan.svg"?
        content/lessons/01-first.md:9:11: error: the policy of the pages forbids images from \
        elsewhere
            9 | ![a plan](https://example.org/plan.svg)
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: put the file beside the lesson
        """,
        diagnostics.print());
  }

  @Test
  void whatADemoDoesNotAllowIsReported() {
    folder.withLesson(
        1,
        "first",
        """
        ## Lamps

        ```demo lamp
        sede: 7
        seed: 100
        colour: [warm]
        ```

        ```demo zebra
        ```
        """);

    link();

    assertEquals(
        """
        content/lessons/01-first.md:10:1: error: lamp has no option "sede"
           10 | sede: 7
              | ^^^^
          hint: did you mean "seed"?
        content/lessons/01-first.md:11:7: error: "seed" can't be "100"
           11 | seed: 100
              |       ^^^
          hint: allowed: a whole number from 0 to 99
        content/lessons/01-first.md:12:9: error: "colour" takes a single value, not a list
           12 | colour: [warm]
              |         ^^^^^^
          hint: allowed: warm or cold
        content/lessons/01-first.md:15:9: error: there is no demo "zebra"
           15 | ```demo zebra
              |         ^^^^^
          hint: known here: lamp
        """,
        diagnostics.print());
  }

  @Test
  void aDemoBeforeTheFirstHeadingIsReportedOnce() {
    folder.withLesson(
        1, "first", "A lamp:\n\n```demo lamp\n```\n\n```demo lamp\n```\n\n## Lamps\n");

    link();

    assertEquals(
        """
        content/lessons/01-first.md:9:9: error: a demo stands below a heading
            9 | ```demo lamp
              |         ^^^^
          hint: write one above it, such as ## Try it
        """,
        diagnostics.print());
  }

  @Test
  void aLinkWithoutAnAddressIsReported() {
    folder.withLesson(1, "first", "[Here]() and ![there]().\n");

    link();

    assertEquals(
        """
        content/lessons/01-first.md:7:8: error: this link leads nowhere
            7 | [Here]() and ![there]().
              |        ^
          hint: name a file between ( and )
        content/lessons/01-first.md:7:23: error: which image?
            7 | [Here]() and ![there]().
              |                       ^
          hint: name a file between ( and )
        """,
        diagnostics.print());
  }

  @Test
  void lessonsKnowTheirNeighboursAndDemosTheirPlace() {
    folder.withLesson(1, "first", "Text.\n");

    List<LinkedLesson> lessons = link().lessons();

    assertEquals("Lesson 2", lessons.get(0).next().orElseThrow().front().title());
    assertEquals("Lesson 1", lessons.get(1).previous().orElseThrow().front().title());
    assertEquals(List.of(false, true), lessons.stream().map(LinkedLesson::hasDemo).toList());
    assertEquals(
        List.of("", "-2"),
        lessons.get(1).parts().stream()
            .filter(Part.PlacedDemo.class::isInstance)
            .map(part -> ((Part.PlacedDemo) part).suffix())
            .toList());
  }

  private LinkedSite link() {
    return Linker.link(folder.parse(diagnostics), List.of(new Lamp()), diagnostics);
  }
}
