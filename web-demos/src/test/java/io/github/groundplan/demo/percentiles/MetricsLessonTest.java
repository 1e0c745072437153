package io.github.groundplan.demo.percentiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.theory.FanOut;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 8 says, against its demo and against theory. */
class MetricsLessonTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("08-the-metrics-that-matter");

  private final Requests usual = run("");
  private final Requests onePercent = run("slow-share=1");
  private final Requests extreme = run("slow-share=1&slow-factor=100");

  @Test
  void theHundredRequestsAreWorkedRight() {
    double[] sorted = sorted(99, 50, 1, 5000);
    assertEquals(99.5, Arrays.stream(sorted).average().orElseThrow());
    LESSON.tells("99 requests of 50 ms and one of 5,000 ms - The mean: (99 × 50 + 5,000) ÷ 100 = ");
    assertEquals(50, Percentiles.nearestRank(sorted, 50));
    LESSON.tells("The median: 50 ms.");
    assertEquals(5000, Percentiles.nearestRank(sorted, 100));
    LESSON.tells("The maximum: 5,000 ms.");
    LESSON.tells("and say that p99 is 5,000 ms. By nearest rank it is not");
    assertEquals(50, Percentiles.nearestRank(sorted, 99));
    LESSON.tells("the 99th of 100. That is 50 ms as well");
    assertEquals(5000, Percentiles.nearestRank(sorted(98, 50, 2, 5000), 99));
    LESSON.tells("Make two of the hundred slow, and p99 leaps to 5,000 ms");
    assertEquals(900, Percentiles.nearestRank(sorted(197, 20, 3, 900), 99));
    assertEquals(20, Percentiles.nearestRank(sorted(198, 20, 2, 900), 99));
    LESSON.tells("= 900 ms");
  }

  private static double[] sorted(int usual, double each, int slow, double length) {
    double[] all = new double[usual + slow];
    Arrays.fill(all, 0, usual, each);
    Arrays.fill(all, usual, all.length, length);
    return all;
  }

  @Test
  void theDegradedRunShowsWhatItSays() {
    LESSON.tells("```demo percentiles seed: 12 slow-share: 2 slow-factor: 10 fan-out: 100 ```");
    assertEquals(
        Sessions.open("").settings(),
        Sessions.open("seed=12&slow-share=2&slow-factor=10&fan-out=100").settings());
    LESSON.tells("about 2 % of all requests then wait for a slow disk and take ten times as long");
    LESSON.tells("The mean goes from " + fromTo(Level.MEAN));
    LESSON.tells("p50 goes from " + fromTo(Level.P50));
    LESSON.tells("p99 goes from " + Decimals.fixed(1000 * usual.healthy(Level.P99), 1) + " to ");
    assertEquals(10, end(onePercent).slow());
    assertFalse(onePercent.isRankedSlow(990));
    LESSON.tells("exactly ten of the thousand are slow, and p99 is " + told(onePercent, Level.P99));
    LESSON.tells("The mean notices, " + told(extreme, Level.MEAN));
    assertEquals(told(onePercent, Level.P99), told(extreme, Level.P99));
    LESSON.tells("p99.9 does, with " + told(extreme, Level.P999));
  }

  private String fromTo(Level level) {
    return Decimals.fixed(1000 * usual.healthy(level), 1) + " to " + told(usual, level);
  }

  @Test
  void percentilesAreNotAveraged() {
    LESSON.tells("The average is " + Decimals.fixed(-100 * off(usual), 0) + " % too low");
    LESSON.tells("Set 1 %: it is " + Decimals.fixed(100 * off(onePercent), 0) + " % too high");
    StringBuilder each = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      each.append(i == 0 ? "" : i == 3 ? " and " : ", ");
      each.append(Decimals.fixed(1000 * end(usual).server(i), 1));
    }
    LESSON.tells("report p99s of " + each + " ms");
    LESSON.tells("Their average is " + Quantity.duration(end(usual).averaged()));
    LESSON.tells("of all requests together is " + Quantity.duration(end(usual).merged()));
  }

  private static double off(Requests run) {
    return end(run).averaged() / end(run).merged() - 1;
  }

  @Test
  void pagesMeetTheTail() {
    LESSON.tells(page(10, 0.01), "1 − 0.99¹⁰ = ", "0.0956", ".");
    LESSON.tells("It takes 69");
    assertTrue(page(68, 0.01) < 0.5 && page(69, 0.01) >= 0.5);
    LESSON.tells("would have to be slow in one call of ten thousand");
    Prose.assertRounded("1.0", 100 * page(100, 1e-4));
  }

  private static double page(int calls, double slow) {
    return new FanOut(calls).slowPageShare(slow);
  }

  private static String told(Requests run, Level level) {
    return Quantity.duration(end(run).level(level));
  }

  private static Figures end(Requests run) {
    return run.figures(run.count());
  }

  private static Requests run(String query) {
    return Sessions.run(Sessions.finished(query));
  }
}
