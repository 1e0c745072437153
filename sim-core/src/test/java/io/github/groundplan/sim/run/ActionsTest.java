package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.measure.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to a running system, by plan and by hand, and how it is taken back. */
class ActionsTest {
  /** A request every 10 ms; the app takes 2 ms and calls the db, which takes 1 ms. */
  private static final String SYSTEM =
      """
      {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'lb', 'timeout': '500ms'},
       'nodes': {
         'lb': {'kind': 'balancer', 'to': 'app'},
         'app': {'kind': 'server', 'replicas': 2, 'workers': 9, 'service': '2ms', 'to': 'db',
           'timeout': '100ms'},
         'db': {'kind': 'database', 'workers': 4, 'service': '1ms',
           'replica': {'failover': '200ms'}}},
       'faults': [%s],
       'run': {'warmup': '0s', 'for': '2s'}}
      """;

  private static Scene scene(String... faults) {
    return Scene.of(SYSTEM.formatted(String.join(", ", faults)));
  }

  private final Scene scene = scene();
  private final Run run = scene.run();

  private int failed() {
    return run.report().requests().failed();
  }

  @Test
  void plannedFaultBeginsAndEndsInItsTime() {
    Scene planned =
        scene(
            "{'at': '305ms', 'kill': 'app.1', 'for': '200ms'}",
            "{'at': '605ms', 'slow': 'app', 'by': '4x', 'for': '100ms'}",
            "{'at': '805ms', 'errors': 'db.1', 'rate': '100%', 'for': '100ms'}",
            "{'at': '1005ms', 'partition': ['app', 'db'], 'for': '100ms'}",
            "{'at': '1205ms', 'partition': 'app.2', 'for': '100ms'}",
            "{'at': '1505ms', 'kill': 'app.2'}",
            "{'at': '1605ms', 'revive': 'app.2'}");
    Report report = planned.run().toEnd();
    assertEquals(
        List.of(
            "305.0 KILLED app.1",
            "505.0 REVIVED app.1",
            "605.0 SPEED_CHANGED app.1",
            "605.0 SPEED_CHANGED app.2",
            "705.0 SPEED_CHANGED app.1",
            "705.0 SPEED_CHANGED app.2",
            "805.0 ERRORS_CHANGED db.1",
            "905.0 ERRORS_CHANGED db.1",
            "1005.0 PARTITIONED app",
            "1105.0 HEALED app",
            "1205.0 PARTITIONED app.2",
            "1305.0 HEALED app.2",
            "1505.0 KILLED app.2",
            "1605.0 REVIVED app.2"),
        planned.told(
            EventKind.KILLED,
            EventKind.REVIVED,
            EventKind.SPEED_CHANGED,
            EventKind.ERRORS_CHANGED,
            EventKind.PARTITIONED,
            EventKind.HEALED));
    // Killed: 10 of 20 and 5 of 10. All ten with errors, ten that the app waits for in vain.
    assertEquals(10 + 5 + 10 + 10, report.requests().failed());
    // Five that nobody hears of any more.
    assertEquals(5, report.requests().timedOut());
    assertEquals(199, report.requests().arrivals(), 1);
  }

  @Test
  void machineThatWasKilledTwiceIsUpWhenBothAreTakenBack() {
    Runnable first = run.apply(new Fault.Kill("app.1"));
    Runnable second = run.apply(new Fault.Kill("app"));
    first.run();
    assertTrue(run.isDown("app.1"));
    assertTrue(run.isDown("app"));
    first.run();
    assertTrue(run.isDown("app.1"));
    second.run();
    assertFalse(run.isDown("app.1"));
    assertFalse(run.isDown("app.2"));
    assertEquals(2, scene.count(EventKind.KILLED));
    assertEquals(2, scene.count(EventKind.REVIVED));
  }

  @Test
  void revivalEndsEveryKillThatWasBefore() {
    Runnable first = run.apply(new Fault.Kill("app.1"));
    run.apply(new Fault.Kill("app.1"));
    run.apply(new Fault.Revive("app.1")).run();
    assertFalse(run.isDown("app.1"));
    run.apply(new Fault.Kill("app.1"));
    first.run();
    assertTrue(run.isDown("app.1"));
  }

  @Test
  void slownessesMultiplyAndEndOneByOne() {
    Runnable twice = run.apply(new Fault.Slow("app", 2));
    Runnable thrice = run.apply(new Fault.Slow("app", 3));
    run.until(0.015);
    twice.run();
    run.until(0.045);
    thrice.run();
    thrice.run();
    run.until(0.055);
    // 12 ms of work begun at 10 ms, 6 ms at 20, 30 and 40, 2 ms at 50; and 1 ms of the db.
    assertEquals(0.013, run.report().requests().latency().max(), 1e-9);
    assertEquals(List.of("22.0", "26.0", "36.0", "46.0", "52.0"), endsAtTheApp());
  }

  private List<String> endsAtTheApp() {
    return scene.told(EventKind.SERVICE_ENDED).stream()
        .filter(told -> told.contains("app"))
        .map(told -> told.substring(0, told.indexOf(' ')))
        .toList();
  }

