package io.github.groundplan.sim.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which runs are told to be without end, and that no others are. */
class OverloadsTest {
  /** Of which theory knows neither wait nor load: its workers wait in another queue. */
  private static final String HELD =
      """
      {"clients": {"arrivals": {"poisson": "RATE/s"}, "to": "app"},
       "nodes": {
         "app": {"kind": "server", "workers": 4, "service": {"exp": "10ms"}, "to": "db"},
         "db": {"kind": "database", "workers": 2, "service": {"exp": "10ms"}}},
       "run": {"warmup": "5s", "for": "LENGTH"}}
      """;

  private static List<String> of(String text, long seed) {
    Scenario scenario = ScenarioReader.readJson(text).orElseThrow().withSeed(seed);
    return Overloads.of(scenario, Prediction.of(scenario), Run.untraced(scenario).toEnd());
  }

  private static String held(int rate, String length) {
    return HELD.replace("RATE", "" + rate).replace("LENGTH", length);
  }

  @Test
  void whatTheoryKnowsToGrowIsToldHoweverShortTheRun() {
    String text =
        """
        {"clients": {"arrivals": {"poisson": "101/s"}, "to": "app"},
         "nodes": {"app": {"kind": "server", "service": {"exp": "10ms"}}},
         "run": {"warmup": "0s", "for": "1s"}}
        """;

    assertEquals(
        List.of(
            "app cannot keep up: 101/s come to 1 worker that manages 100/s at most (utilisation"
                + " 1.01); its queue grows without end, and the figures depend on the length of the"
                + " run"),
        of(text, 1));
  }

  @Test
  void whatHasGrownIsTold() {
    // Four workers and two manage less than 200 a second: those of app wait for those of db.
    List<String> told = of(held(195, "60s"), 1);

    assertEquals(1, told.size());
    assertTrue(told.get(0).matches("app did not keep up: of 11,?[0-9]+ calls, .*"), told.get(0));
  }

  @Test
  void nobodyIsAlarmedBelowTheLimit() {
    List<String> told = new ArrayList<>();
    for (long seed = 0; seed < 200; seed++) {
      told.addAll(of(held(150, "5s"), seed));
      told.addAll(of(held(150, "50s"), seed));
    }
    assertEquals(List.of(), told);
  }

  @Test
  void nobodyIsAlarmedByALoadOfNineteenInTwenty() {
    // Theory knows this load; by what is measured alone nobody may be alarmed either.
    String text =
        """
        {"clients": {"arrivals": {"poisson": "95/s"}, "to": "lb"},
         "nodes": {
           "lb": {"kind": "balancer", "policy": "consistent-hash", "to": ["app"]},
           "app": {"kind": "server", "service": {"hyperexp": {"mean": "10ms", "cv": 2}},
                   "to": "db"},
           "db": {"kind": "database", "workers": 1, "service": {"exp": "1us"},
                  "limit": {"rate": "1000/s"}}},
         "run": {"warmup": "20s", "for": "LENGTH"}}
        """;
    List<String> told = new ArrayList<>();
    for (long seed = 0; seed < 100; seed++) {
      told.addAll(of(text.replace("LENGTH", "10s"), seed));
      told.addAll(of(text.replace("LENGTH", "60s"), seed));
    }
    assertEquals(List.of(), told);
  }

  @Test
  void aFullQueueIsNotWithoutEnd() {
    assertEquals(
        List.of(),
        of(held(400, "10s").replace("\"workers\": 4,", "\"workers\": 4, \"queue\": 10,"), 1));
  }

  @Test
  void aBreakerMayTakeTheLoadAway() {
    String text =
        """
        {"clients": {"arrivals": {"poisson": "300/s"}, "to": "app", "timeout": "100ms",
                     "breaker": {"failures": "50%", "of": 20, "open": "1s"}},
         "nodes": {"app": {"kind": "server", "service": {"exp": "10ms"}}},
         "run": {"warmup": "0s", "for": "60s"}}
        """;

    assertEquals(List.of(), of(text, 1));
  }
}
