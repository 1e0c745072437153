package io.github.groundplan.demo.percentiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.run.Run;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
  private static final int COUNT = 1000;

  private final Requests degraded = run("");
  private final Requests healthy = run("run=healthy");

  @Test
  void aHealthyFleetNeverGoesToTheDisk() {
    assertEquals(0, end(healthy).slow());
    assertEquals(healthy.healthy(Level.P99), end(healthy).level(Level.P99));
  }

  @Test
  void onlyWhatTheDiskDoesDiffersFromTheHealthyRun() {
    for (int number = 0; number < COUNT; number++) {
      assertEquals(healthy.server(number), degraded.server(number));
      double longer = degraded.latency(number) - healthy.latency(number);
      if (degraded.isSlow(number)) {
        assertTrue(longer > 0.1, "request " + number);
      } else {
        assertEquals(0, longer, 1e-12);
      }
    }
  }

  @Test
  void allSlowRequestsAreAtTheLastServer() {
    Requests whole = run("slow-share=25");
    for (int number = 0; number < COUNT; number++) {
      assertEquals(whole.server(number) == 3, whole.isSlow(number));
    }
  }

  @Test
  void moreSlowRequestsAreTheSameOnesAndSome() {
    Requests fewer = run("slow-share=1");
    for (int number = 0; number < COUNT; number++) {
      assertTrue(degraded.isSlow(number) || !fewer.isSlow(number), "request " + number);
    }
    assertTrue(end(fewer).slow() < end(degraded).slow());
  }

  @Test
  void everyRequestEndsOnceAndInTheOrderOfTime() {
    boolean[] hasEnded = new boolean[COUNT];
    for (int i = 0; i < COUNT; i++) {
      assertFalse(hasEnded[degraded.ended(i)]);
      hasEnded[degraded.ended(i)] = true;
    }
  }

  @Test
  void whoWasSentAndHasNotEndedIsUnderWay() {
    int size = degraded.trace().size();
    for (int events = 0; events <= size; events += 97) {
      double now = events == 0 ? 0 : degraded.trace().time(events - 1);
      int underWay = 0;
      for (double wait : degraded.waits(events, now)) {
        underWay += Double.isNaN(wait) ? 0 : 1;
        assertFalse(wait < 0);
      }
      assertEquals(sent(events) - degraded.endedBy(events), underWay);
    }
    assertEquals(0, degraded.endedBy(0));
    assertEquals(COUNT, degraded.endedBy(size));
  }

  private int sent(int events) {
    return (int)
        degraded.trace().events().subList(0, events).stream()
            .filter(event -> event.kind().name().equals("REQUEST_SENT"))
            .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run=healthy", "slow-share=25&slow-factor=100", "slow-share=0"})
  void theWholeRunTellsWhatTheCommandLinePrints(String query) {
    Session<Requests> session = Sessions.finished(query);
    Figures told = end(Sessions.run(session));
    LatencyHistogram printed =
        Run.untraced(LongRunTask.counted(Sessions.DEMO.longRun(session).orElseThrow(), COUNT))
            .toEnd()
            .requests()
            .latency();
    for (Level level : Level.all()) {
      assertEquals(level.of(printed), told.level(level));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 437, 100, 20, 2})
  void percentilesAreNearestRank(int count) {
    double[] sorted = new double[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = degraded.latency(degraded.ended(i));
    }
    Arrays.sort(sorted);
    Figures told = degraded.figures(count);
    for (Level level : Level.all()) {
      if (level != Level.MEAN && count >= level.needed()) {
        double exact = Percentiles.nearestRank(sorted, level.percent());
        double cell = LatencyHistogram.RELATIVE_ERROR * exact;
        assertEquals(exact, told.level(level), cell);
        assertEquals(exact, sorted[level.rank(count) - 1]);
      }
    }
  }

  @Test
  void aPercentileThatNoRequestExceedsIsNotTold() {
    for (Level level : Level.all()) {
      if (level != Level.MEAN) {
        assertEquals(level.needed() - 1, level.rank(level.needed()));
        assertEquals(level.needed() - 1, level.rank(level.needed() - 1));
      }
    }
    assertTrue(Double.isNaN(degraded.figures(300).level(Level.P999)));
    assertFalse(Double.isNaN(degraded.figures(300).level(Level.P99)));
    assertTrue(Double.isNaN(degraded.figures(0).level(Level.MEAN)));
  }

  @Test
  void mergedHistogramsHaveThePercentileOfAllAndTheirAverageHasNot() {
    Figures told = end(degraded);
    assertEquals(told.level(Level.P99), told.merged());
    double sum = 0;
    for (int i = 0; i < Fleet.SERVERS; i++) {
      sum += told.server(i);
    }
    assertEquals(sum / 4, told.averaged());
    assertTrue(told.averaged() < 0.6 * told.merged());
    assertEquals(end(healthy).merged(), end(healthy).averaged(), 0.02 * end(healthy).merged());
  }

  @Test
  void theSameSettingsGiveTheSameRun() {
    assertEquals(degraded.trace().hash(), run("").trace().hash());
    assertFalse(degraded.trace().hash().equals(run("seed=13").trace().hash()));
  }

  private static Figures end(Requests run) {
    return run.figures(run.count());
  }

  private static Requests run(String query) {
    return Sessions.run(Sessions.finished(query));
  }
}
