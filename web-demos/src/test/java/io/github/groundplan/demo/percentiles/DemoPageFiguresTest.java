package io.github.groundplan.demo.percentiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.number.Decimals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the demo's own page claims, against the runs that it speaks of. */
class DemoPageFiguresTest {
  private static final Path PAGE = Path.of("../content/demos/percentiles.md");

  private final Requests usual = run("");
  private final Requests onePercent = run("slow-share=1");
  private final Requests extreme = run("slow-share=1&slow-factor=100");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() throws IOException {
    assertEquals(
        Sessions.open("").settings(),
        Sessions.open("seed=12&slow-share=2&slow-factor=10&fan-out=100").settings());
    assertTold("seed: 12 slow-share: 2 slow-factor: 10 fan-out: 100");
  }

  @Test
  void theMeanBarelyMovesAndTheTailDoes() throws IOException {
    assertTold(end(usual).slow() + " of 1,000 requests go to the slow disk");
    assertTold("p50 goes from " + fromTo(Level.P50));
    assertTold("The mean goes from " + fromTo(Level.MEAN) + ", " + times(Level.MEAN));
    assertTold("p95 goes from " + fromTo(Level.P95));
    assertTold("p99 goes from " + fromTo(Level.P99) + ", " + times(Level.P99));
    assertTrue(moved(Level.MEAN) < 1.2 && moved(Level.P99) > 4.9);
  }

  @Test
  void p99SeesTheSlowOnesOnceTheyAreMoreThanTen() throws IOException {
    assertTold("p99 of 1,000 is the 990th. Ten are slower");
    assertEquals(990, Level.P99.rank(1000));
    assertEquals(10, end(onePercent).slow());
    assertFalse(onePercent.isRankedSlow(990));
    assertTold("At 1 % this run has exactly ten, and p99 is " + p99(onePercent));
    assertTold("at 2 % it has " + end(usual).slow() + ", and p99 is one of those");
    assertTrue(usual.isRankedSlow(990));
  }

  @Test
  void aHundredRequestsWorkedByHandAreAsThePageTells() throws IOException {
    double[] hundred = new double[100];
    Arrays.fill(hundred, 50);
    hundred[99] = 5000;
    assertEquals(99.5, Arrays.stream(hundred).average().orElseThrow());
    assertEquals(50, Percentiles.nearestRank(hundred, 99));
    assertTold("They average 99.5 ms");
    assertTold("p99 of these 100 is the 99th: 50 ms");
    assertTold("theory’s mean is " + Quantity.duration(extreme.theory().level(Level.MEAN)));
    assertTold("this run’s is " + told(extreme, Level.MEAN) + ", p99 is still " + p99(extreme));
    assertTold("p99.9 is " + told(extreme, Level.P999));
  }

  @Test
  void theAverageOfPercentilesIsAsWrongAsThePageTells() throws IOException {
    StringBuilder each = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      each.append(i == 0 ? "" : i == 3 ? " and " : ", ").append(millis(end(usual).server(i)));
    }
    assertTold("The four servers have p99s of " + each + " ms");
    assertTold("Their average is " + Quantity.duration(end(usual).averaged()));
    assertTold(Decimals.fixed(-100 * off(usual), 0) + " % too low. At 1 %");
    assertTold("the average is " + Decimals.fixed(100 * off(onePercent), 0) + " % too high");
  }

  @Test
  void pagesMeetTheTailAsOftenAsThePageTells() throws IOException {
    assertTold("1 − 0.99^100 = " + Numbers.percent(Theory.pages(100)));
    assertTold(
        "of 1,000 pages drawn from this run it is " + Numbers.percent(usual.pages().share()));
    assertTold("Half of these pages take " + Quantity.duration(usual.pages().median()));
    assertTold("half of the calls are answered within " + told(usual, Level.P50));
    assertTold("At 69 calls every second page");
    assertTrue(Theory.pages(68) < 0.5 && Theory.pages(69) >= 0.5);
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

  private static void assertTold(String sentence) throws IOException {
    assertTrue(text().contains(sentence), sentence);
  }

  /** The page's text with single spaces. */
  private static String text() throws IOException {
    return Files.readString(PAGE).replaceAll("\\s+", " ");
  }
}
