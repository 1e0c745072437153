package io.github.groundplan.demo.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmTest {
  private static final int SEEDS = 12;

  private static Film film(int seed, int cues) {
    Scenario scenario = Samples.everything(seed);
    return Film.of(scenario, Samples.cues(scenario, seed, cues), 0.5);
  }

  @Test
  void filmWithoutCuesIsTheRun() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Film film = film(seed, 0);
      Report report = Run.of(film.scenario()).toEnd();
      assertEquals(report.traceHash(), film.hash());
      assertEquals(report.nodes(), film.report().nodes());
      assertEquals(report.requests().completed(), film.report().requests().completed());
      assertEquals(report.duration(), film.report().duration());
    }
  }

  @Test
  void endIsWhatTheReportSays() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Film film = film(seed, seed % 4);
      Report.RequestFigures told = film.report().requests();
      Figures seen = film.end().measured();
      assertEquals(told.arrivals(), seen.sent());
      assertEquals(told.completed(), seen.completed());
      assertEquals(told.failed(), seen.failed());
      assertEquals(told.timedOut(), seen.timedOut());
      assertEquals(told.rejected(), seen.rejected());
      assertEquals(told.throughput(), seen.throughput(), 1e-9);
      assertEquals(told.latency().mean(), seen.meanLatency());
      for (double percent : new double[] {0.1, 50, 90, 95, 99, 99.9, 100}) {
        assertEquals(told.latency().percentile(percent), seen.percentile(percent));
      }
    }
  }

  @Test
  void everyStateIsThatOfAPlainReplay() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Film film = film(seed, seed % 6);
      Replay replay = new Replay(film.scenario());
      assertEquals(replay.machines().size(), film.machines().size());
      for (int i = 0; i < film.trace().size(); i++) {
        replay.tell(film.trace().event(i));
        agree(replay, film.at(i + 1, film.trace().time(i)), film.trace().event(i).place(), film);
      }
      film.machines().forEach(machine -> agreeAt(machine, replay, film.end(), film));
    }
  }

  private static void agree(Replay replay, Moment moment, String place, Film film) {
    assertEquals(replay.count(EventKind.REQUEST_SENT), moment.sent());
    assertEquals(replay.count(EventKind.REQUEST_COMPLETED), moment.completed());
    assertEquals(replay.count(EventKind.REQUEST_FAILED), moment.failed());
    assertEquals(replay.count(EventKind.REQUEST_TIMED_OUT), moment.timedOut());
    assertEquals(replay.count(EventKind.REQUEST_REJECTED), moment.rejected());
    int ended = moment.completed() + moment.failed() + moment.timedOut() + moment.rejected();
    assertEquals(moment.sent(), ended + moment.inFlight());
    if (replay.machines().contains(place)) {
      agreeAt(place, replay, moment, film);
    }
    if (moment.events() % 20 == 0) {
      agreeOnFlights(replay, moment);
    }
  }

  private static void agreeAt(String machine, Replay replay, Moment moment, Film film) {
    assertEquals(replay.busy(machine), moment.busy(machine), machine);
    assertEquals(replay.queued(machine), moment.queued(machine), machine);
    assertEquals(replay.isDown(machine), moment.isDown(machine), machine);
    assertTrue(moment.busy(machine) >= 0 && moment.queued(machine) >= 0);
    assertTrue(moment.busyShare(machine) >= 0 && moment.busyShare(machine) <= 1);
    assertEquals(replay.isLimited(machine), film.workers(machine) > 0);
  }

  private static void agreeOnFlights(Replay replay, Moment moment) {
    List<Flight> flights = moment.flights();
    assertEquals(replay.messages(), flights.size());
    for (Flight flight : flights) {
      assertTrue(flight.share() >= 0 && flight.share() <= 1, flight.toString());
      boolean isHomeward =
          !flight.message().equals("request") || List.of("web", "batch").contains(flight.to());
      assertEquals(isHomeward, flight.isAnswer(), flight.toString());
    }
  }

  /** What machines measured themselves, though they know nothing of traces. */
  @Test
  void levelsAddUpToWhatMachinesMeasured() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Film film = film(seed, seed % 4);
      for (Report.NodeFigures told : film.report().nodes()) {
        if (film.machines().contains(told.name())) {
          double length = film.report().duration();
          double warmup = film.scenario().run().warmupSeconds();
          double queue = area(film, told.name(), false, warmup) / length;
          assertEquals(told.queueMean(), queue, 1e-9 * (1 + queue), told.name());
          int workers = film.workers(told.name());
          if (workers > 0 && told.servingMean() == 1) {
            double busy = area(film, told.name(), true, warmup) / length;
            assertEquals(told.utilisation(), busy / workers, 1e-9, told.name());
          }
        }
      }
    }
  }

  private static double area(Film film, String machine, boolean isBusy, double from) {
    Trace trace = film.trace();
    double area = 0;
    double start = from;
    int level = 0;
    for (int i = 0; i <= trace.size(); i++) {
      double time = i < trace.size() ? trace.time(i) : film.duration();
      area += level * Math.max(0, time - start);
      start = Math.max(start, time);
      if (i < trace.size() && trace.text(trace.place(i)).equals(machine)) {
        Moment moment = film.at(i + 1, time);
        level = isBusy ? moment.busy(machine) : moment.queued(machine);
      }
    }
    return area;
  }

  @Test
  void runWithOneCueMoreIsTheSameUpToIt() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Scenario scenario = Samples.everything(seed);
      Cues cues = Samples.cues(scenario, seed, 4);
      Film all = Film.of(scenario, cues, 1);
      Film fewer = Film.of(scenario, new Cues(cues.all().subList(0, 3)), 1);
      int same = fewer.trace().countUntil(cues.all().get(3).seconds());
      assertEquals(fewer.trace().events().subList(0, same), all.trace().events().subList(0, same));
      assertEquals(all.hash(), Film.of(scenario, Cues.parse(cues.print()), 1).hash());
    }
  }

  @Test
  void cuesAreDoneAtTheirTimes() {
    Scenario scenario = Samples.everything(5);
    Film film =
        Film.of(
            scenario,
            Cues.parse(
                "1000000.kill.old,1500000.revive.old,1600000.isolate.cache,1700000.mend.cache,"
                    + "1800000.up.app,1900000.down.app,1950000.errors.old,5000000.slow.lb"),
            1);
    assertTrue(!film.at(0.999).isDown("old") && film.at(1).isDown("old"));
    assertTrue(!film.at(1.5).isDown("old"));
    assertTrue(film.at(1.65).isIsolated("cache") && !film.at(1.7).isIsolated("cache"));
    assertTrue(!film.at(1.85).isSlowed("app.3") && film.at(5.1).isSlowed("lb"));
    assertTrue(!film.at(1.94).isErring("old") && film.at(1.96).isErring("old"));
  }

  @Test
  void loadByHandChangesWhatIsSentFromThenOn() {
    Scenario scenario =
        Samples.read(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '1ms'}},
             'run': {'warmup': '0s', 'for': '10s'}}
            """);
    Film film = Film.of(scenario, Cues.parse("0.load.200,5000000.load.50"), 1);
    assertEquals(1000, film.at(5).sent(), 1.0);
    assertEquals(1000 + 250, film.end().sent(), 2.0);
    assertEquals(50, film.at(9).last(1).sent(), 1.0);
  }

  @Test
  void scalingByHandIsSeen() {
    Film film =
        Film.of(
            Samples.read(
                """
                {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'lb'},
                 'nodes': {'lb': {'kind': 'balancer', 'to': 'app'},
                   'app': {'kind': 'server', 'service': '8ms', 'scale': {'min': 1, 'max': 2,
                     'up': '100%', 'down': '0%', 'boot': '2s'}}},
                 'run': {'warmup': '0s', 'for': '10s'}}
                """),
            Cues.parse("1000000.out.app,6000100.in.app"),
            1);
    assertTrue(!film.at(0.5).isInRotation("app.2") && !film.at(0.5).isBooting("app.2"));
    assertTrue(film.at(2).isBooting("app.2") && !film.at(2).isInRotation("app.2"));
    assertTrue(film.at(4).isInRotation("app.2"));
    assertEquals(1, film.at(2).serving("app"));
    assertEquals(2, film.at(4).serving("app"));
    assertEquals(1, film.at(7).serving("app"));
    double[] serving = film.charts().serving("app");
    assertEquals(10, serving.length);
    assertEquals(1, serving[2]);
    assertEquals(2, serving[4]);
    assertEquals(1.0001, serving[6], 1e-9);
  }

  @Test
  void momentsAreBroughtToTheNearestThereIs() {
    Film film = film(2, 0);
    assertEquals(0, film.at(-5, 0).events());
    assertEquals(0, film.at(0, -1).sent());
    assertEquals(film.trace().size(), film.at(Integer.MAX_VALUE, 1e9).events());
    assertEquals(List.of(), film.at(0, 0).flights());
    assertThrows(IllegalStateException.class, () -> film.at(0, 0).meanLatency());
    assertThrows(IllegalStateException.class, () -> film.at(0, 0).last(1).successShare());
    assertThrows(IllegalArgumentException.class, () -> film.end().busy("nobody"));
    assertThrows(IllegalArgumentException.class, () -> Film.of(film.scenario(), Cues.none(), 0));
  }

  @Test
  void machinesAreNamedAsInTraces() {
    Film film = film(0, 0);
    assertEquals(
        List.of(
            "dns", "lb", "app.1", "app.2", "app.3", "app.4", "old", "cache", "db.1", "db.2", "db.3",
            "mail"),
        film.machines());
    assertEquals(List.of("db.1", "db.2", "db.3"), film.machinesOf("db"));
    assertEquals(0, film.workers("lb"));
    assertTrue(film.workers("mail") == 1 && film.workers("mail") < Work.UNLIMITED);
  }
}
