package io.github.groundplan.site.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A browser that Playwright drives. */
final class PlaywrightEngine implements Desk {
  private final Page page;
  private final Runnable end;

  private PlaywrightEngine(Page page, Runnable end) {
    this.page = page;
    this.end = end;
  }

  private static Desk start(Function<Playwright, Browser> launch) {
    Playwright playwright = Playwright.create(withoutDownloads());
    Browser browser = launch.apply(playwright);
    Page page = browser.newPage();
    page.addInitScript(Desk.preparation());
    return new PlaywrightEngine(page, playwright::close);
  }

  /** A page of its own in a browser that was started before; what it keeps ends with it. */
  static PlaywrightEngine in(Browser browser, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    page.addInitScript(Desk.preparation());
    return new PlaywrightEngine(page, context::close);
  }

  /** Chromium, which has to be there. */
  static Desk chromium() {
    return start(playwright -> playwright.chromium().launch(chromiumOptions()));
  }

  /** Firefox as Playwright builds it, which has to be downloaded before. */
  static Desk firefox() {
    return start(playwright -> playwright.firefox().launch());
  }

  /** Which Chromium to start, and how it is kept from what a test does not need. */
  static BrowserType.LaunchOptions chromiumOptions() {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run"));
    BrowserProvider.chromium().ifPresent(options::setExecutablePath);
    return options;
  }

  /** Leaves it to {@link BrowserProvider} which browsers are downloaded. */
  static Playwright.CreateOptions withoutDownloads() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  @Override
  public void open(String address) {
    page.navigate(address);
  }

  @Override
  public String evaluate(String expression) {
    try {
      return (String) page.evaluate(expression);
    } catch (PlaywrightException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** What Playwright does beyond what every browser does. */
  Page page() {
    return page;
  }

  @Override
  public void press(Key key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key.playwright());
    }
  }

  @Override
  public void type(String text) {
    page.keyboard().type(text);
  }

  @Override
  public void pressAt(double x, double y) {
    page.mouse().move(x, y);
    page.mouse().down();
  }

  @Override
  public void drag(double x, double y) {
    page.mouse().move(x, y);
  }

  @Override
  public void release() {
    page.mouse().up();
  }

  @Override
  public void tap(double x, double y) {
    page.touchscreen().tap(x, y);
  }

  @Override
  public void close() {
    end.run();
  }
}
