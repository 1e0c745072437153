package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of all lessons, of which those far from the window are laid out when a reader comes. */
class WholeCourseIT extends Journey {
  private static final String COURSE = "course.html";

  /** How many lessons are laid out. */
  private static final String LAID_OUT =
      """
      () => [...document.querySelectorAll('.book__lesson > .prose')]
          .filter(each => each.checkVisibility({contentVisibilityAuto: true})).length
      """;

  @Test
  void onPaperItIsLaidOutWhole() {
    Page page = open(overHttp() + COURSE, phone());
    assertTrue((Integer) page.evaluate(LAID_OUT) < 3);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(10, page.evaluate(LAID_OUT));
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void anAddressLeadsToAPlaceInALessonThatWasNotLaidOut(String place) {
    Page page = open(place + COURSE, phone());
    String id = (String) page.evaluate("[...document.querySelectorAll('h3[id]')].at(-3).id");
    page.evaluate("id => location.hash = id", id);
    page.waitForFunction(
        "id => Math.abs(document.getElementById(id).getBoundingClientRect().top) < 100", id);
    page.context().close();
  }

  /** A demo reaches beyond the text, and is cut nowhere. */
  @Test
  void demosAreNotCutAtTheEdgeOfALesson() {
    Page page = open(overHttp() + COURSE, phone());
    page.locator(".book__lesson .demo-slot").first().scrollIntoViewIfNeeded();
    assertEquals(
        true,
        page.evaluate(
            """
            () => [...document.querySelectorAll('.book__lesson')].every(lesson => {
              const edge = lesson.getBoundingClientRect();
              return [...lesson.querySelectorAll('.demo-slot')].every(slot => {
                const box = slot.getBoundingClientRect();
                return box.left >= edge.left && box.right <= edge.right;
              });
            })
            """));
    page.context().close();
  }
}
