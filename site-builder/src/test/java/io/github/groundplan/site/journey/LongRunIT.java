package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.sim.number.Decimals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A million requests, beside the page: the same result as on the JVM, and a page that answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongRunIT {
  /** A page that ran the million requests itself would draw one or two until it is done. */
  private static final int FEWEST_FRAMES = 8;

  private static final Collection<LongRuns> RUNS = LongRuns.of(Journey.SITE);

  private final Map<BrowserKind, Optional<WebEngine>> engines = new EnumMap<>(BrowserKind.class);
  private final Map<String, String> expected = new HashMap<>();
  private SiteServer server;

  /** Where the page is opened, and what can run there. */
  enum Place {
    CHROMIUM_OVER_HTTP(BrowserKind.CHROMIUM, "WebAssembly"),
    CHROMIUM_FROM_DISK(BrowserKind.CHROMIUM, "JavaScript"),
    FIREFOX_OVER_HTTP(BrowserKind.FIREFOX, "WebAssembly"),
    FIREFOX_FROM_DISK(BrowserKind.FIREFOX, "JavaScript"),
    WEBKIT_OVER_HTTP(BrowserKind.WEBKIT, "WebAssembly"),
    WEBKIT_FROM_DISK(BrowserKind.WEBKIT, "JavaScript");

    private final BrowserKind browser;
    private final String engine;

    Place(BrowserKind browser, String engine) {
      this.browser = browser;
      this.engine = engine;
    }

    private boolean isDisk() {
      return engine.equals("JavaScript");
    }
  }

  /**
   * What came of a run on a page.
   *
   * @param result what the worker told in the end; empty if there was none
   * @param command the command line that the page shows
   * @param figures raw values that the page shows, by metric
   * @param frames how many the page drew until it was done
   * @param most how many workers there were at a time
   */
  record Outcome(
      String result,
      String hash,
      String words,
      String command,
      Map<String, String> figures,
      int frames,
      int most,
      int left) {}

  @BeforeAll
  void serve() throws IOException {
    server = SiteServer.over(Journey.SITE);
  }

  @AfterAll
  void stop() {
    engines.values().forEach(engine -> engine.ifPresent(WebEngine::close));
    server.close();
  }

  static Stream<Arguments> everywhere() {
    return RUNS.stream().flatMap(run -> Stream.of(Place.values()).map(at -> Arguments.of(run, at)));
  }

  static Collection<LongRuns> runs() {
    return RUNS;
  }

  @Test
  void someDemoHasOne() {
    assertFalse(RUNS.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void theResultIsTheJvmsBitForBit(LongRuns run, Place place) {
    WebEngine page = open(run, place);
    Outcome outcome = outcome(page, "run()");
    String onTheJvm = onTheJvm(run, place.engine);
    assertEquals(onTheJvm, outcome.result());
    assertShown(onTheJvm, outcome);
    assertTrue(outcome.words().contains("by " + place.engine), outcome.words());
    assertEquals(0, outcome.left());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theCommandThatIsShownGivesTheSame(LongRuns run) {
    Outcome outcome = outcome(open(run, Place.CHROMIUM_FROM_DISK), "run()");
    String start = "java -jar groundplan.jar sim demo " + run + " '";
    String end = "' --requests 1000000";
    // A scenario's is about a file of the reader's own; RunCommandTest holds it.
    assumeTrue(outcome.command().startsWith(start), outcome.command());
    assertTrue(outcome.command().endsWith(end), outcome.command());
    String state =
        outcome.command().substring(start.length(), outcome.command().length() - end.length());
    assertShown(run.onTheJvm("Java", state), outcome);
  }

  private static void assertShown(String onTheJvm, Outcome outcome) {
    LongRun.Done done = LongRuns.read(onTheJvm);
    assertEquals(done.traceHash(), outcome.hash());
    assertFalse(outcome.figures().isEmpty());
    Map<String, String> measured = new TreeMap<>();
    for (String metric : outcome.figures().keySet()) {
      String name = metric.substring("million.".length());
      measured.put(metric, Decimals.shortest(done.figures().get(name)));
    }
    assertEquals(measured, new TreeMap<>(outcome.figures()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void thePageDrawsItsFramesMeanwhile(LongRuns run) {
    int frames = outcome(open(run, Place.CHROMIUM_OVER_HTTP), "run()").frames();
    assertTrue(frames >= FEWEST_FRAMES, frames + " frames");
  }

  @ParameterizedTest
  @MethodSource("runs")
  void itIsCalledOffByItsButtonAndByAnotherSetting(LongRuns run) {
    for (Place place : List.of(Place.CHROMIUM_OVER_HTTP, Place.CHROMIUM_FROM_DISK)) {
      WebEngine page = open(run, place);
      Outcome outcome = outcome(page, "callOff()");
      assertEquals(1, outcome.most(), "workers at a time");
      assertEquals(0, outcome.left());
      assertShown(onTheJvm(run, place.engine), outcome);
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whereNoWorkerCanBeHadThePageRunsItBetweenItsFrames(LongRuns run) {
    Outcome outcome = outcome(open(run, Place.CHROMIUM_OVER_HTTP), "runAlone()");
    assertEquals("", outcome.result());
    assertShown(onTheJvm(run, "JavaScript"), outcome);
  }

  private String onTheJvm(LongRuns run, String engine) {
    return expected.computeIfAbsent(run + " " + engine, key -> run.onTheJvm(engine));
  }

  private WebEngine open(LongRuns run, Place place) {
    Optional<WebEngine> engine = engines.computeIfAbsent(place.browser, browser -> browser.start());
    assumeTrue(engine.isPresent(), place.browser + " is not installed here, and is not required");
    WebEngine page = engine.orElseThrow();
    String site = place.isDisk() ? Journey.SITE.toUri().toString() : server.address();
    page.open(site + run.page());
    page.evaluate("(() => { %s return watch('%s'); })()".formatted(script(), run.demo().id()));
    return page;
  }

  private static Outcome outcome(WebEngine page, String call) {
    return new Gson().fromJson(page.evaluate(call), Outcome.class);
  }

  /** Defines what the tests call. */
  private static String script() {
    try (var script = LongRunIT.class.getResourceAsStream("/laboratory/long-runs.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
