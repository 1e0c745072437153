package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.model.RequestResult.Outcome;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.random.Distribution.Constant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerTest {
  private final Bench bench = new Bench();

  private Server server(int workers, int queueLimit) {
    return bench.server("server", Work.of(workers, millis(10)).withQueueLimit(queueLimit));
  }

  private Client client(String name, Server server) {
    Resolver resolver =
        new Resolver(bench.environment(), "dns", Work.of(1, millis(0)), Admission.open(), 0);
    return new Client(
        bench.environment(),
        name,
        new Client.Settings(1, true, true),
        Protocol.https("GET /users"),
        bench.link(name, resolver, 0),
        bench.link(name, server, 1));
  }

  @Test
  void requestsWaitInTheOrderInWhichTheyCame() {
    Link link = bench.link("crowd", server(1, Work.UNLIMITED), 1);
    bench.ask(link);
    bench.ask(link);
    bench.ask(link);
    bench.run();
    assertEquals(
        """
        0.0 1 MESSAGE_DEPARTED crowd | server | ask
        0.0 2 MESSAGE_DEPARTED crowd | server | ask
        0.0 3 MESSAGE_DEPARTED crowd | server | ask
        1.0 1 MESSAGE_ARRIVED server | crowd | ask
        1.0 1 SERVICE_STARTED server | crowd | handle request
        1.0 2 MESSAGE_ARRIVED server | crowd | ask
        1.0 2 QUEUED server | crowd
        1.0 3 MESSAGE_ARRIVED server | crowd | ask
        1.0 3 QUEUED server | crowd
        11.0 1 SERVICE_ENDED server | crowd | handle request
        11.0 1 WORKER_FREED server | crowd
        11.0 2 SERVICE_STARTED server | crowd | handle request
        11.0 1 MESSAGE_DEPARTED server | crowd | answer
        12.0 1 MESSAGE_ARRIVED crowd | server | answer
        21.0 2 SERVICE_ENDED server | crowd | handle request
        21.0 2 WORKER_FREED server | crowd
        21.0 3 SERVICE_STARTED server | crowd | handle request
        21.0 2 MESSAGE_DEPARTED server | crowd | answer
        22.0 2 MESSAGE_ARRIVED crowd | server | answer
        31.0 3 SERVICE_ENDED server | crowd | handle request
        31.0 3 WORKER_FREED server | crowd
        31.0 3 MESSAGE_DEPARTED server | crowd | answer
        32.0 3 MESSAGE_ARRIVED crowd | server | answer
        """,
        bench.text());
  }

  @Test
  void fullQueueRefuses() {
    Server server = server(1, 0);
    Client first = client("first", server);
    Client second = client("second", server);
    first.start(1);
    second.start(1);
    bench.run();
    assertEquals(Outcome.COMPLETED, first.results().get(0).outcome());
    assertEquals(Outcome.REJECTED, second.results().get(0).outcome());
    assertEquals(
        """
        0.0 1 REQUEST_SENT first | server | GET /users
        0.0 1 NAME_KNOWN first | dns
        0.0 1 CONNECTION_REUSED first | server
        0.0 1 MESSAGE_DEPARTED first | server | GET /users
        0.0 2 REQUEST_SENT second | server | GET /users
        0.0 2 NAME_KNOWN second | dns
        0.0 2 CONNECTION_REUSED second | server
        0.0 2 MESSAGE_DEPARTED second | server | GET /users
        1.0 1 MESSAGE_ARRIVED server | first | GET /users
        1.0 1 SERVICE_STARTED server | first | handle request
        1.0 2 MESSAGE_ARRIVED server | second | GET /users
        1.0 2 REFUSED server | second | queue full
        1.0 2 MESSAGE_DEPARTED server | second | 503 Service Unavailable
        2.0 2 MESSAGE_ARRIVED second | server | 503 Service Unavailable
        2.0 2 REQUEST_REJECTED second | server | 503 Service Unavailable
        11.0 1 SERVICE_ENDED server | first | handle request
        11.0 1 WORKER_FREED server | first
        11.0 1 MESSAGE_DEPARTED server | first | 200 OK
        12.0 1 MESSAGE_ARRIVED first | server | 200 OK
        12.0 1 REQUEST_COMPLETED first | server | 200 OK
        """,
        bench.text());
  }

  @Test
  void queueHoldsAsManyAsItsLimitBesideThoseInService() {
    Server server = server(2, 3);
    Link link = bench.free("crowd", server);
    for (int i = 0; i < 7; i++) {
      bench.ask(link);
    }
    assertEquals(5, server.load());
    assertEquals(
        List.of(
            "0.0 6 REFUSED",
            "0.0 7 REFUSED",
            "10.0 1 GRANTED",
            "10.0 2 GRANTED",
            "20.0 3 GRANTED",
            "20.0 4 GRANTED",
            "30.0 5 GRANTED"),
        bench.run());
    assertEquals(2, server.meter().rejected());
    assertEquals(5, server.meter().completed());
    assertEquals(3, server.meter().queueMax());
    assertEquals(0, server.load());
  }

  @Test
  void refusalOfWhatItCallsIsPassedOn() {
    Server behind = server(1, 0);
    Server front = bench.server("front", Work.of(2, millis(1)));
    front.calls(List.of(bench.target("front", "server", CallPolicy.plain(), behind)), false);
    Client first = client("first", front);
    Client second = client("second", front);
    first.start(1);
    second.start(2);
    bench.run();
    assertEquals(Outcome.COMPLETED, first.results().get(0).outcome());
    assertEquals(Outcome.REJECTED, second.results().get(0).outcome());
    assertEquals(Outcome.REJECTED, second.results().get(1).outcome());
    assertEquals(2, behind.meter().rejected());
    assertEquals(0, front.meter().rejected());
    assertEquals(2, front.meter().failed());
  }

  @Test
  void utilisationAndQueueAreMeansOverTime() {
    Server server = server(2, Work.UNLIMITED);
    Link link = bench.free("crowd", server);
    bench.ask(link);
    bench.ask(link);
    bench.ask(link);
    bench.runUntil(40);
    Meter meter = server.meter();
    assertEquals(0.375, meter.busyMean(0.04) / 2, 1e-12);
    assertEquals(0.25, meter.queueMean(0.04), 1e-12);
    assertEquals(1, meter.inSystemMean(0.04), 1e-12);
    assertEquals(0.01 / 3, meter.waitSum() / meter.started(), 1e-12);
    assertEquals(0.01, meter.serviceSum() / meter.served(), 1e-12);
  }

  @Test
  void workerIsHeldWhileAnotherNodeWorks() {
    Server db = bench.server("db", Work.of(5, millis(30)));
    Server app = server(1, Work.UNLIMITED);
    app.calls(List.of(bench.target("server", "db", CallPolicy.plain(), db)), false);
    Link link = bench.free("crowd", app);
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("40.0 1 GRANTED", "80.0 2 GRANTED"), bench.run());
    assertEquals(1, app.meter().busyMean(0.08), 1e-12);
    assertEquals(0.01, app.meter().serviceSum() / app.meter().served(), 1e-12);
  }

  @Test
  void callsOneAfterAnotherAddUpAndCallsAtOnceTakeAsLongAsTheSlowest() {
    assertEquals(List.of("60.0 1 GRANTED"), callsTwo(false, 20, 30, 0));
    assertEquals(List.of("40.0 1 GRANTED"), callsTwo(true, 20, 30, 0));
  }

  @Test
  void failedCallEndsASequenceButNotCallsMadeAtOnce() {
    assertEquals(List.of("30.0 1 FAILED"), callsTwo(false, 20, 30, 1));
    assertEquals(List.of("40.0 1 FAILED"), callsTwo(true, 20, 30, 1));
  }

  /** What a server of 10 ms answers that calls two others, the first of which may fail. */
  private static List<String> callsTwo(
      boolean inParallel, double first, double second, double firstErrors) {
    Bench bench = new Bench();
    Work failing = new Work(1, 0, Discipline.FIFO, millis(first), 1, firstErrors);
    Server one = bench.server("one", failing);
    Server two = bench.server("two", Work.of(1, millis(second)));
    Server app = bench.server("app", Work.of(1, millis(10)));
    app.calls(
        List.of(
            bench.target("app", "one", CallPolicy.plain(), one),
            bench.target("app", "two", CallPolicy.plain(), two)),
        inParallel);
    bench.ask(bench.free("crowd", app));
    return bench.run();
  }

  @Test
  void callsAtOnceThatAreAnsweredAtOnceEndTheCallOnce() {
    Server none = bench.server("none", Work.none());
    Server app = server(1, 0);
    Target target = bench.target("server", "none", CallPolicy.plain(), none);
    app.calls(List.of(target, target, target), true);
    bench.ask(bench.free("crowd", app));
    assertEquals(List.of("10.0 1 GRANTED"), bench.run());
    assertEquals(3, none.meter().completed());
    assertEquals(0, bench.environment().calls().live());
  }

  @Test
  void callsBehindThatWaitTooLongAreFailures() {
    Server db = bench.server("db", Work.of(1, millis(100)));
    Server app = server(1, 0);
    app.calls(List.of(bench.target("server", "db", CallPolicy.timeout(0.02), db)), false);
    bench.ask(bench.free("crowd", app));
    assertEquals(List.of("30.0 1 FAILED"), bench.run());
    assertEquals(List.of("30.0 1 server"), bench.told(EventKind.ATTEMPT_TIMED_OUT));
    assertEquals(List.of("110.0 1 db"), bench.told(EventKind.SERVICE_ENDED).subList(1, 2));
    assertEquals(List.of("110.0 1 server"), bench.told(EventKind.ANSWER_DISCARDED));
  }

  @Test
  void speedDividesAndSlownessMultipliesServiceTimes() {
    Server server = bench.server("fast", new Work(1, 10, Discipline.FIFO, millis(10), 4, 0));
    Link link = bench.free("crowd", server);
    bench.ask(link);
    bench.ask(link);
    bench.at(1, () -> server.slow(3));
    bench.at(3, () -> server.slow(1));
    bench.askAt(20, link);
    assertEquals(List.of("2.5 1 GRANTED", "10.0 2 GRANTED", "22.5 3 GRANTED"), bench.run());
    assertEquals(List.of("1.0 0 fast", "3.0 0 fast"), bench.told(EventKind.SPEED_CHANGED));
  }

  @Test
  void shareOfServedCallsFailsAsTheErrorRateSays() {
    Server server = bench.server("app", new Work(1, 0, Discipline.FIFO, millis(1), 1, 0.25));
    Link link = bench.free("crowd", server);
    for (int i = 0; i < 10_000; i++) {
      bench.askAt(2 * i, link);
    }
    bench.run();
    // Three standard deviations of a share of 10,000 are 0.013.
    assertEquals(0.25, server.meter().failed() / 10_000.0, 0.013);
    assertEquals(10_000, server.meter().failed() + server.meter().completed());
  }

  @Test
  void addedErrorsComeOnTopOfThoseMadeAnyway() {
    Server server = bench.server("app", new Work(1, 0, Discipline.FIFO, millis(1), 1, 0.5));
    server.addErrors(0.5);
    Link link = bench.free("crowd", server);
    for (int i = 0; i < 10_000; i++) {
      bench.askAt(2 * i, link);
    }
    bench.run();
    assertEquals(0.75, server.meter().failed() / 10_000.0, 0.013);
  }

  @Test
  void killedServerFailsWhatItHasInHandAndWhatItIsSent() {
    Server server = server(1, 5);
    Link link = bench.free("crowd", server);
    bench.ask(link);
    bench.ask(link);
    bench.at(4, server::kill);
    bench.askAt(5, link);
    bench.at(6, server::revive);
    bench.askAt(7, link);
    assertEquals(
        List.of("4.0 1 FAILED", "4.0 2 FAILED", "5.0 3 FAILED", "17.0 4 GRANTED"), bench.run());
    assertEquals(3, server.meter().failed());
    assertEquals(0, server.load());
    assertEquals(1, bench.told(EventKind.SERVICE_ENDED).size());
    assertEquals(2, bench.told(EventKind.SERVICE_STARTED).size());
  }

  @Test
  void killedServerNoLongerWaitsForWhatItHasCalled() {
    Server db = bench.server("db", Work.of(1, millis(30)));
    Server app = server(1, 0);
    app.calls(List.of(bench.target("server", "db", CallPolicy.plain(), db)), false);
    bench.ask(bench.free("crowd", app));
    bench.at(20, app::kill);
    assertEquals(List.of("20.0 1 FAILED"), bench.run());
    assertEquals(List.of("40.0 1 server"), bench.told(EventKind.ANSWER_DISCARDED));
    assertEquals(1, db.meter().completed());
    assertEquals(0, bench.environment().calls().live());
  }

  @Test
  void killedServerTriesNothingAgain() {
    Server db = bench.server("db", Work.of(1, millis(1)));
    db.kill();
    Server app = server(1, 0);
    app.calls(List.of(bench.target("server", "db", OutboundTest.retries(5, 50), db)), false);
    bench.ask(bench.free("crowd", app));
    bench.at(100, app::kill);
    assertEquals(List.of("100.0 1 FAILED"), bench.run());
    assertEquals(List.of("60.0 1 server"), bench.told(EventKind.RETRIED));
  }

  @Test
  void killingTheDeadAndRevivingTheLivingChangesNothing() {
    Server server = server(1, 0);
    server.revive();
    server.kill();
    server.kill();
    server.revive();
    assertEquals(
        """
        0.0 0 KILLED server
        0.0 0 REVIVED server
        """,
        bench.text());
  }

  @Test
  void openServerServesAllAtOnceAndFailsThemAllWhenKilled() {
    Server server = bench.server("open", Work.of(Work.UNLIMITED, millis(10)));
    Link link = bench.free("crowd", server);
    bench.ask(link);
    bench.ask(link);
    bench.askAt(5, link);
    bench.at(12, server::kill);
    assertEquals(List.of("10.0 1 GRANTED", "10.0 2 GRANTED", "12.0 3 FAILED"), bench.run());
    assertEquals(27.0 / 12, server.meter().busyMean(0.012), 1e-12);
    assertEquals(0, server.load());
  }

  @Test
  void wrongWorkIsRefused() {
    assertRefused("workers must be at least 1: 0", () -> Work.of(0, millis(0)));
    assertRefused(
        "queueLimit must not be negative: -1", () -> Work.of(1, millis(0)).withQueueLimit(-1));
    assertRefused(
        "speed must be finite and above zero: 0",
        () -> new Work(1, 0, Discipline.FIFO, new Constant(0), 0, 0));
    assertRefused(
        "errorRate must be 0 to 1: 1.5",
        () -> new Work(1, 0, Discipline.FIFO, new Constant(0), 1, 1.5));
  }

  private static void assertRefused(String message, Runnable construction) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, construction::run).getMessage());
  }

  @Test
  void onlyWorkWithoutTimeLimitsAndErrorsIsNone() {
    assertTrue(Work.none().isNone());
    assertEquals(false, Work.of(1, millis(0)).isNone());
    assertEquals(false, Work.of(Work.UNLIMITED, millis(1)).isNone());
    Work failing = new Work(Work.UNLIMITED, 0, Discipline.FIFO, millis(0), 1, 0.1);
    assertEquals(false, failing.isNone());
  }
}
