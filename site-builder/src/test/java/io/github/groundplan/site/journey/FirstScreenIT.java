package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is below the first screen of a page is laid out after that screen, and nobody sees it. */
class FirstScreenIT extends Journey {
  private static final String PAGE = "demos/percentiles.html";

  /** How far a page had been laid out, in the order in which it was. */
  private static final String WATCH =
      """
      window.steps = [];
      new MutationObserver(() => steps.push(document.documentElement.dataset.laidOut ?? "all"))
        .observe(document, { subtree: true, attributeFilter: ["data-laid-out"] });
      """;

  /** How many elements wait in the first step, and the names of those that would be seen. */
  private static final String HELD_BACK =
      """
      () => {
        const root = document.documentElement;
        const shown = [...document.querySelectorAll("main *")].filter(each => each.checkVisibility());
        const tops = new Map(shown.map(each => [each, each.getBoundingClientRect().top]));
        root.dataset.laidOut = "screen";
        const held = shown.filter(each =>
          !each.checkVisibility() && each.parentElement.checkVisibility());
        delete root.dataset.laidOut;
        const seen = held.filter(each => tops.get(each) < innerHeight);
        return [held.length, seen.map(each => each.className).join()];
      }""";

  @Test
  void nothingThatWaitsIsInTheFirstScreen() throws IOException {
    for (int[] window : new int[][] {{1360, 950}, {768, 950}, {375, 812}, {320, 950}}) {
      Page page = open("about:blank", desk().setViewportSize(window[0], window[1]));
      for (String name : allPages()) {
        page.navigate(overHttp() + name);
        page.waitForFunction("() => !('laidOut' in document.documentElement.dataset)");
        List<?> held = (List<?>) page.evaluate(HELD_BACK);
        assertEquals("", held.get(1), name + " at " + window[0]);
        if (name.startsWith("demos/") && !name.endsWith("index.html")) {
          assertTrue((Integer) held.get(0) > 3, name + " at " + window[0]);
        }
      }
      page.context().close();
    }
  }

  @Test
  void aPageIsLaidOutStepByStep() {
    for (String place : places().toList()) {
      Page page = watched(place + PAGE, desk());
      page.waitForFunction("() => steps.at(-1) === 'all'");
      assertEquals(List.of("screen", "demo", "all"), page.evaluate("steps"));
      assertTrue(page.isVisible(".demo__tools"));
      page.context().close();
    }
  }

  @Test
  void aPageThatIsOpenedAtAPlaceOrAgainIsLaidOutAtOnce() {
    Page page = watched(overHttp() + PAGE + "#degrade-it", desk());
    assertEquals(List.of(), page.evaluate("steps"));
    page.reload();
    assertEquals(List.of(), page.evaluate("steps"));
    page.context().close();
  }

  @Test
  void aWindowThatShowsMoreHoldsNothingBack() {
    Page page = open(overHttp() + PAGE, desk().setViewportSize(1360, 951));
    assertEquals(0, ((List<?>) page.evaluate(HELD_BACK)).get(0));
    page.context().close();
  }

  private Page watched(String address, Browser.NewContextOptions options) {
    Page page = open("about:blank", options);
    page.addInitScript(WATCH);
    page.navigate(address);
    return page;
  }
}