  @Test
  void errorsAddUpToWhatTheOthersLetPass() {
    Scene busy =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '10000/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '50us'}},
             'run': {'warmup': '0s', 'for': '4s'}}
            """);
    Runnable half = busy.run().apply(new Fault.Errors("app", 0.5));
    Runnable twoFifths = busy.run().apply(new Fault.Errors("app", 0.4));
    busy.run().until(1);
    assertEquals(0.7, busy.run().report().requests().failed() / 10_000.0, 0.015);
    half.run();
    busy.run().until(2);
    assertEquals(1.1, busy.run().report().requests().failed() / 10_000.0, 0.03);
    twoFifths.run();
    busy.run().toEnd();
    assertEquals(1.1, busy.run().report().requests().failed() / 10_000.0, 0.03);
  }

  @Test
  void partitionCutsOneWayOnlyAndOnceTakenBackStaysMended() {
    Runnable cut = run.apply(new Fault.Partition("app", "db"));
    Runnable again = run.apply(new Fault.Partition("app.1", "db.1"));
    run.until(0.045);
    cut.run();
    cut.run();
    run.until(0.095);
    // The first app's calls are still lost.
    assertEquals(4 + 3, scene.count(EventKind.MESSAGE_LOST));
    again.run();
    run.until(0.5);
    assertEquals(7, failed());
    assertEquals(7, scene.count(EventKind.MESSAGE_LOST));
  }

  @Test
  void clientsStandForAllPopulations() {
    Scene two =
        Scene.of(
            """
            {'clients': [
               {'name': 'web', 'arrivals': {'constant': '100/s'}, 'to': 'app'},
               {'name': 'batch', 'arrivals': {'constant': '100/s'}, 'to': 'app'}],
             'nodes': {'app': {'kind': 'server', 'service': '1ms'}},
             'run': {'warmup': '0s', 'for': '1s'}}
            """);
    Runnable all = two.run().apply(new Fault.Partition("clients", "app"));
    two.run().until(0.055);
    assertEquals(10, two.count(EventKind.MESSAGE_LOST));
    all.run();
    two.run().apply(new Fault.Partition("batch", "app"));
    two.run().until(0.105);
    assertEquals(15, two.count(EventKind.MESSAGE_LOST));
  }

  @Test
  void isolatedMachineWorksOnAndNobodyHearsOfIt() {
    run.until(0.011);
    run.apply(new Fault.Isolate("app.1"));
    run.until(0.4);
    assertEquals(0, run.report().nodes().get(1).failed() + failed() - lostBehind());
    // What it had begun, it ends; what it is sent, it never gets.
    assertEquals(1, scene.started("app.1", 0, 0.4));
    assertTrue(scene.started("app.2", 0, 0.4) >= 18);
  }

  /** The call that the isolated machine had in hand is failed by its own timeout. */
  private int lostBehind() {
    return run.report().nodes().get(1).failed();
  }

  @Test
  void killOfADatabaseIsThatOfItsPrimary() {
    run.until(0.105);
    Runnable ending = run.apply(new Fault.Kill("db"));
    run.until(0.405);
    ending.run();
    run.toEnd();
    assertEquals(
        List.of("105.0 KILLED db.1", "305.0 PROMOTED db.2", "405.0 REVIVED db.1"),
        scene.told(EventKind.KILLED, EventKind.PROMOTED, EventKind.REVIVED));
    assertEquals(20, failed());
  }

  @Test
  void replicaThatIsNotStartedCannotBeKilled() {
    Scene scaled =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '10/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '1ms', 'scale': {'max': 3}}},
             'run': {'warmup': '0s', 'for': '1s'}}
            """);
    Runnable ending = scaled.run().apply(new Fault.Kill("app"));
    assertEquals(List.of("0.0 KILLED app.1"), scaled.told(EventKind.KILLED));
    assertTrue(scaled.run().isDown("app"));
    assertTrue(scaled.run().isDown("app.3"));
    ending.run();
    assertFalse(scaled.run().isDown("app"));
  }

  @Test
  void ownLinkOfAPopulationGoesBeforeThatOfAllClients() {
    Scene two =
        Scene.of(
            """
            {'clients': [
               {'name': 'web', 'arrivals': {'constant': '10/s'}, 'to': 'app'},
               {'name': 'batch', 'arrivals': {'constant': '10/s'}, 'to': 'app'}],
             'nodes': {'app': {'kind': 'server', 'workers': 9, 'service': '1ms'}},
             'links': [{'from': 'clients', 'to': 'app', 'latency': '10ms'},
                       {'from': 'web', 'to': 'app', 'latency': '30ms'}],
             'run': {'warmup': '0s', 'for': '1s'}}
            """);
    Report report = two.run().toEnd();
    assertEquals(0.061, report.clients().get(0).requests().latency().mean(), 1e-9);
    assertEquals(0.021, report.clients().get(1).requests().latency().mean(), 1e-9);
  }
}
