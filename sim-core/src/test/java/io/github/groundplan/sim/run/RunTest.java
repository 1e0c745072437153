package io.github.groundplan.sim.run;

import static io.github.groundplan.sim.run.Scene.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a run begins, goes on, and ends. */
class RunTest {
  /** One request every 10 ms, each served in 4 ms. */
  private static final String STEADY =
      """
      {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
       'nodes': {'app': {'kind': 'server', 'service': '4ms'}},
       'run': {'warmup': '%s', %s}}
      """;

  private static final String RANDOM =
      """
      {'seed': 5,
       'clients': {'arrivals': {'poisson': '100/s'}, 'to': 'lb', 'timeout': '200ms',
         'retry': {'attempts': 3, 'jitter': 'full'}},
       'nodes': {
         'lb': {'kind': 'balancer', 'policy': 'power-of-two', 'to': 'app', 'health': {}},
         'app': {'kind': 'server', 'replicas': 3, 'service': {'exp': '10ms'}, 'to': 'db',
           'timeout': '100ms'},
         'db': {'kind': 'database', 'workers': 4, 'service': {'exp': '5ms'}}},
       'links': [{'from': 'app', 'to': 'db', 'latency': {'exp': '1ms'}, 'loss': '1%%'}],
       'run': {'warmup': '1s', %s}}
      """;

  private static Scenario steady(String warmup, String length) {
    return Scene.scenario(STEADY.formatted(warmup, length));
  }

  private static Scenario random(String length) {
    return Scene.scenario(RANDOM.formatted(length));
  }

  @Test
  void runForATimeEndsAtThatTimeAfterTheWarmup() {
    Run run = Run.of(steady("1s", "'for': '2s'"));
    Report report = run.toEnd();
    assertEquals(3, run.now());
    assertEquals(2, report.duration(), 1e-12);
    assertTrue(run.isOver());
    assertEquals(1, run.progress());
  }

  @Test
  void onlyRequestsSentAfterTheWarmupAreCounted() {
    // Sent at 1.000 (about) to 3.000: 200 or 201 by how the gaps add up.
    Report report = Run.of(steady("995ms", "'for': '2s'")).toEnd();
    assertEquals(200, report.requests().arrivals());
    assertEquals(200, report.requests().completed());
    assertEquals(0, report.requests().inFlight());
    assertEquals(100, report.requests().throughput(), 1e-9);
    assertEquals(0.4, report.requests().inSystemMean(), 1e-9);
    assertEquals(0.4, node(report, "app").utilisation(), 1e-9);
    assertEquals(0.004, report.requests().latency().mean(), 1e-9);
  }

  @Test
  void requestUnderWayAtTheEndIsInFlightAndOneOfTheWarmupIsNotCounted() {
    Report report = Run.of(steady("992ms", "'for': '1s'")).toEnd();
    // Sent from 1.000 to 1.990; the one of 0.990 ends in the measured time.
    assertEquals(100, report.requests().arrivals());
    assertEquals(99, report.requests().completed());
    assertEquals(1, report.requests().inFlight());
    assertEquals(100, node(report, "app").completed());
    assertEquals(100, node(report, "app").arrivals());
  }

  @Test
  void runOfRequestsEndsWhenAllOfThemHaveEnded() {
    Run run = Run.of(steady("95ms", "'requests': 7"));
    Report report = run.toEnd();
    assertEquals(7, report.requests().arrivals());
    assertEquals(7, report.requests().completed());
    assertEquals(0.164, run.now(), 1e-9);
    assertEquals(0.069, report.duration(), 1e-9);
  }

