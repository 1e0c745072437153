package io.github.groundplan.site.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses of lessons. */
class MovedTest {
  @TempDir private Path workspace;

  @Test
  void anOldAddressLeadsToTheLesson() {
    ContentFolder folder = folder("[lessons/growing.html, lessons/grown.html]");
    assertEquals("", folder.build().mistakes().print());

    String page = folder.built("lessons/growing.html");

    assertTrue(page.contains("http-equiv=\"refresh\" content=\"0; url=scaling.html\""), page);
    assertTrue(page.contains("<a href=\"scaling.html\">Scaling</a>"), page);
    assertTrue(page.contains("href=\"https://example.org/fixture/lessons/scaling.html\""), page);
    assertTrue(folder.built("lessons/grown.html").contains("url=scaling.html"));
    assertFalse(folder.built("sitemap.xml").contains("growing"));
    assertEquals(List.of(), new HtmlValidator().errors(page));
  }

  @Test
  void anAddressThatIsTakenIsToldOf() {
    assertEquals(
        """
        content/lessons/05-scaling.md:6:11: error: the address lessons/first.html is taken
            6 | formerly: lessons/first.html
              |           ^^^^^^^^^^^^^^^^^^
          hint: by lessons/01-first.md
        """,
        folder("lessons/first.html").build().mistakes().print());
  }

  @Test
  void whatIsNoAddressOfALessonIsToldOf() {
    assertEquals(
        """
        content/lessons/05-scaling.md:6:11: error: "formerly" takes texts such as \
        lessons/growing.html
            6 | formerly: old.html
              |           ^^^^^^^^
          hint: as in formerly: [lessons/growing.html]
        """,
        folder("old.html").build().mistakes().print());
  }

  private ContentFolder folder(String formerly) {
    return ContentFolder.in(workspace)
        .withLesson(1, "first", "Text.")
        .with(
            "lessons/05-scaling.md",
            """
            ---
            title: Scaling
            summary: Bigger, or more.
            order: 5
            minutes: 10
            formerly: %s
            ---
            Text.
            """
                .formatted(formerly));
  }
}
