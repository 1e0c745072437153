package io.github.groundplan.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.FixtureAssets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberCheckTest {
  @TempDir private Path workspace;

  @Test
  void numbersThatNobodyAnswersForAreTold() {
    assertEquals(
        """
        content/lessons/01-first.md:7:9: error: nobody answers for "200 ms"
            7 | It took 200 ms, or 12.5 % of 1,000 days.
              |         ^^^^^^
          hint: compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above
        content/lessons/01-first.md:7:20: error: nobody answers for "12.5 %"
            7 | It took 200 ms, or 12.5 % of 1,000 days.
              |                    ^^^^^^
          hint: compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above
        content/lessons/01-first.md:7:30: error: nobody answers for "1,000 days"
            7 | It took 200 ms, or 12.5 % of 1,000 days.
              |                              ^^^^^^^^^^
          hint: compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above
        content/lessons/01-first.md:11:7: error: nobody answers for "4.744"
           11 | | x | 4.744 |
              |       ^^^^^
          hint: compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above
        """,
        check(
            """
            It took 200 ms, or 12.5 % of 1,000 days.

            | a | b |
            | --- | --- |
            | x | 4.744 |
            """));
  }

  @Test
  void whatIsComputedGivenSourcedOrTestedIsNot() {
    assertEquals(
        "",
        check(
            """
            It took {{ 2 * 100 ms }} of {{ given 3 s }}, and `12.5 %` of it.

            A light year is 9.46 units of a kind ([NIST](https://www.nist.gov/)).

            The tail is 12 ms.[^1]

            [^1]: Dean, 2013.

            - 3 servers of 2 kinds, TLS 1.3, HTTP/1.1, lesson 2, section 5.3 and 4-node clusters

            <!-- tested: LessonFiguresTest -->

            All of these are 1,270 ms.

            - As is 130 ms.
            """));
  }

  @Test
  void aCommentHoldsUpToTheNextHeading() {
    assertEquals(
        """
        content/lessons/01-first.md:13:1: error: nobody answers for "2 s"
           13 | 2 s
              | ^^^
          hint: compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above
        """,
        check("<!-- tested -->\n\n1 s\n\n## Next\n\n2 s\n"));
  }

  @Test
  void aNameMayBeALink() {
    assertEquals("", check("Set up with [TLS](https-and-so-on.md) 1.3, twice.\n"));
  }

  @Test
  void theCourseAnswersForAllOfItsNumbers() {
    Pipeline pipeline = new Pipeline(Demos.all(), FixtureAssets.of(FixtureAssets.all()));
    assertEquals("", pipeline.numbers(Path.of("..", "content")).print());
  }

  @Test
  void aDemosPageIsLookedAt() {
    Path content =
        ContentFolder.in(workspace)
            .with("demos/lamp.md", "---\ntitle: Lamp\nsummary: A lamp.\n---\n\nIt burns 60 h.\n")
            .content();
    assertEquals(
        """
        content/demos/lamp.md:6:10: error: nobody answers for "60 h"
            6 | It burns 60 h.
              |          ^^^^
          hint: compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above
        """,
        ContentFolder.pipeline().numbers(content).print());
  }

  @Test
  void answersAndExplanationsOfQuestionsAreLookedAt() {
    assertEquals(
        """
        content/quiz/01-first.md:9:1: error: nobody answers for "= 40 ms"
            9 | = 40 ms
              | ^^^^^^^
          hint: set <!-- tested --> below the heading of the question
        content/quiz/01-first.md:11:7: error: nobody answers for "20 ms"
           11 | > 2 × 20 ms.
              |       ^^^^^
          hint: set <!-- tested --> below the heading of the question
        content/quiz/01-first.md:27:7: error: nobody answers for "50 ms"
           27 | - [ ] 50 ms
              |       ^^^^^
          hint: set <!-- tested --> below the heading of the question
        content/quiz/01-first.md:28:15: error: nobody answers for "20 ms"
           28 |   > One takes 20 ms.
              |               ^^^^^
          hint: set <!-- tested --> below the heading of the question
        """,
        checkQuestions(
            """
            ## Two calls

            Each of two calls takes 20 ms, one after the other. How long do both take?

            = 40 ms

            > 2 × 20 ms.

            ## Two at once

            <!-- tested: CallsTest -->

            Each of two calls takes 20 ms. How long do both take at once, in ms?

            = 20

            > The longer of 20 ms and 20 ms.

            ## Three in a row

            Two take 40 ms. And three?

            - [ ] 50 ms
              > One takes 20 ms.
            - [x] More

            > See above.
            """));
  }

  @Test
  void soAreThoseInABlockOfALesson() {
    assertEquals(
        """
        content/lessons/01-first.md:12:1: error: nobody answers for "= 2"
           12 | = 2
              | ^^^
          hint: set <!-- tested --> below the heading of the question
        """,
        check("```quiz\n## Halves\n\nHow many halves has 1 km?\n\n= 2\n\n> Two.\n```\n"));
  }

  private String checkQuestions(String questions) {
    Path content =
        ContentFolder.in(workspace)
            .withLesson(1, "first", "Words.\n")
            .with("quiz/01-first.md", "---\nlesson: ../lessons/01-first.md\n---\n\n" + questions)
            .content();
    return ContentFolder.pipeline().numbers(content).print();
  }

  private String check(String text) {
    Path content = ContentFolder.in(workspace).withLesson(1, "first", text).content();
    Diagnostics mistakes = ContentFolder.pipeline().numbers(content);
    return mistakes.print();
  }
}
