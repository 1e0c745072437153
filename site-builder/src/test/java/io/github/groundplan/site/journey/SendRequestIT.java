package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo send-request as its readers use it. */
class SendRequestIT extends Journey {
  private static final String DEMO = "#demo-send-request";

  @ParameterizedTest
  @MethodSource("places")
  void theMarkupIsTakenOverWithoutAShift(String place) {
    Page asleep = open(place + LESSON, desk().setJavaScriptEnabled(false));
    String printed = asleep.locator(DEMO).innerHTML();
    asleep.context().close();
    Page page = open(place + LESSON, desk());
    page.waitForSelector(".demo-slot[data-awake]");
    assertEquals(printed, page.locator(DEMO).innerHTML());
    page.locator(DEMO).scrollIntoViewIfNeeded();
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
    assertTrue(page.textContent(".demo__status").startsWith("Answered after "));
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
    again.waitForSelector(".demo-slot[data-awake]");
    assertEquals(stage, again.innerHTML(DEMO + " .demo__stage"));
    assertTrue(again.isChecked("[data-action=dns-cached]"));
    again.context().close();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Page page = awake(overHttp());
    page.focus("[data-action=guess][value=name]");
    page.keyboard().press("Enter");
    assertEquals("true", page.getAttribute("[data-action=guess][value=name]", "aria-pressed"));
    tabTo(page, "send");
    for (int i = 0; i < 3; i++) {
      page.keyboard().press("Tab");
    }
    assertEquals("step", focused(page));
    page.keyboard().press("Space");
    assertEquals("step", focused(page));
    assertTrue(page.textContent(".demo__sentence").startsWith("0.0 ms: "));
    tabTo(page, "server-down");
    page.keyboard().press("Space");
    assertTrue(page.isChecked("[data-action=server-down]"));
    assertTrue(page.textContent(".stage--wide").contains("down"));
    page.context().close();
  }

  @Test
  void withReducedMotionTheResultIsThereAtOnce() {
    Page page = open(overHttp() + LESSON, desk().setReducedMotion(ReducedMotion.REDUCE));
    page.waitForSelector(".demo-slot[data-awake]");
    page.click("[data-action=send]");
    assertNotEquals("–", page.textContent("[data-metric=total]"));
    page.context().close();
  }

  @Test
  void onAPhoneItIsDrawnTopToBottom() {
    Page page = open(overHttp() + LESSON, phone());
    page.waitForSelector(".demo-slot[data-awake]");
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
  void withoutAScriptTheFinishedRunIsShown() {
    Page page = open(overHttp() + LESSON, desk().setJavaScriptEnabled(false));
    assertTrue(page.isVisible(".still .stage--wide"));
    assertTrue(page.isVisible(".still table"));
    assertTrue(page.textContent(".still [data-metric=total]").endsWith("ms"));
    assertFalse(page.isVisible("[data-action=send]"));
    page.context().close();
  }

  @Test
  void onPaperAnUntouchedDemoShowsItsFinishedRun() {
    Page page = awake(overHttp());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.waitForSelector("[data-metric=total][data-value]");
    assertFalse(page.isVisible("[data-action=send]"));
    page.waitForSelector(".demo__table table");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.waitForSelector("[data-metric=total]:not([data-value])");
    page.context().close();
  }

  @Test
  void noStateHasABarrier() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page =
          open(
              overHttp() + LESSON,
              desk().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
      page.waitForSelector(".demo-slot[data-awake]");
      for (String action : List.of("step", "send", "send-ten", "server-down", "send")) {
        page.click("[data-action=" + action + "]");
        assertEquals(
            List.of(), new AxeBuilder(page).include(DEMO).analyze().getViolations(), action);
      }
      page.context().close();
    }
  }

  @Test
  void noAddressBreaksThePage() {
    Page page = awake(overHttp());
    for (String fragment :
        List.of(
            "?", "?seed=x&distance=%00", "?at=99999999999&run=ten", "?run=one&at=-1", "??&&==")) {
      page.evaluate("fragment => location.hash = fragment", DEMO.substring(1) + fragment);
      page.waitForTimeout(50);
      assertTrue(page.isVisible("[data-action=send]"));
    }
    assertTrue(page.textContent(".demo__problem").isEmpty() || page.isVisible(".demo__problem"));
    page.context().close();
  }

  @Test
  void theReadmesPictureIsTakenFromTheRealPage() {
    Page page = open(overHttp() + LESSON + DEMO + "?run=one&at=300000", desk());
    page.waitForSelector(".demo-slot[data-awake]");
    page.waitForSelector(".stage--wide .packet");
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("lesson.png")));
    page.context().close();
  }

  private Page awake(String place) {
    Page page = open(place + LESSON, desk());
    page.waitForSelector(".demo-slot[data-awake]");
    return page;
  }

  private static void tabTo(Page page, String action) {
    for (int i = 0; i < 30 && !action.equals(focused(page)); i++) {
      page.keyboard().press("Tab");
    }
    assertEquals(action, focused(page));
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.dataset.action || ''");
  }

  private static void waitForTotal(Page page) {
    page.waitForFunction("() => document.querySelector('[data-metric=total]').dataset.value");
  }

  private static double number(Page page, String metric) {
    return Double.parseDouble(page.getAttribute("[data-metric=" + metric + "]", "data-value"));
  }
}
