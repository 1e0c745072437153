package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.sim.number.Decimals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A million requests, beside the page: the same result as on the JVM, and a page that answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongRunIT {
  /** A page that ran the million requests itself would draw one or two until it is done. */
  private static final int FEWEST_FRAMES = 8;

  private static final String SHORTEST = "latency-throughput";

  private static final List<LongRuns> RUNS = LongRuns.of(Journey.SITE);

  private final Map<BrowserKind, Optional<WebEngine>> engines = new EnumMap<>(BrowserKind.class);
  private final Map<String, String> expected = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
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

  /**
   * Chromium runs all of them in both places; the other browsers, whose arithmetic {@link
   * ScenariosEverywhereIT} holds, one in each place, and another one there.
   */
  static Stream<Arguments> everywhere() {
    List<Arguments> all = new ArrayList<>();
    int next = 0;
    for (Place at : Place.values()) {
      boolean isChromium = at.browser == BrowserKind.CHROMIUM;
      List<LongRuns> runs = isChromium ? RUNS : List.of(RUNS.get(next++ % RUNS.size()));
      runs.forEach(run -> all.add(Arguments.of(run, at)));
    }
    return all.stream();
  }

  static List<LongRuns> runs() {
    return RUNS;
  }

  /** The shortest: what is held with one of them is the same code for all. */
  private static LongRuns shortest() {
    return RUNS.stream().filter(run -> run.toString().equals(SHORTEST)).findAny().orElseThrow();
  }

  @Test
  void someDemoHasOne() {
    assertFalse(RUNS.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void theResultIsTheJvmsBitForBit(LongRuns run, Place place) {
    Outcome outcome = outcome(run, place);
    String onTheJvm = onTheJvm(run, place.engine);
    assertEquals(onTheJvm, outcome.result());
    assertShown(onTheJvm, outcome);
    assertTrue(outcome.words().contains("by " + place.engine), outcome.words());
    assertEquals(0, outcome.left());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theCommandThatIsShownGivesTheSame(LongRuns run) {
    Outcome outcome = outcome(run, Place.CHROMIUM_FROM_DISK);
    String start = "java -jar groundplan.jar sim demo " + run + " '";
    String end = "' --requests 1000000";
    // A scenario's is about a file of the reader's own; RunCommandTest holds it.
    assumeFalse(run.demo().id().equals("scenario"));
    assertTrue(outcome.command().startsWith(start), outcome.command());
    assertTrue(outcome.command().endsWith(end), outcome.command());
    String state =
        outcome.command().substring(start.length(), outcome.command().length() - end.length());
    String onTheJvm =
        state.equals(run.query())
            ? onTheJvm(run, Place.CHROMIUM_FROM_DISK.engine)
            : run.onTheJvm("Java", state);
    assertShown(onTheJvm, outcome);
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
    int frames = outcome(run, Place.CHROMIUM_OVER_HTTP).frames();
    assertTrue(frames >= FEWEST_FRAMES, frames + " frames");
  }

  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM_OVER_HTTP", "CHROMIUM_FROM_DISK"})
  void itIsCalledOffByItsButtonAndByAnotherSetting(Place place) {
    LongRuns run = shortest();
    Outcome outcome = outcome(open(run, place), "callOff()");
    assertEquals(1, outcome.most(), "workers at a time");
    assertEquals(0, outcome.left());
    assertShown(onTheJvm(run, place.engine), outcome);
  }

  @Test
  void whereNoWorkerCanBeHadThePageRunsItBetweenItsFrames() {
    LongRuns run = shortest();
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

  /** Of a run that is left alone, which is the same for all who look at it. */
  private Outcome outcome(LongRuns run, Place place) {
    String key = run + " " + place;
    if (!outcomes.containsKey(key)) {
      outcomes.put(key, outcome(open(run, place), "run()"));
    }
    return outcomes.get(key);
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