  @Test
  void runOfRequestsEndsWhenLostOnesAreAllThatIsLeft() {
    Scenario scenario =
        Scene.scenario(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '4ms'}},
             'links': [{'from': 'clients', 'to': 'app', 'loss': '30%'}],
             'run': {'warmup': '0s', 'requests': 200}}
            """);
    Report report = Run.of(scenario).toEnd();
    assertEquals(200, report.requests().arrivals());
    assertTrue(report.requests().inFlight() > 50);
    assertEquals(200, report.requests().completed() + report.requests().inFlight());
  }

  @Test
  void runOfRequestsEndsWhenNoMoreCanEverBeSentThoughHealthChecksGoOn() {
    Scenario scenario =
        Scene.scenario(
            """
            {'clients': {'arrivals': {'spike': {'base': '0/s', 'peak': '100/s', 'at': '1s',
               'for': '1s'}}, 'to': 'lb'},
             'nodes': {'lb': {'kind': 'balancer', 'to': 'app', 'health': {'every': '100ms'}},
               'app': {'kind': 'server', 'service': '4ms', 'scale': {'max': 2}}},
             'run': {'warmup': '0s', 'requests': 1000000}}
            """);
    Report report = toEndWithin(100_000, scenario);
    assertEquals(report.requests().arrivals(), report.requests().completed());
    assertEquals(100, report.requests().arrivals(), 40);
    assertTrue(report.duration() < 2.1);
  }

  @Test
  void runOfRequestsEndsWhenAllUsersWaitForWhatIsLost() {
    Scenario scenario =
        Scene.scenario(
            """
            {'clients': {'arrivals': {'users': 10, 'think': '10ms'}, 'to': 'lb'},
             'nodes': {'lb': {'kind': 'balancer', 'to': 'app', 'health': {'every': '100ms'}},
               'app': {'kind': 'server', 'service': '1ms'}},
             'links': [{'from': 'clients', 'to': 'lb', 'loss': '10%'}],
             'run': {'warmup': '0s', 'requests': 1000000}}
            """);
    Report report = toEndWithin(100_000, scenario);
    assertEquals(10, report.requests().inFlight());
  }

  @Test
  void runWhoseClockStandsStillIsEndedWithTheReason() {
    // Gaps of 1e-11 s: late in the run too small to move the clock.
    Scenario scenario =
        Scene.scenario(
            """
            {'clients': {'arrivals': {'spike': {'base': '0/s', 'peak': '1e9/s', 'at': '10000d',
               'for': '1s'}}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '4ms', 'queue': 0}},
             'run': {'warmup': '0s', 'for': '20000d'}}
            """);
    String reason = "the clock stands still at 864000000 s, where events go on and on";
    Run run = Run.untraced(scenario);
    assertEquals(
        reason, assertThrows(IllegalStateException.class, () -> run.until(1e9)).getMessage());
  }

  private static Report toEndWithin(int events, Scenario scenario) {
    Run run = Run.of(scenario);
    assertFalse(run.advance(events), "the run goes on and on");
    return run.report();
  }

  @Test
  void eventsAreCountedOnceEach() {
    Run run = Run.untraced(steady("0s", "'requests': 3"));
    // Three arrivals, three ends of service; the fourth arrival never comes.
    run.toEnd();
    assertEquals(6, run.events());
    assertFalse(run.advance(10));
    assertEquals(6, run.events());
  }

  @Test
  void runInStepsIsTheRunInOneGo() {
    for (String length : new String[] {"'for': '5s'", "'requests': 900"}) {
      Report whole = Run.of(random(length)).toEnd();
      Run steps = Run.of(random(length));
      int step = 0;
      double progress = 0;
      while (steps.advance(++step % 17)) {
        assertTrue(steps.progress() >= progress && steps.progress() <= 1);
        progress = steps.progress();
      }
      assertEquals(whole.traceHash(), steps.report().traceHash());
      assertEquals(whole.duration(), steps.report().duration());
    }
  }

  @Test
  void runInIntervalsIsTheRunInOneGo() {
    for (String length : new String[] {"'for': '5s'", "'requests': 900"}) {
      Run whole = Run.of(random(length));
      Report report = whole.toEnd();
      Run intervals = Run.of(random(length));
      double reached = 0;
      while (!intervals.isOver()) {
        reached += 0.0625;
        intervals.until(reached);
        assertTrue(intervals.isOver() || intervals.now() == reached);
      }
      assertEquals(report.traceHash(), intervals.report().traceHash());
      assertEquals(report.duration(), intervals.report().duration());
      assertEquals(whole.events(), intervals.events());
    }
  }

  @Test
  void untilIncludesItsTime() {
    Scene scene = Scene.of(steady("0s", "'for': '1s'"));
    scene.run().until(0.25);
    // The 25th is sent at a sum of 25 gaps, a hair from 0.25.
    assertEquals(0.25, scene.run().now());
    scene.run().until(0.25);
    assertEquals(0.25, scene.run().now());
    scene.run().until(0.1);
    assertEquals(0.25, scene.run().now());
    scene.run().until(9);
    assertEquals(1, scene.run().now());
    assertTrue(scene.run().isOver());
  }

  @Test
  void untilStopsWhereARunOfLostRequestsEnds() {
    Scenario lost =
        Scene.scenario(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '4ms'}},
             'links': [{'from': 'clients', 'to': 'app', 'loss': '100%'}],
             'run': {'warmup': '0s', 'requests': 3}}
            """);
    double whole = Run.of(lost).toEnd().duration();
    Run run = Run.of(lost);
    run.until(1000);
    assertTrue(run.isOver());
    assertEquals(whole, run.report().duration());
  }

  @Test
  void reportCanBeAskedForAtAnyTime() {
    Run run = Run.of(random("'for': '5s'"));
    Report atStart = run.report();
    assertEquals(0, atStart.duration());
    assertEquals(0, atStart.requests().arrivals());
    assertEquals(0, atStart.requests().throughput());
    run.until(0.5);
    assertEquals(0, run.report().requests().arrivals());
    assertEquals(0, run.report().duration());
    run.until(2);
    Report early = run.report();
    int completed = early.requests().completed();
    assertEquals(1, early.duration(), 1e-12);
    assertEquals(100, early.requests().arrivals(), 40);
    run.toEnd();
    assertEquals(completed, early.requests().completed());
    assertEquals(completed, early.requests().latency().count());
    assertTrue(run.report().requests().completed() > completed);
  }

  @Test
  void progressGoesFromNothingToAll() {
    Run timed = Run.of(steady("1s", "'for': '3s'"));
    assertEquals(0, timed.progress());
    timed.until(1);
    assertEquals(0.25, timed.progress(), 1e-12);
    Run counted = Run.of(steady("0s", "'requests': 10"));
    counted.until(0.045);
    assertEquals(0.4, counted.progress(), 1e-12);
    counted.toEnd();
    assertEquals(1, counted.progress());
  }

  @Test
  void tracedAndUntracedRunsMeasureTheSame() {
    Report traced = Run.of(random("'for': '5s'")).toEnd();
    Report untraced = Run.untraced(random("'for': '5s'")).toEnd();
    assertEquals("", untraced.traceHash());
    assertNotEquals("", traced.traceHash());
    assertEquals(traced.nodes(), untraced.nodes());
    assertEquals(traced.requests().latency().mean(), untraced.requests().latency().mean());
  }

  @Test
  void hashOfARunIsThatOfItsKeptTrace() {
    Scene scene = Scene.of(random("'for': '2s'"));
    assertEquals(scene.run().toEnd().traceHash(), scene.trace().hash());
    assertEquals(scene.trace().hash(), Run.of(random("'for': '2s'")).toEnd().traceHash());
  }

  @Test
  void watchedRunIsTheSameButForTheHashInItsReport() {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    Report watched = Run.watched(random("'for': '2s'"), names, recorder).toEnd();
    Report hashed = Run.of(random("'for': '2s'")).toEnd();
    assertEquals("", watched.traceHash());
    assertEquals(hashed.traceHash(), recorder.trace().hash());
    assertEquals(hashed.nodes(), watched.nodes());
  }

  @Test
  void traceTellsARequestAndWhatCameBack() {
    Scene scene =
        Scene.of(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app', 'timeout': '15ms'},
             'nodes': {'app': {'kind': 'server', 'service': '14ms', 'queue': 0}},
             'faults': [{'at': '29ms', 'slow': 'app', 'by': '2x'}, {'at': '46ms', 'kill': 'app'}],
             'run': {'warmup': '0s', 'requests': 5}}
            """);
    scene.run().toEnd();
    assertEquals(
        List.of(
            "REQUEST_SENT request",
            "REQUEST_SENT request",
            "REQUEST_REJECTED refusal",
            "REQUEST_COMPLETED answer",
            "REQUEST_SENT request",
            "REQUEST_SENT request",
            "REQUEST_REJECTED refusal",
            "REQUEST_TIMED_OUT request",
            "REQUEST_SENT request",
            "REQUEST_FAILED error"),
        scene.trace().events().stream()
            .filter(event -> event.place().equals("clients"))
            .filter(event -> event.kind().name().startsWith("REQUEST"))
            .map(event -> event.kind() + " " + event.message())
            .toList());
  }

  @Test
  void anotherSeedIsAnotherRun() {
    Scenario scenario = random("'for': '2s'");
    assertNotEquals(
        Run.of(scenario).toEnd().traceHash(), Run.of(scenario.withSeed(6)).toEnd().traceHash());
  }

  @Test
  void loadIsMultipliedWhileARunIsUnderWay() {
    Run run = Run.of(steady("0s", "'for': '4s'"));
    run.until(2.005);
    assertEquals(200, run.report().requests().arrivals());
    run.setLoad(2);
    run.toEnd();
    assertEquals(599, run.report().requests().arrivals(), 1);
  }

  @Test
  void unknownTargetsAreRefusedByName() {
    Run run = Run.of(steady("0s", "'for': '1s'"));
    assertEquals(
        "no such node: nope",
        assertThrows(IllegalArgumentException.class, () -> run.apply(new Fault.Kill("nope")))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> run.isDown("app.2"));
    assertThrows(
        IllegalArgumentException.class, () -> run.apply(new Fault.Partition("clients", "db")));
  }

  @Test
  void scenarioOfARunIsAtHand() {
    Scenario scenario = steady("0s", "'for': '1s'").with(RunSpec.forRequests(0, 5));
    Run run = Run.of(scenario);
    assertEquals(scenario, run.scenario());
    assertEquals(5, run.toEnd().requests().arrivals());
  }

  @Test
  void populationsAreInTheSystemHoweverTheirRequestsEnd() {
    // Twice what the server manages: most requests time out, and spend their time there before.
    Report report =
        Scene.of(
                """
                {'clients': [
                   {'name': 'web', 'arrivals': {'poisson': '150/s'}, 'to': 'app', 'timeout': '200ms'},
                   {'name': 'app-users', 'arrivals': {'poisson': '50/s'}, 'to': 'app'}],
                 'nodes': {'app': {'kind': 'server', 'service': {'exp': '10ms'}}},
                 'run': {'warmup': '1s', 'for': '20s'}}
                """)
            .run()
            .toEnd();
    double web = report.clients().get(0).requests().inSystemMean();
    double others = report.clients().get(1).requests().inSystemMean();
    assertTrue(web > 20, () -> "150 a second for up to 200 ms each, but " + web);
    assertEquals(report.requests().inSystemMean(), web + others, 1e-9);
  }

  @Test
  void populationsAreReportedBesideTheirSum() {
    Scene scene =
        Scene.of(
            """
            {'title': 'Two', 'clients': [
               {'name': 'web', 'arrivals': {'constant': '100/s'}, 'to': 'app'},
               {'name': 'batch', 'arrivals': {'users': 1, 'think': '90ms'}, 'to': 'app',
                'priority': 9}],
             'nodes': {'app': {'kind': 'server', 'workers': 4, 'service': '10ms'}},
             'run': {'warmup': '0s', 'for': '2005ms'}}
            """);
    Report report = scene.run().toEnd();
    assertEquals("Two", report.title());
    assertEquals(2, report.clients().size());
    assertEquals("web", report.clients().get(0).name());
    assertEquals(200, report.clients().get(0).requests().arrivals());
    assertEquals(20, report.clients().get(1).requests().arrivals(), 1);
    assertEquals(
        report.requests().arrivals(),
        report.clients().stream().mapToInt(each -> each.requests().arrivals()).sum());
    assertEquals(report.requests().arrivals(), scene.count(EventKind.REQUEST_SENT));
  }

  @Test
  void nodesOfSeveralReplicasAreFollowedByEach() {
    Report report = Run.of(random("'for': '2s'")).toEnd();
    assertEquals(
        List.of("lb", "app", "app.1", "app.2", "app.3", "db"),
        report.nodes().stream().map(Report.NodeFigures::name).toList());
    double sum = 0;
    int arrivals = 0;
    for (int i = 1; i <= 3; i++) {
      sum += node(report, "app." + i).utilisation();
      arrivals += node(report, "app." + i).arrivals();
    }
    assertEquals(sum / 3, node(report, "app").utilisation(), 1e-12);
    assertEquals(arrivals, node(report, "app").arrivals());
    assertEquals(3, node(report, "app").servingMean());
    assertEquals(0, node(report, "lb").utilisation());
  }
}
