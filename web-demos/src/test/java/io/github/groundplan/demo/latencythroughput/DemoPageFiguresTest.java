package io.github.groundplan.demo.latencythroughput;

import static io.github.groundplan.demo.instrument.Settled.made;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.lesson.Prose;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against the runs that it speaks of. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/latency-throughput.md");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() {
    assertEquals(settings(""), settings("seed=4"));
    PAGE.tells("```demo latency-throughput seed: 4 ```");
  }

  @Test
  void moreLanesAndLessLatencyDoWhatThePageTells() {
    assertEquals(20, Road.of(settings("")).count());
    PAGE.tells("Send twenty packets. Then press Double the lanes, and after that Halve the");
    double before = completion("");
    double lanes = completion("rate=40");
    PAGE.tells("from " + Quantity.duration(before) + " to " + Quantity.duration(lanes) + ". The");
    double both = completion("rate=40&latency=75");
    assertTrue(lanes - both < (before - lanes) / 5, "little off what is left: " + both);
  }

  @Test
  void forOnePacketItIsTheOtherWayRound() {
    PAGE.tells("Now more lanes do nothing at all, and half the latency is half the time");
    double one = completion("count=1");
    assertEquals(one, completion("count=1&rate=40"), 1e-12);
    assertEquals(one / 2, completion("count=1&latency=75"), 1e-12);
  }

  @Test
  void aBatchDelaysWhatWaitsForIt() {
    PAGE.tells("Put ten packets into a batch, with 20 ms of overhead. What arrives last is hardly");
    String batch = "batch=10&overhead=20";
    assertEquals(completion("") + 0.02, completion(batch), 1e-12);
    Road road = Road.of(settings(batch));
    assertEquals(9, (road.fullAt(0) - road.readyAt(0)) * road.rate(), 1e-9);
  }

  @Test
  void theServerRespondsAsThePageTells() {
    PAGE.tells("Move Server busy from 50 % to 80 %, then to 95 %.");
    PAGE.tells("work on a request stays " + Quantity.plainDuration(Counter.SERVICE_SECONDS) + ".");
    PAGE.tells(
        "goes from " + response(0.5) + " to " + response(0.8) + ", then to " + response(0.95));
    assertEquals(20_000, Counter.REQUESTS);
    PAGE.tells("the mean of twenty thousand requests");
  }

  private static String response(double utilisation) {
    return Quantity.plainDuration(Counter.theory(utilisation));
  }

  private static double completion(String query) {
    return made(Flow.making(settings(query))).journey().completion();
  }

  private static Values settings(String query) {
    LatencyThroughput demo = new LatencyThroughput();
    return demo.open(State.parse(demo, Map.of(), query)).settings();
  }
}
