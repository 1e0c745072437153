package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CallPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a process that dies takes with it, however much that is. */
@Timeout(20)
class KillTest {
  private static final int MANY = 100_000;

  private final Bench bench = new Bench();

  private void killAfter(double millis, Server server) {
    bench.runUntil(millis);
    server.kill();
    bench.run();
    assertEquals(0, server.load());
    assertEquals(0, bench.environment().calls().live());
    assertEquals(MANY, bench.answers().size());
  }

  private void ask(Link link) {
    for (int i = 0; i < MANY; i++) {
      bench.ask(link);
    }
  }

  @Test
  void aLongQueueFailsAtOnce() {
    for (Discipline discipline : Discipline.values()) {
      KillTest fresh = new KillTest();
      Work work = Work.of(3, millis(1)).with(discipline);
      Server server = fresh.bench.server("app", work);
      fresh.ask(fresh.bench.free("crowd", server));
      fresh.killAfter(0.5, server);
      assertEquals(MANY, server.meter().failed(), discipline.name());
    }
  }

  @Test
  void nobodyIsServedByAProcessThatDies() {
    Server server = bench.server("app", Work.of(2, millis(10)));
    Link link = bench.free("crowd", server);
    for (int i = 0; i < 10; i++) {
      bench.ask(link);
    }
    server.kill();
    bench.run();
    assertEquals(2, bench.told(EventKind.SERVICE_STARTED).size());
    assertEquals(10, bench.answers().size());
  }

  @Test
  void manyCallsToAnotherNodeAreGivenUpAtOnce() {
    Server db = bench.server("db", Work.of(MANY, millis(10)));
    Server app = bench.server("app", Work.of(MANY, millis(1)));
    app.calls(List.of(bench.target("app", "db", CallPolicy.plain(), db)), false);
    ask(bench.free("crowd", app));
    killAfter(5, app);
    assertEquals(MANY, db.meter().completed());
    assertEquals(MANY, bench.told(EventKind.ANSWER_DISCARDED).size());
  }

  @Test
  void manyCallsWithPoliciesAreGivenUpAtOnce() {
    Server db = bench.server("db", Work.of(MANY, millis(10)));
    Server app = bench.server("app", Work.of(MANY, millis(1)));
    app.calls(List.of(bench.target("app", "db", CallPolicy.timeout(1), db)), false);
    ask(bench.free("crowd", app));
    killAfter(5, app);
    assertEquals(MANY, db.meter().completed());
    assertEquals(List.of(), bench.told(EventKind.ATTEMPT_TIMED_OUT));
  }

  @Test
  void aLongQueueBehindAServerFailsItsCallsAtOnce() {
    Server db = bench.server("db", Work.of(1, millis(10)));
    Server app = bench.server("app", Work.of(MANY, millis(1)));
    app.calls(List.of(bench.target("app", "db", CallPolicy.plain(), db)), false);
    ask(bench.free("crowd", app));
    killAfter(5, db);
    assertEquals(MANY, app.meter().failed());
  }

  @Test
  void sharersThatWaitForAnotherNodeFailToo() {
    Server db = bench.server("db", Work.of(5, millis(100)));
    Server app = bench.server("app", Work.of(1, millis(10)).with(Discipline.SHARING));
    app.calls(List.of(bench.target("app", "db", CallPolicy.plain(), db)), false);
    Link link = bench.free("crowd", app);
    bench.ask(link);
    bench.askAt(15, link);
    bench.at(20, app::kill);
    bench.at(25, app::revive);
    bench.askAt(30, link);
    assertEquals(List.of("20.0 1 FAILED", "20.0 2 FAILED", "140.0 3 GRANTED"), bench.run());
    assertEquals(0, app.load());
    assertEquals(0, app.meter().held().level());
    assertEquals(0, app.meter().busy().level());
  }

  @Test
  void queueOfTheDeadIsEmpty() {
    Server app = bench.server("app", Work.of(1, millis(10)));
    Link link = bench.free("crowd", app);
    for (int i = 0; i < 5; i++) {
      bench.ask(link);
    }
    assertEquals(4, app.meter().queue().level());
    app.kill();
    assertEquals(0, app.meter().queue().level());
    assertEquals(0, app.meter().busy().level());
  }

  @Test
  void callsToOthersOfTheSameClientsGoOn() {
    Server one = bench.server("one", Work.of(5, millis(10)));
    Server two = bench.server("two", Work.of(5, millis(10)));
    Server gateway = bench.server("gateway", Work.none());
    Target toOne = bench.target("gateway", "one", CallPolicy.plain(), one);
    Target toTwo = bench.target("gateway", "two", CallPolicy.timeout(1), two);
    gateway.calls(List.of(toOne, toTwo), true);
    Link link = bench.free("crowd", gateway);
    bench.ask(link);
    bench.ask(link);
    bench.at(5, one::kill);
    assertEquals(List.of("10.0 1 FAILED", "10.0 2 FAILED"), bench.run());
    assertEquals(2, two.meter().completed());
    assertEquals(List.of(), bench.told(EventKind.ANSWER_DISCARDED));
  }
}
