package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A demo far down a page costs nothing until its reader comes near, or an address asks for it. */
class SleepingDemosIT extends Journey {
  private static final String SLOT = ".demo-slot[data-demo=send-request]";
  private static final String AWAKE = SLOT + "[data-awake]";

  /** Long enough for all that a page does by itself. */
  private static final int WHILE_MILLIS = 500;

  @ParameterizedTest
  @MethodSource("places")
  void itsScriptsAreAskedForWhenItIsNear(String place) {
    Page page = open("about:blank", phone());
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url().replaceFirst(".*/assets/", "")));
    page.navigate(place + LESSON);
    page.waitForTimeout(WHILE_MILLIS);
    assertFalse(asked.stream().anyMatch(name -> name.startsWith("demos.")), asked.toString());

    page.locator(SLOT).scrollIntoViewIfNeeded();
    page.waitForSelector(AWAKE);
    assertTrue(asked.stream().anyMatch(name -> name.matches("demos\\.[0-9a-f]+\\.js")));
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void eachOfAPageWakesByItself(String place) {
    Page page = open(place + "retry-storm.html", phone());
    Locator first = page.locator(".demo-slot").first();
    Locator last = page.locator(".demo-slot").last();
    first.scrollIntoViewIfNeeded();
    page.waitForSelector(".demo-slot[data-awake]");
    page.waitForTimeout(WHILE_MILLIS);
    assertEquals(1, page.locator(".demo-slot[data-awake]").count());

    last.scrollIntoViewIfNeeded();
    page.waitForCondition(() -> last.getAttribute("data-awake") != null);
    last.locator("[data-action=step]").click();
    page.waitForCondition(() -> isDisabled(last.locator("[data-action=reset]")).equals("false"));
    assertEquals("true", isDisabled(first.locator("[data-action=reset]")));
    page.context().close();
  }

  private static String isDisabled(Locator button) {
    return button.getAttribute("aria-disabled");
  }

  @ParameterizedTest
  @MethodSource("places")
  void anAddressThatHoldsAStateWakesItEvenLater(String place) {
    Page page = open(place + LESSON, phone());
    page.waitForTimeout(WHILE_MILLIS);
    assertEquals(0, page.locator(AWAKE).count());

    page.evaluate("location.hash = '#demo-send-request?run=one&at=300000'");
    page.waitForSelector(AWAKE);
    assertEquals("0.3", page.getAttribute(SLOT + " [data-metric=elapsed]", "data-value"));
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void anAddressOpensTheFoldAndTheTabAroundIt(String place) {
    Page page = open(place + LESSON, phone());
    page.evaluate(
        """
        () => {
          const slot = document.querySelector(".demo-slot[data-demo=send-request]");
          slot.insertAdjacentHTML("beforebegin", `<details><summary>Try it</summary>
            <fieldset class="tabs"><legend>Which</legend>
            <input class="tabs__choice" type="radio" name="tabs-9" id="tab-9-1" checked>
            <label class="tabs__name" for="tab-9-1">One</label><div class="tabs__panel"></div>
            <input class="tabs__choice" type="radio" name="tabs-9" id="tab-9-2">
            <label class="tabs__name" for="tab-9-2">Two</label><div class="tabs__panel"></div>
            </fieldset></details>`);
          slot.previousElementSibling.querySelector(".tabs__panel:last-child").append(slot);
          location.hash = "#demo-send-request?run=one&at=300000";
        }
        """);

    page.waitForSelector(AWAKE);
    assertTrue(page.isVisible(SLOT + " [data-metric=elapsed]"));
    assertEquals("0.3", page.getAttribute(SLOT + " [data-metric=elapsed]", "data-value"));
    page.evaluate("location.hash = '#%E0%A4%A'");
    page.context().close();
  }

  @Test
  void whatIsDoneBeforeItIsAwakeIsDoneWhenItIs() {
    Page page = open("about:blank", desk());
    List<Route> held = new ArrayList<>();
    page.route("**/assets/demos.*.js", held::add);
    page.navigate(
        overHttp() + "demos/send-request.html",
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    page.check("[data-action=dns-cached]");
    page.click("[data-action=step]");
    page.waitForCondition(() -> held.size() > 1);
    page.unroute("**/assets/demos.*.js");
    held.forEach(Route::resume);

    page.waitForSelector(AWAKE);
    page.click("[data-action=step]");
    String sentence = page.textContent(SLOT + " .demo__sentence");
    assertTrue(sentence.contains("still knows the server’s address"), sentence);
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void whoComesBackFindsControlsThatSayWhatTheDemoIs(String place) {
    Page page = open(place + "demos/send-request.html", desk());
    page.waitForSelector(AWAKE);
    page.check("[data-action=dns-cached]");
    page.selectOption("[data-action=distance]", "same-city");
    page.fill("[data-action=seed]", "11");
    page.navigate(place + "demos/capacity.html");
    page.goBack();
    page.waitForSelector(AWAKE);

    assertEquals(false, page.isChecked("[data-action=dns-cached]"));
    assertEquals("another-continent", page.inputValue("[data-action=distance]"));
    assertEquals("7", page.inputValue("[data-action=seed]"));
    page.context().close();
  }

  @Test
  void onPaperItIsItsFinishedRunAndAfterwardsAsBefore() {
    Page page = open(overHttp() + LESSON, phone());
    Locator slot = page.locator(SLOT);
    String before = slot.innerText();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.waitForCondition(() -> slot.locator(".still").isVisible());
    assertFalse(slot.locator(".demo__live").isVisible());

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.waitForCondition(() -> slot.innerText().equals(before));
    assertEquals(0, page.locator(AWAKE).count());
    page.context().close();
  }
}
