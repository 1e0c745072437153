package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer. */
class PaperIT extends Journey {
  private static final Pattern SHEET = Pattern.compile("/Type /Page\\n");

  /** What is drawn beyond the right edge of the text's column on A4, which a printer cuts. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll('main *')]
          .filter(each => !each.closest('.visually-hidden, .table-scroll, svg, math, table'))
          .filter(each => each.checkVisibility())
          .filter(each => each.getBoundingClientRect().right > document.body.clientWidth)
          .map(each => each.tagName + ' ' + each.className)
      """;

  /** A4 less the margins, in CSS pixels. */
  private static final int A4_COLUMN = 642;

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void theCheatSheetIsOneSheet(String format) throws IOException {
    Page page = open(overHttp() + "cheat-sheet.html", desk());
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(true));

    assertEquals(1, SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count());
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "lessons/scaling.html",
        "demos/kill-a-component.html",
        "retry-storm.html",
        "course.html",
        "glossary.html"
      })
  void nothingIsCutAtTheEdge(String address) throws IOException {
    Page page = open(overHttp() + address, desk().setViewportSize(A4_COLUMN, 900));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertEquals(List.of(), page.evaluate(CUT));
    page.context().close();
  }

  /** What the style sheet does where it can; and what a script does in browsers of before. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsFoldedIsOpenOnPaper(boolean isStyleEnough) {
    Page page = open("about:blank", desk());
    if (!isStyleEnough) {
      page.addInitScript("CSS.supports = () => false");
    }
    page.navigate(overHttp() + "retry-storm.html");
    page.waitForFunction("document.documentElement.classList.contains('js')");
    Locator fold = page.locator(".prose > details:not(.records)").first();
    Locator folded = fold.locator("pre").first();
    assertFalse(folded.isVisible());

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertEquals(!isStyleEnough, fold.evaluate("each => each.open"));
    assertTrue((boolean) folded.evaluate("each => each.checkVisibility()"));

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertFalse(folded.isVisible());
    page.context().close();
  }

  @Test
  void aLessonBringsItsAnswersAndNoTableBehindAGraph() throws IOException {
    Page page = open(overHttp() + "lessons/latency-and-throughput.html", desk());
    wake(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Locator answers = page.locator(".quiz__solutions > li");
    page.waitForCondition(() -> answers.count() == 3);

    assertTrue(answers.first().innerText().contains("The answer is 20."));
    assertEquals(0, visible(page.locator(".graph .demo__table")));
    page.context().close();
  }

  /** They are pages long, and the command line prints them. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aScenarioBringsItsMainFiguresAndNotAll(boolean isAwake) {
    Page page = open(overHttp() + "retry-storm.html", desk());
    if (isAwake) {
      wake(page);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Locator answered = page.locator("[data-metric=completed][data-value='843']");
    page.waitForCondition(() -> answered.isVisible());

    assertEquals(0, visible(page.locator("[data-metric^='nodes.']")));
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"lessons/scaling.html, avoid", "how-these-numbers-are-made.html, auto"})
  void aTableOfFewRowsStaysWholeAndALongOneGoesOn(String address, String breaks) {
    Page page = open(overHttp() + address, desk());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Locator last = page.locator(".prose > .table-scroll > table").last();

    assertEquals(breaks, last.evaluate("each => getComputedStyle(each).breakInside"));
    page.context().close();
  }

  private static long visible(Locator all) {
    return all.all().stream().filter(Locator::isVisible).count();
  }
}
