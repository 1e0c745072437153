package io.github.groundplan.demo.percentiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.number.Decimals;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against the runs that it speaks of. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/percentiles.md");

  private final Requests usual = run("");
  private final Requests onePercent = run("slow-share=1");
  private final Requests extreme = run("slow-share=1&slow-factor=100");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() {
    assertEquals(
        Sessions.open("").settings(),
        Sessions.open("seed=12&slow-share=2&slow-factor=10&fan-out=100").settings());
    PAGE.tells("seed: 12 slow-share: 2 slow-factor: 10 fan-out: 100");
  }

  @Test
  void theMeanBarelyMovesAndTheTailDoes() {
    PAGE.tells(end(usual).slow() + " of 1,000 requests go to the slow disk");
    PAGE.tells("p50 goes from " + fromTo(Level.P50));
    PAGE.tells("The mean goes from " + fromTo(Level.MEAN) + ", " + times(Level.MEAN));
    PAGE.tells("p95 goes from " + fromTo(Level.P95));
    PAGE.tells("p99 goes from " + fromTo(Level.P99) + ", " + times(Level.P99));
    assertTrue(moved(Level.MEAN) < 1.2 && moved(Level.P99) > 4.9);
  }

  @Test
  void p99SeesTheSlowOnesOnceTheyAreMoreThanTen() {
    PAGE.tells("p99 of 1,000 is the 990th. Ten are slower");
    assertEquals(990, Level.P99.rank(1000));
    assertEquals(10, end(onePercent).slow());
    assertFalse(onePercent.isRankedSlow(990));
    PAGE.tells("At 1 % this run has exactly ten, and p99 is " + p99(onePercent));
    PAGE.tells("at 2 % it has " + end(usual).slow() + ", and p99 is one of those");
    assertTrue(usual.isRankedSlow(990));
  }

  @Test
  void aHundredRequestsWorkedByHandAreAsThePageTells() {
    double[] hundred = new double[100];
    Arrays.fill(hundred, 50);
    hundred[99] = 5000;
    assertEquals(99.5, Arrays.stream(hundred).average().orElseThrow());
    assertEquals(50, Percentiles.nearestRank(hundred, 99));
    PAGE.tells("Take 99 requests of 50 ms and one of 5,000 ms. They average 99.5 ms");
    PAGE.tells("p99 of these 100 is the 99th: 50 ms");
    PAGE.tells("Set 1 % and 100 times to see it happen");
    PAGE.tells("theory’s mean is " + Quantity.duration(extreme.theory().level(Level.MEAN)));
    PAGE.tells("this run’s is " + told(extreme, Level.MEAN) + ", p99 is still " + p99(extreme));
    PAGE.tells("p99.9 is " + told(extreme, Level.P999));
  }

  @Test
  void theAverageOfPercentilesIsAsWrongAsThePageTells() {
    StringBuilder each = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      each.append(i == 0 ? "" : i == 3 ? " and " : ", ").append(millis(end(usual).server(i)));
    }
    PAGE.tells("The four servers have p99s of " + each + " ms");
    PAGE.tells("Their average is " + Quantity.duration(end(usual).averaged()));
    PAGE.tells(Decimals.fixed(-100 * off(usual), 0) + " % too low. At 1 %");
    PAGE.tells("the average is " + Decimals.fixed(100 * off(onePercent), 0) + " % too high");
  }

  @Test
  void pagesMeetTheTailAsOftenAsThePageTells() {
    PAGE.tells("1 − 0.99¹⁰⁰ = " + Numbers.percent(Theory.pages(100)));
    PAGE.tells(
        "of 1,000 pages drawn from this run it is " + Numbers.percent(usual.pages().share()));
    PAGE.tells("Half of these pages take " + Quantity.duration(usual.pages().median()));
    PAGE.tells("half of the calls are answered within " + told(usual, Level.P50));
    PAGE.tells("At 69 calls every second page");
    assertTrue(Theory.pages(68) < 0.5 && Theory.pages(69) >= 0.5);
  }

  @Test
  void whatThePageSimulatesIsSimulated() {
    PAGE.tells("(Poisson), " + Quantity.count(Fleet.RATE) + " a second");
    String work = Quantity.plainDuration(Fleet.WORK);
    String spread = Quantity.share(Fleet.SPREAD);
    PAGE.tells("takes " + work + " on average, with a standard deviation of " + spread);
    PAGE.tells("a slow request takes ten times " + work + " on average");
    assertEquals(10, Fleet.slowFactor(Sessions.open("").settings()));
    PAGE.tells("right to " + Decimals.shortest(100 * LatencyHistogram.RELATIVE_ERROR) + " %");
  }

  private double moved(Level level) {
    return end(usual).level(level) / usual.healthy(level);
  }

  private String times(Level level) {
    return Decimals.fixed(moved(level), 2) + " times as much";
  }

  private String fromTo(Level level) {
    return millis(usual.healthy(level)) + " to " + told(usual, level);
  }

  private static double off(Requests run) {
    return end(run).averaged() / end(run).merged() - 1;
  }

  private static String p99(Requests run) {
    return told(run, Level.P99);
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

  private static String millis(double seconds) {
    return Decimals.fixed(1000 * seconds, 1);
  }
}
