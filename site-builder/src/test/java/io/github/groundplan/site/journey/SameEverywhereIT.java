package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.github.groundplan.demo.browser.Engine;
import io.github.groundplan.demo.sendrequest.SendRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same seed gives the same run, bit for bit, on the JVM, in JavaScript and in WebAssembly. */
class SameEverywhereIT extends Journey {
  /** Of the lesson's own run: a change of this is a change of what its readers see. */
  private static final String GOLDEN_QUERY = "seed=7&distance=another-continent&run=ten";

  private static final String LOAD_WASM =
      """
      async queries => {
        const script = document.querySelector('script[data-wasm]');
        await new Promise((done, failed) => {
          const runtime = document.createElement('script');
          runtime.src = script.dataset.wasmRuntime;
          runtime.onload = done;
          runtime.onerror = failed;
          document.head.append(runtime);
        });
        const wasm = await TeaVM.wasmGC.load(script.dataset.wasm);
        return queries.map(query => wasm.exports.groundplanTraceHash('send-request', query));
      }
      """;

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
  void javaScriptAgreesWithTheJvm() {
    Page page = open(overHttp() + LESSON, desk());
    page.waitForSelector(".demo-slot[data-awake]");
    Object hashes =
        page.evaluate(
            "queries => queries.map(query => groundplanTraceHash('send-request', query))",
            queries());
    assertEquals(onTheJvm(), hashes);
    page.context().close();
  }

  @Test
  void webAssemblyAgreesWithTheJvm() {
    // The runtime's script builds functions from text, which the pages' policy forbids; a worker
    // is not bound by it, and here the policy is put aside.
    Page page = open(overHttp() + LESSON, desk().setBypassCSP(true));
    page.waitForSelector(".demo-slot[data-awake]");
    assertEquals(onTheJvm(), page.evaluate(LOAD_WASM, queries()));
    page.context().close();
  }

  @Test
  void theLessonsOwnRunIsTheGoldenOne() {
    assertEquals("53dd911f2a32b890", Engine.traceHash(new SendRequest(), GOLDEN_QUERY));
  }

  private static List<String> onTheJvm() {
    return queries().stream()
        .map(query -> Engine.traceHash(new SendRequest(), query))
        .collect(Collectors.toList());
  }
}
