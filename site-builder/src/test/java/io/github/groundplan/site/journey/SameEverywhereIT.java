package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.github.groundplan.demo.browser.Engine;
import io.github.groundplan.demo.sendrequest.SendRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same seed gives the same run, bit for bit, on the JVM, in JavaScript and in WebAssembly. */
@ExtendWith(Laboratories.Extension.class)
class SameEverywhereIT extends Journey {
  /** Of the lesson's own run: a change of this is a change of what its readers see. */
  private static final String GOLDEN_QUERY = "seed=7&distance=another-continent&run=ten";

  private static List<String> queries() {
    List<String> queries = new ArrayList<>();
    queries.add(GOLDEN_QUERY);
    for (int seed = 0; seed < 60; seed++) {
      String toggles =
          "&dns-cached="
              + (seed % 2 == 0 ? "yes" : "no")
              + "&reuse-connection="
              + (seed % 3 == 0 ? "yes" : "no")
              + "&cache-hit="
              + (seed % 5 == 0 ? "yes" : "no")
              + "&server-down="
              + (seed % 7 == 0 ? "yes" : "no")
              + "&timeout="
              + List.of("250ms", "500ms", "2s").get(seed % 3);
      queries.add(
          "run=ten&seed="
              + 71_582_788L * seed
              + "&distance="
              + List.of("same-city", "same-continent", "another-continent").get(seed / 3 % 3)
              + toggles);
    }
    return queries;
  }

  @Test
  void theScriptOfAPageAgreesWithTheJvm() {
    Page page = open(overHttp() + LESSON, desk());
    wake(page);
    Object hashes =
        page.evaluate(
            "queries => queries.map(query => groundplanTraceHash('send-request', query))",
            queries());
    assertEquals(queries().stream().map(SameEverywhereIT::hash).toList(), hashes);
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource
  void everyPlatformAgreesWithTheJvm(Platform platform, Laboratories laboratories) {
    Program demos = Program.demos(SITE, LESSON);
    for (String query : queries()) {
      assertEquals(
          hash(query),
          laboratories.call(platform, demos, "groundplanTraceHash", "send-request", query),
          query);
    }
  }

  @Test
  void theLessonsOwnRunIsTheGoldenOne() {
    assertEquals("ef5097275895daba", hash(GOLDEN_QUERY));
  }

  private static String hash(String query) {
    return Engine.traceHash(new SendRequest(), query);
  }
}
