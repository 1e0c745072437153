package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of very many pages: none but the start page lists all of them. */
class LargeSiteTest {
  private static final int COUNT = 61;

  @TempDir private Path workspace;

  @Test
  void aLessonListsItsNeighboursAndLeadsToAll() {
    String page = built().built("lessons/lesson-30.html");

    assertEquals(2 * 21, count("class=\"stop__link\" href=\"lesson-", page), page);
    assertTrue(page.contains("href=\"lesson-20.html\""), page);
    assertTrue(page.contains("href=\"lesson-40.html\""), page);
    assertEquals(2, count("aria-current=\"page\">Lesson 30</a>", page), page);
    assertTrue(page.contains("href=\"../index.html#lessons\">All 61 lessons</a>"), page);
    assertEquals(List.of(), new HtmlValidator().errors(page));
  }

  @Test
  void theFirstLessonListsThoseBehindIt() {
    String page = built().built("lessons/lesson-1.html");

    assertEquals(2 * 11, count("class=\"stop__link\" href=\"lesson-", page), page);
  }

  @Test
  void theFootLeadsToTheListOfAllPagesOnTheStartPage() {
    ContentFolder folder = built();
    String lesson = folder.built("lessons/lesson-1.html");
    String home = folder.built("index.html");

    assertTrue(lesson.contains("href=\"../index.html#all-pages\">All pages</a></nav>"), lesson);
    assertEquals(1, count("site-footer__link", lesson), lesson);
    assertEquals(1, count("site-footer__link", folder.built("page-1.html")));
    assertEquals(COUNT, count("site-footer__link", home), home);
    assertTrue(home.contains("<nav class=\"site-footer__nav\" id=\"all-pages\""), home);
    assertEquals(List.of(), new HtmlValidator().errors(home));
  }

  @Test
  void aCourseOfSixtyLessonsListsAllOfThem() {
    ContentFolder folder = ContentFolder.in(workspace);
    for (int i = 1; i < COUNT; i++) {
      folder.withLesson(i, "lesson-" + i, "Text.\n");
    }
    folder.build();
    String page = folder.built("lessons/lesson-30.html");

    assertEquals(2 * 60, count("class=\"stop__link\"", page), page);
    assertFalse(page.contains("All 60 lessons"), page);
  }

  private ContentFolder built() {
    ContentFolder folder = ContentFolder.in(workspace);
    for (int i = 1; i <= COUNT; i++) {
      folder
          .withLesson(i, "lesson-" + i, "Text.\n")
          .with("pages/page-" + i + ".md", "---\ntitle: P" + i + "\nsummary: S.\n---\nText.\n");
    }
    assertEquals("", folder.build().mistakes().print());
    return folder;
  }

  private static long count(String part, String text) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }
}
