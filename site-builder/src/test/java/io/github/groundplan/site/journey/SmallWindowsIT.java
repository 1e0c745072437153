package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where room is short, by a small window, by large letters or by a reader's own spacing, every page
 * shows all that it has: it scrolls in one direction, and no control is cut or covered.
 */
class SmallWindowsIT extends Journey {
  /** The window of 1280 pixels at a zoom of 400 %, and the smallest screens that are sold. */
  private static final int PHONE = 320;

  private static final int WATCH = 240;

  private static final String LETTERS_OF_32_PIXELS =
      "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26";

  /** What a reader may set by success criterion 1.4.12 of WCAG. */
  private static final String SPACING =
      """
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }
      """;

  /**
   * All that is folded is opened, what would wait for its reader is laid out, and what is drawn is
   * there.
   */
  private static final String OPENED =
      """
      async () => {
        await document.fonts.ready;
        document.querySelectorAll('main details').forEach(each => { each.open = true; });
        document.querySelectorAll('.book__lesson').forEach(each => {
          each.style.contentVisibility = 'visible';
        });
      }
      """;

  private static final String DRESSED =
      """
      css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  private final String misfits = script();

  @Test
  void inASmallWindowNothingIsCutOrCovered() throws IOException {
    Page page = open("about:blank", desk().setReducedMotion(ReducedMotion.REDUCE));
    List<String> found = new ArrayList<>();
    for (String name : allPages()) {
      visit(page, name, WATCH);
      found.addAll(misfits(page, name + " at 240"));
      page.setViewportSize(PHONE, 900);
      found.addAll(misfits(page, name + " at 320"));
      page.evaluate(DRESSED, SPACING);
      found.addAll(misfits(page, name + " at 320, spaced"));
    }
    page.context().close();
    assertEquals(List.of(), found);
  }

  @Test
  void inLettersTwiceAsLargeNothingIsCutOrCovered() throws IOException {
    BrowserType.LaunchOptions options = PlaywrightEngine.chromiumOptions();
    List<String> arguments = new ArrayList<>(options.args);
    arguments.add(LETTERS_OF_32_PIXELS);
    List<String> found = new ArrayList<>();
    try (Playwright playwright = Playwright.create(PlaywrightEngine.withoutDownloads())) {
      Browser browser = playwright.chromium().launch(options.setArgs(arguments));
      Page page =
          browser.newPage(new Browser.NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
      for (String name : allPages()) {
        visit(page, name, 375);
        assertEquals("32px", page.evaluate("getComputedStyle(document.documentElement).fontSize"));
        found.addAll(misfits(page, name + " at 375, large"));
        page.setViewportSize(1280, 900);
        found.addAll(misfits(page, name + " at 1280, large"));
      }
    }
    assertEquals(List.of(), found);
  }

  private static void visit(Page page, String name, int width) {
    page.setViewportSize(width, 900);
    page.navigate(SITE.resolve(name).toUri().toString());
    if (page.locator(".demo-slot").count() > 0) {
      wake(page);
    }
    page.evaluate(OPENED);
  }

  private List<String> misfits(Page page, String where) {
    return ((List<?>) page.evaluate(misfits)).stream().map(each -> where + ": " + each).toList();
  }

  private static String script() {
    try (var script = SmallWindowsIT.class.getResourceAsStream("/pages/misfits.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
