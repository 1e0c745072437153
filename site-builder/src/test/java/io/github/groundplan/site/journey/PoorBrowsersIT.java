package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each demo gives what can be had where something is missing: storage, WebAssembly, a script. */
class PoorBrowsersIT extends Journey {
  private static final String LACKING =
      """
      for (const storage of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, storage, {get() { throw new DOMException('refused'); }});
      }
      delete window.WebAssembly;
      """;

  /** Metrics that are seen and have no value. */
  private static final String MISSING =
      """
      slot => [...slot.querySelectorAll('output[data-metric]')]
          .filter(each => each.checkVisibility() && each.textContent === '–')
          .map(each => each.dataset.metric).join()
      """;

  static Stream<Story> stories() {
    return Story.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void withoutStorageAndWebAssemblyTheStoryIsTheSame(Story story, Browser browser) {
    Browser.NewContextOptions options = desk().setReducedMotion(ReducedMotion.REDUCE);
    try (PlaywrightEngine desk = PlaywrightEngine.in(browser, options)) {
      desk.page().addInitScript(LACKING);
      desk.sitDownAt(overHttp() + story.page());
      for (Story.Step step : story.steps()) {
        Hand.KEYBOARD.use(desk, step);
        desk.assertRead(step);
      }
      assertEquals("", desk.evaluate("troubles.join()"));
    }
  }

  @Test
  void withoutWebAssemblyALongRunIsMadeInJavaScript() {
    Page page = open("about:blank", desk());
    // A worker of such a browser finds nothing that it could load.
    page.context()
        .route("**/*.wasm", route -> route.fulfill(new Route.FulfillOptions().setBody("none")));
    page.navigate(overHttp() + "demos/latency-throughput.html");
    page.click("[data-action=run-million]");
    page.waitForFunction(
        "() => document.querySelector('.long-run__words').textContent.includes('by JavaScript')");
    page.context().close();
  }

  @Test
  void withoutAScriptEachDemoShowsItsFinishedRun() {
    Page page = open("about:blank", desk().setJavaScriptEnabled(false));
    for (Story story : stories().toList()) {
      page.navigate(overHttp() + story.page());
      Locator slot = page.locator(".demo-slot").first();
      assertTrue(slot.locator(".still").isVisible(), story.demo());
      assertEquals("", slot.evaluate(MISSING), story.demo());
      assertEquals(List.of(), seen(slot, "button, input, select"), story.demo());
    }
    page.context().close();
  }

  @Test
  void onPaperEachUntouchedDemoShowsItsFinishedRunAndTheScreenItsStart() throws IOException {
    Page page = open("about:blank", desk());
    for (Story story : stories().toList()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      page.navigate(overHttp() + story.page());
      page.waitForSelector(".demo-slot[data-awake]");
      Locator slot = page.locator(".demo-slot").first();
      String before = slot.innerText();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.waitForCondition(() -> slot.evaluate(MISSING).equals(""));
      assertEquals(List.of(), seen(slot, ".button, select"), story.demo());
      assertFalse(slot.innerText().equals(before), story.demo());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      page.waitForCondition(() -> slot.innerText().equals(before));
    }
    page.context().close();
  }

  private static List<String> seen(Locator slot, String selector) {
    return slot.locator(selector).all().stream()
        .filter(Locator::isVisible)
        .map(each -> each.getAttribute("data-action"))
        .toList();
  }
}
