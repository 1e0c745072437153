package io.github.groundplan.site.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A browser that Playwright drives. */
final class PlaywrightEngine implements WebEngine {
  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  private PlaywrightEngine(Function<Playwright, Browser> launch) {
    playwright = Playwright.create(withoutDownloads());
    browser = launch.apply(playwright);
    page = browser.newPage();
  }

  /** Chromium, which has to be there. */
  static WebEngine chromium() {
    return new PlaywrightEngine(playwright -> playwright.chromium().launch(chromiumOptions()));
  }

  /** Firefox as Playwright builds it, which has to be downloaded before. */
  static WebEngine firefox() {
    return new PlaywrightEngine(playwright -> playwright.firefox().launch());
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

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
