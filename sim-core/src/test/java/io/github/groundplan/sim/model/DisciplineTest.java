package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CallPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who of those in line is served next. */
class DisciplineTest {
  private static final double FOR_EVER = Double.POSITIVE_INFINITY;

  private final Bench bench = new Bench();

  private Link station(Discipline discipline, int workers) {
    Work work = Work.of(workers, millis(10)).with(discipline);
    return bench.free("crowd", bench.server("app", work));
  }

  /** The requests in the order in which they were answered. */
  private String order() {
    StringBuilder order = new StringBuilder();
    for (String answer : bench.run()) {
      int from = answer.indexOf(' ') + 1;
      order.append(answer, from, answer.indexOf(' ', from));
    }
    return order.toString();
  }

  @Test
  void firstComeFirstServed() {
    Link link = station(Discipline.FIFO, 1);
    for (int i = 0; i < 4; i++) {
      bench.ask(link);
    }
    assertEquals("1234", order());
  }

  @Test
  void lastComeFirstServedWithoutInterruption() {
    Link link = station(Discipline.LIFO, 1);
    for (int i = 0; i < 4; i++) {
      bench.ask(link);
    }
    bench.askAt(15, link);
    assertEquals("14532", order());
  }

  @Test
  void mostImportantFirstAndEqualsInTheOrderInWhichTheyCame() {
    Link link = station(Discipline.PRIORITY, 1);
    bench.ask(link, 9, FOR_EVER);
    bench.ask(link, 5, FOR_EVER);
    bench.ask(link, 0, FOR_EVER);
    bench.ask(link, 5, FOR_EVER);
    bench.ask(link, 0, FOR_EVER);
    bench.ask(link, 9, FOR_EVER);
    assertEquals("135246", order());
  }

  @Test
  void prioritiesDoNotCountInAnyOtherLine() {
    Link link = station(Discipline.FIFO, 1);
    bench.ask(link, 9, FOR_EVER);
    bench.ask(link, 5, FOR_EVER);
    bench.ask(link, 0, FOR_EVER);
    assertEquals("123", order());
  }

  @Test
  void linesLetAnybodyGoAndKeepTheOrderOfTheRest() {
    for (Discipline discipline : List.of(Discipline.FIFO, Discipline.LIFO, Discipline.PRIORITY)) {
      LineCheck.randomly(discipline, 2_000);
    }
  }

  @Test
  void whoHasNoPatienceLeftLeavesTheLine() {
    Link link = station(Discipline.FIFO, 1);
    bench.ask(link, 0, 1);
    bench.ask(link, 0, 5);
    bench.ask(link, 0, FOR_EVER);
    assertEquals(List.of("5.0 2 TIMED_OUT", "10.0 1 GRANTED", "20.0 3 GRANTED"), bench.run());
    assertEquals(List.of("5.0 2 app"), bench.told(EventKind.ABANDONED));
  }

  @Test
  void workerThatIsFreeAtThatVeryMomentIsNotTooLate() {
    Link link = station(Discipline.FIFO, 1);
    bench.ask(link);
    bench.ask(link, 0, 10);
    assertEquals(List.of("10.0 1 GRANTED", "20.0 2 GRANTED"), bench.run());
  }

  @Test
  void patienceIsForEachQueueAnew() {
    Server one = bench.server("one", Work.of(1, millis(10)));
    Server two = bench.server("two", Work.of(1, millis(20)));
    Server gateway = bench.server("gateway", Work.none());
    Target toOne = bench.target("gateway", "one", CallPolicy.plain(), one);
    Target toTwo = bench.target("gateway", "two", CallPolicy.plain(), two);
    gateway.calls(List.of(toOne, toTwo), false);
    Link link = bench.free("crowd", gateway);
    bench.ask(link, 0, 12);
    bench.ask(link, 0, 12);
    assertEquals(List.of("30.0 1 GRANTED", "50.0 2 GRANTED"), bench.run());
    assertEquals(0.01, one.meter().waitSum(), 1e-12);
    assertEquals(0.01, two.meter().waitSum(), 1e-12);
  }

  @Test
  void whoLeavesAQueueFurtherOnHasFailed() {
    Server db = bench.server("db", Work.of(1, millis(30)));
    Server app = bench.server("app", Work.of(2, millis(10)));
    app.calls(List.of(bench.target("app", "db", CallPolicy.plain(), db)), false);
    Link link = bench.free("crowd", app);
    bench.ask(link, 0, 12);
    bench.ask(link, 0, 12);
    assertEquals(List.of("22.0 2 FAILED", "40.0 1 GRANTED"), bench.run());
    assertEquals(1, db.meter().abandoned());
    assertEquals(1, app.meter().failed());
  }

