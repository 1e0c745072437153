package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentParserTest {
  @TempDir private Path workspace;

  private final Diagnostics diagnostics = new Diagnostics();
  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder = ContentFolder.in(workspace);
  }

  @Test
  void lessonsComeInTheOrderThatTheyClaim() {
    folder.with("lessons/01-last.md", lesson(2)).with("lessons/02-first.md", lesson(1));

    List<Lesson> lessons = folder.parse(diagnostics).lessons();

    assertEquals(
        List.of("lessons/first.html", "lessons/last.html"),
        lessons.stream().map(lesson -> lesson.page().value()).toList());
    assertEquals("", diagnostics.print());
  }

  @Test
  void twoLessonsOfOneNumberAreReported() {
    folder.with("lessons/01-a.md", lesson(3)).with("lessons/02-b.md", lesson(3));

    folder.parse(diagnostics);

    assertEquals(
        """
        content/lessons/02-b.md:4:8: error: lesson 3 is there already
            4 | order: 3
              |        ^
          hint: the other is at content/lessons/01-a.md:4:8
        """,
        diagnostics.print());
  }

  @Test
  void twoLessonsOfOneAddressAreReported() {
    folder.with("lessons/01-a.md", lesson(1)).with("lessons/02-a.md", lesson(2));

    folder.parse(diagnostics);

    assertEquals(
        """
        content/lessons/02-a.md:1:1: error: the address lessons/a.html is taken
            1 | ---
              | ^
          hint: by lessons/01-a.md; rename one of them
        """,
        diagnostics.print());
  }

  @Test
  void theSiteFileIsCheckedLikeAllElse() {
    folder.with(
        "site.yaml",
        """
        title: Groundplan
        descriptoin: A course.
        language: English
        base: https://example.org/course
        repository: example.org
        """);

    folder.parse(diagnostics);

    assertEquals(
        """
        content/site.yaml:2:1: error: unknown key "descriptoin"
            2 | descriptoin: A course.
              | ^^^^^^^^^^^
          hint: did you mean "description"?
        content/site.yaml:3:11: error: "language" takes a text such as en, not English
            3 | language: English
              |           ^^^^^^^
        content/site.yaml:4:7: error: "base" takes a text such as https://example.org/course/, not \
        https://example.org/course
            4 | base: https://example.org/course
              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: write it as https://example.org/course/
        content/site.yaml:5:13: error: "repository" takes a text such as \
        https://example.org/course, not example.org
            5 | repository: example.org
              |             ^^^^^^^^^^^
        """,
        diagnostics.print());
  }

  private static String lesson(int order) {
    return "---\ntitle: A\nsummary: B\norder: %d\nminutes: 5\n---\n".formatted(order);
  }
}
