package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search: by keyboard, from a disk and over http. */
class SearchIT extends Journey {
  private static final String FIELD = ".search__field";
  private static final String PLACE = ".search__place";

  @ParameterizedTest
  @MethodSource("places")
  void aKeyOpensItAndEnterGoesWhereItWasFound(String place) {
    Page page = open(place + LESSON, desk());
    search(page, "seven phases");
    assertEquals(
        List.of("seven", "phases"),
        page.locator(PLACE).first().locator("mark").allTextContents().subList(0, 2).stream()
            .map(String::toLowerCase)
            .toList());
    page.keyboard().press("Enter");
    page.waitForURL(place + "lessons/the-life-of-a-request.html*");
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void arrowsChooseAndEscapeLeadsBack(String place) {
    Page page = open(place + "demos/index.html", desk());
    search(page, "server");
    assertEquals("search-place-0", active(page));
    page.keyboard().press("ArrowDown");
    assertEquals("search-place-1", active(page));
    assertEquals("true", page.locator(PLACE).nth(1).getAttribute("aria-selected"));
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    String last = "search-place-" + (page.locator(PLACE).count() - 1);
    assertEquals(last, active(page));
    page.keyboard().press("Escape");
    assertFalse(page.isVisible(FIELD));
    assertEquals(place + "demos/index.html", page.url());
    page.context().close();
  }

  @Test
  void aPlaceOnThePageItselfIsShownThere() {
    Page page = open(overHttp() + LESSON, phone());
    search(page, "thin thick peer");
    page.locator(PLACE).first().click();
    page.waitForURL("**/" + LESSON + "#thin-thick-and-peer");
    assertFalse(page.isVisible(FIELD));
    page.context().close();
  }

  @Test
  void whatNoPageHoldsIsSaidToBeHeldByNone() {
    Page page = open(overHttp() + "index.html", desk());
    search(page, "");
    page.fill(FIELD, "xyzzyx");
    assertEquals(0, page.locator(PLACE).count());
    assertTrue(page.textContent(".search__status").startsWith("No page holds this"));
    page.context().close();
  }

  @Test
  void aWordBegunOrMisspeltIsFound() {
    Page page = open(overHttp() + "index.html", desk());
    search(page, "idempot");
    assertTrue(page.locator(PLACE).count() > 0);
    page.fill(FIELD, "databse");
    assertTrue(page.locator(PLACE).count() > 0);
    page.context().close();
  }

  @Test
  void nothingIsLoadedBeforeItIsWanted() {
    Page page = open(overHttp() + "index.html", desk());
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url().replaceAll(".*/|\\.[0-9a-f]{8}", "")));
    page.hover(".search-button");
    assertFalse(asked.toString().contains("search"), asked.toString());
    search(page, "");
    assertTrue(asked.containsAll(List.of("search-index.js", "search.js")), asked.toString());
    page.context().close();
  }

  @Test
  void aSlashThatIsWrittenOpensNothing() {
    Page page = open(overHttp() + "demos/send-request.html", desk());
    page.focus("#embed-code");
    page.keyboard().press("/");
    page.keyboard().press("Tab");
    assertEquals(0, page.locator(".search").count());
    page.context().close();
  }

  @Test
  void theOpenSearchHasNoBarrier() {
    Page page = open(overHttp() + LESSON, desk());
    search(page, "latency");
    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
    page.context().close();
  }

  @Test
  void aKeyTakesLessThan50Milliseconds() {
    Page page = open(overHttp() + LESSON, desk());
    search(page, "");
    Number worst =
        (Number)
            page.evaluate(
                "() => { const field = document.querySelector('.search__field'); let worst = 0;"
                    + " for (const word of ['latency of a server', 'requests', 'the']) {"
                    + " for (let i = 1; i <= word.length; i++) { field.value = word.slice(0, i);"
                    + " const times = [0, 0, 0].map(() => { const start = performance.now();"
                    + " field.dispatchEvent(new Event('input')); document.body.offsetHeight;"
                    + " return performance.now() - start; });"
                    + " worst = Math.max(worst, Math.min(...times)); } } return worst; }");
    assertTrue(worst.doubleValue() < 50, worst + " ms");
    page.context().close();
  }

  @Test
  void withoutAScriptThereIsNoSearch() {
    Page page = open(overHttp() + LESSON, desk().setJavaScriptEnabled(false));
    assertFalse(page.isVisible(".search-button"));
    page.context().close();
  }

  /** Opens the search by its key, and types. */
  private static void search(Page page, String words) {
    page.keyboard().press("/");
    page.waitForSelector(FIELD);
    page.keyboard().type(words);
  }

  private static String active(Page page) {
    return page.getAttribute(FIELD, "aria-activedescendant");
  }
}
