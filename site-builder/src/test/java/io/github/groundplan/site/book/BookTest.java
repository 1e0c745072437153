package io.github.groundplan.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all lessons. */
class BookTest {
  @TempDir private Path workspace;
  private String page;

  @BeforeEach
  void build() {
    ContentFolder folder =
        ContentFolder.in(workspace)
            .with("lessons/pictures/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .withLesson(
                1,
                "first",
                """
                ## The sum

                See [below](#the-sum), [the next](02-second.md), [its sum](02-second.md#the-sum)
                and [its lamp](02-second.md#demo-lamp?lit=yes).
                ![A plan](pictures/plan.svg)
                """)
            .withLesson(
                2,
                "second",
                """
                ## The sum

                ```demo lamp
                colour: cold
                ```

                <details>
                <summary>How much?</summary>

                Two.

                </details>
                """);
    assertEquals("", folder.build().mistakes().print());
    page = folder.built("course.html");
  }

  @Test
  void idsAreUniqueAndLinksLeadToThem() {
    assertTrue(page.contains("<h3 id=\"first--the-sum\""), page);
    assertTrue(page.contains("<h3 id=\"second--the-sum\""), page);
    assertTrue(page.contains("<a href=\"#first--the-sum\">below</a>"), page);
    assertTrue(page.contains("<a href=\"#second\">the next</a>"), page);
    assertTrue(page.contains("<a href=\"#second--the-sum\">its sum</a>"), page);
    assertTrue(page.contains("<a href=\"#second--demo-lamp\">its lamp</a>"), page);
  }

  @Test
  void whatLiesBesideALessonIsFoundFromHere() {
    assertTrue(page.contains("src=\"lessons/pictures/plan.svg\""), page);
  }

  @Test
  void demosAreShownAsTheirRunsEnded() {
    assertTrue(page.contains("<strong>cold light</strong>"), page);
    assertFalse(page.contains("data-demo"), page);
  }

  @Test
  void nothingIsFoldedAway() {
    assertTrue(page.contains("<details open"), page);
  }

  @Test
  void thePageIsValidHtml() {
    assertEquals(List.of(), new HtmlValidator().errors(page));
  }
}
