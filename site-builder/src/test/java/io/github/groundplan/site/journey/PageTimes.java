package io.github.groundplan.site.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.github.groundplan.demo.Demos;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.assets.AssetSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the demos' pages cost in Chromium: the longest task at load, at presses and at sliders; the
 * script of a frame while many requests are in flight; and what a page that plays on grows by.
 */
final class PageTimes {
  /** About 400 requests are under way at a time: 2,000 a second, 200 ms each. */
  private static final String CROWD =
      """
      ---
      title: %1$s
      summary: Many requests at once.
      order: %2$d
      minutes: 1
      ---

      ## All at once

      ```scenario
      title: %1$s
      clients:
        arrivals: {poisson: %3$d/s}
        to: app
      nodes:
        app: {kind: server, workers: 100, service: {exp: 10ms}}
      links:
        - {from: clients, to: app, latency: 95ms}
      run: {for: 10s}
      ```
      """;

  private static final String SITE =
      """
      title: A site to measure
      description: A page with many requests at once.
      language: en
      base: https://example.org/course/
      repository: https://example.org/repository
      """;

  private static final int SECONDS = 8;

  private final Browser browser;
  private final StringBuilder table = new StringBuilder();

  private PageTimes(Browser browser) {
    this.browser = browser;
  }

  /** Prints tables. Takes how many minutes a page is left open; 0 leaves that out. */
  public static void main(String[] arguments) throws IOException {
    Path crowd = crowd();
    try (Playwright playwright = Playwright.create(PlaywrightEngine.withoutDownloads());
        Browser browser = playwright.chromium().launch(PlaywrightEngine.chromiumOptions());
        SiteServer site = SiteServer.over(Journey.SITE);
        SiteServer crowded = SiteServer.over(crowd)) {
      PageTimes times = new PageTimes(browser);
      times.actions(site.address());
      times.frames(crowded.address() + "lessons/group.html");
      times.frames(crowded.address() + "lessons/crowd.html");
      times.growth(crowded.address() + "lessons/crowd.html", Double.parseDouble(arguments[0]));
      System.out.print(times.table);
    }
  }

  private static Path crowd() throws IOException {
    Path folder = Files.createTempDirectory("groundplan-crowd");
    Path content = Files.createDirectories(folder.resolve("content/lessons")).getParent();
    Files.writeString(content.resolve("site.yaml"), SITE);
    Files.writeString(content.resolve("lessons/01-group.md"), CROWD.formatted("A group", 1, 450));
    Files.writeString(content.resolve("lessons/02-crowd.md"), CROWD.formatted("A crowd", 2, 2000));
    Path output = folder.resolve("site");
    Pipeline.Outcome outcome =
        new Pipeline(Demos.all(), AssetSource.classpath()).build(content, output, share -> {});
    if (!outcome.mistakes().isEmpty()) {
      throw new IllegalStateException(outcome.mistakes().print());
    }
    return output;
  }

  private void actions(String site) {
    table.append("| demo | load | load, processor | longest task at a press | press, processor");
    table.append(" | at a slider | slider to picture |\n");
    table.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (DemoKind kind : Demos.all()) {
      String address = site + "demos/" + kind.id() + ".html";
      Page page = open(address);
      double load = number(page, "pageTimes.load()");
      List<JsonObject> presses = list(page, "pageTimes.presses()");
      List<JsonObject> slides = list(page, "pageTimes.slides()");
      page.context().close();
      table.append(
          "| %s | %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  kind.id(),
                  millis(load),
                  processorAtLoad(address),
                  worst(presses, "task"),
                  processorAtPresses(address),
                  worst(slides, "task"),
                  worst(slides, "millis")));
    }
  }

  private String processorAtLoad(String address) {
    Page page = open("about:blank");
    return processor(
        page,
        () -> {
          page.navigate(address);
          number(page, "pageTimes.load()");
        });
  }

  private String processorAtPresses(String address) {
    Page page = open(address);
    number(page, "pageTimes.load()");
    return processor(page, () -> list(page, "pageTimes.presses()"));
  }

  private String processor(Page page, Runnable act) {
    double longest = ProcessorTime.ofLongestTask(browser, page, act);
    page.context().close();
    return String.format(Locale.ROOT, "%.0f", longest);
  }

  private void frames(String address) {
    Page page = open(address);
    number(page, "pageTimes.load()");
    JsonObject play = object(page, "pageTimes.plays(" + SECONDS + ")");
    List<Double> frames = new ArrayList<>();
    play.getAsJsonArray("frames").forEach(frame -> frames.add(frame.getAsDouble()));
    frames.sort(Double::compare);
    table.append(
        String.format(
            Locale.ROOT,
            "%n%d requests in flight: %.1f frames a second, script of a frame %.1f ms (median), %.1f"
                + " ms (p95), %.1f ms (longest)%n",
            play.get("most").getAsInt(),
            frames.size() / play.get("seconds").getAsDouble(),
            frames.get(frames.size() / 2),
            frames.get((int) Math.ceil(frames.size() * 0.95) - 1),
            frames.get(frames.size() - 1)));
    page.context().close();
  }

  private void growth(String address, double minutes) {
    if (minutes == 0) {
      return;
    }
    Page page = open(address);
    number(page, "pageTimes.load()");
    object(page, "pageTimes.plays(" + SECONDS + ")");
    double before = heap(page);
    double end = System.nanoTime() + minutes * 60e9;
    while (System.nanoTime() < end) {
      // The end of a run is left by its first button, and then it plays again.
      page.locator("[data-action=reset]").first().click();
      object(page, "pageTimes.plays(30)");
    }
    table.append(
        String.format(
            Locale.ROOT,
            "%nafter %.0f minutes of playing the page's heap has grown by %.2f MB%n",
            minutes,
            (heap(page) - before) / 1e6));
    page.context().close();
  }

  private static double heap(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("HeapProfiler.enable");
    session.send("HeapProfiler.collectGarbage");
    return session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble();
  }

  private Page open(String address) {
    Page page = browser.newContext(Journey.desk()).newPage();
    page.addInitScript(script());
    page.navigate(address);
    return page;
  }

  private static String script() {
    try (var script = PageTimes.class.getResourceAsStream("/laboratory/page-times.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(Page page, String call) {
    return Double.parseDouble((String) page.evaluate(call + ".then(JSON.stringify)"));
  }

  private static JsonObject object(Page page, String call) {
    String json = (String) page.evaluate(call + ".then(JSON.stringify)");
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static List<JsonObject> list(Page page, String call) {
    String json = (String) page.evaluate(call + ".then(JSON.stringify)");
    JsonArray all = JsonParser.parseString(json).getAsJsonArray();
    List<JsonObject> list = new ArrayList<>();
    all.forEach(each -> list.add(each.getAsJsonObject()));
    return list;
  }

  private static String worst(List<JsonObject> seen, String what) {
    return seen.stream()
        .max((one, other) -> Double.compare(value(one, what), value(other, what)))
        .map(most -> millis(value(most, what)) + " (" + most.get("name").getAsString() + ")")
        .orElse("none");
  }

  private static double value(JsonObject seen, String what) {
    return seen.get(what).getAsDouble();
  }

  /** The browser tells of tasks of 50 ms and more. */
  private static String millis(double millis) {
    return millis == 0 ? "under 50" : String.format(Locale.ROOT, "%.0f", millis);
  }
}