  @Test
  void sharingServesAllAtOnceAtTheSameSpeed() {
    Link link = station(Discipline.SHARING, 1);
    bench.ask(link);
    bench.askAt(5, link);
    // Alone for 5 ms, then both at half speed; the second ends alone.
    assertEquals(List.of("15.0 1 GRANTED", "20.0 2 GRANTED"), bench.run());
  }

  @Test
  void sharersNeverGetMoreThanOneWorkerEach() {
    Link link = station(Discipline.SHARING, 2);
    bench.ask(link);
    assertEquals(List.of("10.0 1 GRANTED"), bench.run());
    bench.at(20, () -> bench.ask(link));
    bench.at(20, () -> bench.ask(link));
    assertEquals("30.0 2 GRANTED, 30.0 3 GRANTED", String.join(", ", bench.run().subList(1, 3)));
    bench.at(100, () -> bench.ask(link));
    bench.at(100, () -> bench.ask(link));
    bench.at(100, () -> bench.ask(link));
    assertEquals(
        "115.0 4 GRANTED, 115.0 5 GRANTED, 115.0 6 GRANTED",
        String.join(", ", bench.run().subList(3, 6)));
  }

  /**
   * Works of 30, 10 and 20 ms come at 0, 5 and 10 ms. Up to 5: 25 left. Up to 10: 22.5, 7.5. From
   * then on each gets a third: the second is done at 32.5, when 15 and 12.5 are left; then halves:
   * the third is done at 57.5, and the first, of which 2.5 are left, at 60.
   */
  @Test
  void sharersOfDifferentLengthEndWhenTheirWorkIsDone() {
    Server app = bench.server("app", Work.of(1, millis(10)).with(Discipline.SHARING));
    Link link = bench.free("crowd", app);
    app.slow(3);
    bench.ask(link);
    bench.at(1, () -> app.slow(1));
    bench.askAt(5, link);
    bench.at(6, () -> app.slow(2));
    bench.askAt(10, link);
    assertEquals(List.of("32.5 2 GRANTED", "57.5 3 GRANTED", "60.0 1 GRANTED"), bench.run());
    Meter meter = app.meter();
    double now = bench.environment().now();
    assertEquals(1, meter.busyMean(now), 1e-12);
    // Two beyond the worker from 10 to 32.5, one from 5 to 10 and from 32.5 to 57.5.
    assertEquals((5 + 2 * 22.5 + 25) / 60, meter.queueMean(now), 1e-12);
    assertEquals(2, meter.queueMax());
    // All together they work for 60 ms, and are there for 60, 27.5 and 47.5.
    assertEquals(3, meter.served());
    assertEquals(0.06, meter.serviceSum(), 1e-12);
    assertEquals(3, meter.started());
    assertEquals(0.135 - 0.06, meter.waitSum(), 1e-12);
  }

  @Test
  void sharersHaveRoomForAsManyAsWorkersAndQueueTogether() {
    Work work = Work.of(1, millis(10)).with(Discipline.SHARING).withQueueLimit(1);
    Link link = bench.free("crowd", bench.server("app", work));
    bench.ask(link);
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("0.0 3 REFUSED", "20.0 1 GRANTED", "20.0 2 GRANTED"), bench.run());
  }

  @Test
  void sharerThatCallsAnotherNodeKeepsItsRoomButNoWorker() {
    Server db = bench.server("db", Work.of(5, millis(30)));
    Work work = Work.of(1, millis(10)).with(Discipline.SHARING).withQueueLimit(1);
    Server app = bench.server("app", work);
    app.calls(List.of(bench.target("app", "db", CallPolicy.plain(), db)), false);
    Link link = bench.free("crowd", app);
    bench.ask(link);
    bench.askAt(15, link);
    bench.askAt(20, link);
    assertEquals(List.of("20.0 3 REFUSED", "40.0 1 GRANTED", "55.0 2 GRANTED"), bench.run());
    double now = bench.environment().now();
    assertEquals(20 / 55.0, app.meter().busyMean(now), 1e-12);
    assertEquals(80 / 55.0, app.meter().inSystemMean(now), 1e-12);
  }

  @Test
  void sharersThatDieLeaveTheRestNothing() {
    Server app = bench.server("app", Work.of(2, millis(10)).with(Discipline.SHARING));
    Link link = bench.free("crowd", app);
    for (int i = 0; i < 5; i++) {
      bench.ask(link);
    }
    bench.at(3, app::kill);
    bench.at(4, app::revive);
    bench.askAt(5, link);
    assertEquals("15.0 6 GRANTED", bench.run().get(5));
    assertEquals(0, app.load());
    assertEquals(5, app.meter().failed());
  }

  @Test
  void randomSharersEndAsAStepByStepCalculationSays() {
    int checked = 0;
    for (int seed = 1; seed <= 20; seed++) {
      checked += SharingCheck.randomly(seed);
    }
    assertEquals(20 * SharingCheck.JOBS, checked);
  }
}
