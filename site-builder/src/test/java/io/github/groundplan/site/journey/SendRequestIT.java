package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo send-request in its lesson, beyond what {@link StoriesIT} holds of every demo. */
class SendRequestIT extends Journey {
  private static final String DEMO = "#demo-send-request";

  @ParameterizedTest
  @MethodSource("places")
  void theMarkupIsTakenOverWithoutAShift(String place) {
    Page asleep = open(place + LESSON, desk().setJavaScriptEnabled(false));
    String printed = asleep.locator(DEMO).innerHTML();
    asleep.context().close();
    Page page = open(place + LESSON, desk());
    wake(page);
    assertEquals(printed, page.locator(DEMO).innerHTML());
    assertEquals(0.0, ((Number) page.evaluate("window.shift")).doubleValue());
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aRequestIsSentWatchedAndAddedUp(String place) {
    Page page = awake(place);
    page.click("[data-action=guess][value=travel]");
    page.selectOption("[data-action=speed]", "2");
    page.click("[data-action=send]");
    page.waitForFunction(
        "() => document.querySelector('.stage--wide .packet') !== null"
            + " && document.querySelector('[data-metric=elapsed]').dataset.value > 0.2");
    assertEquals("–", page.textContent("[data-metric=total]"));
    page.locator(DEMO)
        .screenshot(
            new Locator.ScreenshotOptions().setPath(SCREENSHOTS.resolve("demo-in-flight.png")));
    waitForTotal(page);
    double total = number(page, "total");
    assertEquals(total, number(page, "elapsed"));
    assertTrue(page.textContent(".prediction__answer").contains("Setting up the connection"));
    String said = page.textContent(".demo__status");
    assertTrue(said.startsWith("Setting up the connection took the most: "), said);
    assertTrue(said.contains(" Answered after "), said);
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aLinkBringsTheSameStateBack(String place) {
    Page page = awake(place);
    page.check("[data-action=dns-cached]");
    for (int i = 0; i < 7; i++) {
      page.click("[data-action=step]");
    }
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: t => { window.copied ="
            + " t; return Promise.resolve(); }}})");
    page.click("[data-action=copy-link]");
    page.waitForFunction("() => window.copied");
    String link = (String) page.evaluate("window.copied");
    String stage = page.innerHTML(DEMO + " .demo__stage");
    page.context().close();
    Page again = open(link, desk());
    wake(again);
    assertEquals(stage, again.innerHTML(DEMO + " .demo__stage"));
    assertTrue(again.isChecked("[data-action=dns-cached]"));
    again.context().close();
  }

  @Test
  void onAPhoneItIsDrawnTopToBottom() {
    Page page = open(overHttp() + LESSON, phone());
    wake(page);
    assertFalse(page.isVisible(DEMO + " .stage--wide"));
    page.tap("[data-action=step]");
    assertTrue(page.isVisible(DEMO + " .stage--tall"));
    assertTrue(
        ((Number)
                    page.evaluate(
                        "Math.min(...[...document.querySelectorAll('.stage--tall text')].map(t =>"
                            + " parseFloat(getComputedStyle(t).fontSize) *"
                            + " t.ownerSVGElement.clientWidth / 320))"))
                .doubleValue()
            >= 12);
    page.context().close();
  }

  @Test
  void theReadmesPictureIsTakenFromTheRealPage() {
    Page page = open(overHttp() + LESSON + DEMO + "?run=one&at=300000", desk());
    page.waitForSelector(".stage--wide .packet");
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("lesson.png")));
    page.context().close();
  }

  private Page awake(String place) {
    Page page = open(place + LESSON, desk());
    wake(page);
    return page;
  }

  private static void waitForTotal(Page page) {
    page.waitForFunction("() => document.querySelector('[data-metric=total]').dataset.value");
  }

  private static double number(Page page, String metric) {
    return Double.parseDouble(page.getAttribute("[data-metric=" + metric + "]", "data-value"));
  }
}
