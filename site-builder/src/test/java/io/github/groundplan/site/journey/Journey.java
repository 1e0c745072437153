package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all journeys share: a browser, the site from disk and over http, and a watch for errors. */
@ExtendWith(SharedChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
  static final Path SITE = Path.of(System.getProperty("groundplan.site")).normalize();
  static final Path SCREENSHOTS = Path.of(System.getProperty("groundplan.screenshots")).normalize();
  static final String LESSON = "lessons/clients-and-servers.html";
  static final List<String> PAGES =
      List.of(
          "index.html",
          "lessons/what-system-design-is.html",
          LESSON,
          "lessons/the-life-of-a-request.html");

  /** What Playwright says where a context is to have no service worker. */
  private static final String BLOCKED = "Service Worker registration blocked by Playwright";

  private Browser browser;
  private SiteServer server;
  private final List<String> troubles = new ArrayList<>();

  @BeforeAll
  void start(Browser shared) throws IOException {
    browser = shared;
    server = SiteServer.over(SITE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @AfterEach
  void nothingWentWrongOnTheWay() {
    List<String> seen = List.copyOf(troubles);
    troubles.clear();
    assertEquals(List.of(), seen);
  }

  /** Where the site begins: in a folder on the disk, and under a project's path over http. */
  Stream<String> places() {
    return Stream.of(SITE.toUri().toString(), server.address());
  }

  String overHttp() {
    return server.address();
  }

  /** A page in a context of its own; errors, refused requests and requests to elsewhere count. */
  Page open(String address, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.addInitScript(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => {"
            + " if (e.sources.some(s => s.node && (s.node.closest ? s.node :"
            + " s.node.parentElement)?.closest('.demo-slot'))) window.shift += e.value; }))"
            + ".observe({type: 'layout-shift', buffered: true});"
            + "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));");
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean isTrouble = message.type().equals("error") || message.type().equals("warning");
          if (isTrouble && !message.text().startsWith(BLOCKED)) {
            troubles.add(message.text());
          }
        });
    page.onPageError(troubles::add);
    page.onRequest(
        request -> {
          if (places().noneMatch(place -> request.url().startsWith(place))
              && !request.url().startsWith("data:")
              && !request.url().equals("about:blank")) {
            troubles.add("asked for " + request.url());
          }
        });
    page.navigate(address);
    return page;
  }

  /** Goes to each demo of a page, as those that are far away sleep, and to the first at last. */
  static void wake(Page page) {
    List<Locator> slots = page.locator(".demo-slot[data-demo]").all();
    for (int i = slots.size() - 1; i >= 0; i--) {
      slots.get(i).scrollIntoViewIfNeeded();
      page.waitForFunction("slot => slot.matches('[data-awake]')", slots.get(i).elementHandle());
    }
  }

  /** All but the page for what is not found, whose addresses hold where the site is published. */
  static List<String> allPages() throws IOException {
    List<String> names = everyPage().stream().filter(name -> !name.equals("404.html")).toList();
    assertTrue(names.containsAll(PAGES), names.toString());
    assertTrue(names.contains("demos/index.html"), names.toString());
    return names;
  }

  /** Paths below the site, in order. */
  static List<String> everyPage() throws IOException {
    return htmlFiles().stream()
        .map(file -> SITE.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  static List<Path> htmlFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      List<Path> html = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertTrue(html.size() >= 5);
      return html;
    }
  }

  /** Strikes off what was to be expected. */
  void forgive(String part) {
    troubles.removeIf(trouble -> trouble.contains(part));
  }

  /** Without a service worker, which would load the whole course beside every page. */
  static Browser.NewContextOptions desk() {
    return new Browser.NewContextOptions()
        .setViewportSize(1360, 900)
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK);
  }

  static Browser.NewContextOptions phone() {
    return desk().setViewportSize(375, 812).setHasTouch(true);
  }
}
