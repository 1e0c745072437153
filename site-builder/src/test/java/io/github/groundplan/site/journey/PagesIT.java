package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page: valid, accessible in light and dark, and whole at every width. */
class PagesIT extends Journey {
  private static final int LARGEST_DEMOS_SCRIPT = 240_000;

  /** Of every page at every width, to be looked at: most of the time that these tests take. */
  private static final boolean ARE_PICTURES_TAKEN = Boolean.getBoolean("groundplan.pictures");

  @Test
  void noPageHasABarrier() throws IOException {
    // With motion, colours change by and by when the scheme does.
    Page page = open("about:blank", desk().setReducedMotion(ReducedMotion.REDUCE));
    for (String name : allPages()) {
      page.navigate(overHttp() + name);
      new Axe(page, "html").assertNoBarrier(name);
    }
    page.context().close();
  }

  @Test
  void noPageIsWiderThanItsWindow() throws IOException {
    Page page = open("about:blank", desk());
    for (String name : allPages()) {
      page.navigate(overHttp() + name);
      for (int width : new int[] {320, 375, 768, 1360, 2560}) {
        page.setViewportSize(width, 900);
        assertEquals(
            width,
            ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(),
            name);
        if (ARE_PICTURES_TAKEN) {
          picture(page, width + "-" + name.replace('/', '-'));
        }
      }
    }
    page.context().close();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyLessonIsReachedFromTheStartAndBack(String place) {
    Page page = open(place + "index.html", desk());
    page.click("main a[href*='lessons/what-system-design-is']");
    for (int i = 2; i < PAGES.size(); i++) {
      page.click("a[rel=next]");
      assertEquals(place + PAGES.get(i), page.url());
    }
    page.click("header a[href$='index.html']");
    assertEquals(place + "index.html", page.url());
    page.context().close();
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    HtmlValidator validator = new HtmlValidator();
    for (Path file : htmlFiles()) {
      assertEquals(List.of(), validator.errors(Files.readString(file)), file.toString());
    }
  }

  @Test
  void anUnknownAddressAtAnyDepthLeadsHome() {
    Page page = openUnknown("no/such/page.html");
    page.click("main a");
    assertEquals("/groundplan/", page.evaluate("location.pathname.replace('index.html', '')"));
    page.context().close();
  }

  @Test
  void theDemosFitTheirBudget() throws IOException {
    try (Stream<Path> files = Files.list(SITE.resolve("assets"))) {
      Path script =
          files
              .filter(f -> f.getFileName().toString().matches("demos\\.[0-9a-f]+\\.js"))
              .findFirst()
              .orElseThrow();
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
        out.write(Files.readAllBytes(script));
      }
      assertTrue(zipped.size() <= LARGEST_DEMOS_SCRIPT, zipped.size() + " bytes");
    }
  }

  @Test
  void theThemeIsRemembered() {
    Page page = open(overHttp() + "index.html", desk());
    String before = background(page);
    for (int i = 0; i < 3 && background(page).equals(before); i++) {
      page.click("header .theme-button");
    }
    String chosen = background(page);
    assertTrue(!chosen.equals(before), chosen);
    page.navigate(overHttp() + LESSON);
    assertEquals(chosen, background(page));
    page.context().close();
  }

  private static String background(Page page) {
    return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  }

  private Page openUnknown(String path) {
    Page page = open(overHttp() + "index.html", desk());
    page.evaluate(
        "path => { document.body.insertAdjacentHTML('beforeend', '<a id=lost href=\"' + path + '\">x</a>'); }",
        path);
    page.click("#lost");
    page.waitForURL("**/" + path);
    forgive("404");
    return page;
  }
}
