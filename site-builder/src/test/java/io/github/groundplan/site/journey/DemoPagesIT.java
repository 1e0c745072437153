package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Demos on pages of their own, and in frames of other sites. */
class DemoPagesIT extends Journey {
  private static final String OWN = "demos/send-request.html";
  private static final String EMBEDDED = "embed/send-request.html";

  @ParameterizedTest
  @MethodSource("places")
  void theListLeadsToEachDemoWhichRuns(String place) {
    Page page = open(place + "index.html", desk());
    page.click("header a[href$='demos/index.html']");
    page.click("main a[href$='send-request.html']");
    assertEquals(place + OWN, page.url());
    page.click("[data-action=send]");
    page.waitForFunction(
        "() => !document.querySelector('.demo__sentence').textContent.includes('yet')");
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void theEmbedCodeIsCopiedAndSaidToBe(String place) {
    List<String> allowed = List.of("clipboard-read", "clipboard-write");
    Page page = open(place + OWN, desk().setPermissions(allowed));
    String code = page.inputValue("#embed-code");
    assertTrue(code.contains("/" + EMBEDDED + "\""), code);
    page.click("[data-action=copy-embed]");
    page.waitForFunction(
        "() => document.querySelector('.embed-code__said').textContent === 'Copied.'");
    assertEquals(code, page.evaluate("navigator.clipboard.readText()"));
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void whereCopyingIsRefusedTheCodeIsSelected(String place) {
    Page page = open(place + OWN, desk().setPermissions(List.of("clipboard-read")));
    page.click("[data-action=copy-embed]");
    page.waitForFunction(
        "() => document.querySelector('.embed-code__said').textContent.includes('by hand')");
    assertEquals(page.inputValue("#embed-code"), page.evaluate("String(getSelection())"));
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void withoutAScriptTheCodeIsThereToBeCopiedByHand(String place) {
    Page page = open(place + OWN, desk().setJavaScriptEnabled(false));
    assertTrue(page.isVisible("#embed-code"));
    assertFalse(page.isVisible("[data-action=copy-embed]"));
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aFrameHoldsTheDemoAndALinkOutOfIt(String place) {
    Page page = open(place + OWN, desk());
    page.evaluate(
        "address => { const frame = document.createElement('iframe'); frame.src = address;"
            + " frame.width = 320; frame.height = 600;"
            + " frame.style.border = 0; document.body.prepend(frame); }",
        place + EMBEDDED);
    page.waitForSelector("iframe");
    Frame frame = page.waitForSelector("iframe").contentFrame();
    frame.click("[data-action=send]");
    frame.waitForFunction(
        "() => !document.querySelector('.demo__sentence').textContent.includes('yet')");
    assertEquals(320, ((Number) frame.evaluate("document.documentElement.scrollWidth")).intValue());
    frame.evaluate("document.documentElement.dataset.mark = 'frame'");
    page.evaluate("document.documentElement.dataset.mark = 'page'");
    frame.click(".embed__source a");
    page.waitForFunction("() => !document.documentElement.dataset.mark");
    assertEquals(place + OWN, page.url());
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("places")
  void anEmbeddedPageHasNothingAroundTheDemo(String place) {
    Page page = open(place + EMBEDDED, phone());
    assertEquals(0, page.locator("header.site-header, nav, .site-footer").count());
    BoundingBox demo = page.locator("section.demo").boundingBox();
    assertEquals(0, demo.x, 0.5);
    assertEquals(0, demo.y, 0.5);
    assertEquals(375, demo.width, 0.5);
    page.context().close();
  }
}
