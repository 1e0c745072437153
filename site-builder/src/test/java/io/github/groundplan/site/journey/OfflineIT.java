package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import io.github.groundplan.site.file.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course as a browser keeps it. */
class OfflineIT extends Journey {
  private static final String KEPT =
      "() => document.querySelector('.offline__said').textContent === 'All of it is here.'";

  @TempDir private Path overlay;

  @Test
  void whatWasKeptIsReadWithoutANetwork() {
    Page page = open(overHttp() + "index.html", keeping());
    page.waitForFunction(KEPT);
    page.context().setOffline(true);
    page.navigate(overHttp() + LESSON);
    assertEquals("Clients and servers", page.textContent("h1"));
    page.click("[data-action=send]");
    page.keyboard().press("/");
    page.waitForSelector(".search__field");
    page.navigate(overHttp() + "demos/capacity.html");
    assertTrue(page.isVisible("section.demo"));
    page.context().close();
    forgive("asked for");
  }

  @Test
  void theReaderCanSwitchItOff() {
    Page page = open(overHttp() + "index.html", keeping());
    page.waitForFunction(KEPT);
    page.uncheck(".offline__switch");
    page.waitForFunction(
        "() => document.querySelector('.offline__said').textContent.startsWith('Nothing is kept')");
    assertEquals(0, page.evaluate("caches.keys().then(names => names.length)"));
    assertEquals(
        0, page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
    page.reload();
    assertFalse(page.isChecked(".offline__switch"));
    page.context().close();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() throws IOException {
    try (SiteServer server = SiteServer.over(overlay, SITE)) {
      Page page = open(server.address() + "index.html", keeping());
      page.waitForFunction(KEPT);
      publish("Clients and servers", "A new edition");
      page.evaluate(
          "async () => { const changed = new Promise(resolve =>"
              + " navigator.serviceWorker.addEventListener('controllerchange', resolve));"
              + " (await navigator.serviceWorker.getRegistration()).update(); await changed; }");
      page.context().setOffline(true);
      page.navigate(server.address() + LESSON);
      assertEquals("A new edition", page.textContent("h1"));
      page.context().close();
    }
    forgive("asked for");
  }

  @Test
  void fromADiskNothingIsOffered() {
    Page page = open(SITE.toUri() + "index.html", keeping());
    assertFalse(page.isVisible(".offline"));
    page.context().close();
  }

  /** Changes a word of the lesson, as a build would. */
  private void publish(String from, String to) throws IOException {
    String before = Files.readString(SITE.resolve(LESSON));
    String after = before.replace(">" + from + "</h1>", ">" + to + "</h1>");
    String worker = Files.readString(SITE.resolve("service-worker.js"));
    String newer =
        worker
            .replace(Bytes.of(before).hash(), Bytes.of(after).hash())
            .replaceFirst("groundplanVersion=\"[0-9a-f]+\"", "groundplanVersion=\"next\"");
    Files.createDirectories(overlay.resolve(LESSON).getParent());
    Files.writeString(overlay.resolve(LESSON), after);
    Files.writeString(overlay.resolve("service-worker.js"), newer);
  }

  private static Browser.NewContextOptions keeping() {
    return desk().setServiceWorkers(ServiceWorkerPolicy.ALLOW);
  }
}
