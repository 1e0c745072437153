package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.HealthRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private final Bench bench = new Bench();

  private Resolver resolver(int workers, double ttlMillis) {
    Work work = Work.of(workers, millis(10));
    return new Resolver(bench.environment(), "dns", work, Admission.open(), ttlMillis / 1000);
  }

  @Test
  void answerIsRememberedForAWhile() {
    Link link = bench.free("crowd", resolver(Work.UNLIMITED, 100));
    bench.ask(link);
    bench.askAt(50, link);
    bench.askAt(109, link);
    bench.askAt(111, link);
    assertEquals(
        List.of("10.0 1 GRANTED", "50.0 2 GRANTED", "109.0 3 GRANTED", "121.0 4 GRANTED"),
        bench.run());
  }

  @Test
  void nothingIsRememberedWithoutATime() {
    Link link = bench.free("crowd", resolver(Work.UNLIMITED, 0));
    bench.ask(link);
    bench.askAt(20, link);
    assertEquals(List.of("10.0 1 GRANTED", "30.0 2 GRANTED"), bench.run());
  }

  @Test
  void rememberedAnswerServesThoughTheResolverIsDown() {
    Resolver resolver = resolver(Work.UNLIMITED, 100);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.at(20, resolver::kill);
    bench.askAt(50, link);
    bench.askAt(120, link);
    assertEquals(List.of("10.0 1 GRANTED", "50.0 2 GRANTED", "120.0 3 FAILED"), bench.run());
  }

  @Test
  void manyAtOnceAreServedByARememberedAnswerThoughTheResolverIsDown() {
    Resolver resolver = resolver(1, 100);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.at(20, resolver::kill);
    bench.askAt(50, link);
    bench.askAt(50, link);
    bench.askAt(50, link);
    assertEquals(
        List.of("10.0 1 GRANTED", "50.0 2 GRANTED", "50.0 3 GRANTED", "50.0 4 GRANTED"),
        bench.run());
    assertEquals(0, resolver.load());
  }

  /** They asked while the answer was good, and waited only for the node behind. */
  @Test
  void rememberedAnswerIsGoodForThoseWhoAskedInTime() {
    Resolver resolver = resolver(1, 100);
    Server app = bench.server("app", Work.of(5, millis(40)));
    resolver.calls(List.of(bench.target("dns", "app", CallPolicy.plain(), app)), false);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.at(60, resolver::kill);
    bench.askAt(100, link);
    bench.askAt(105, link);
    assertEquals(List.of("50.0 1 GRANTED", "140.0 2 GRANTED", "180.0 3 GRANTED"), bench.run());
  }

  @Test
  void killedResolverFailsThoseWhoseLookUpIsUnderWay() {
    Resolver resolver = resolver(1, 100);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.ask(link);
    bench.at(5, resolver::kill);
    assertEquals(List.of("5.0 1 FAILED", "5.0 2 FAILED"), bench.run());
    assertEquals(0, resolver.load());
  }

  @Test
  void whoWaitsWhileTheNameIsLookedUpNeedsNoLookUpOfTheirOwn() {
    Link link = bench.free("crowd", resolver(1, 100));
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("10.0 1 GRANTED", "10.0 2 GRANTED"), bench.run());
  }

  @Test
  void callsArePassedOnToTheNodeBehind() {
    Resolver resolver = resolver(Work.UNLIMITED, 100);
    Server app = bench.server("app", Work.of(1, millis(5)));
    resolver.calls(List.of(bench.target("dns", "app", CallPolicy.plain(), app)), false);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.askAt(50, link);
    assertEquals(List.of("15.0 1 GRANTED", "55.0 2 GRANTED"), bench.run());
  }

  /** They have the answer, and are at the node behind. */
  @Test
  void killedResolverDoesNotConcernThoseWhoHaveTheirAnswer() {
    Resolver resolver = resolver(Work.UNLIMITED, 100);
    Server app = bench.server("app", Work.of(1, millis(40)));
    resolver.calls(List.of(bench.target("dns", "app", CallPolicy.plain(), app)), false);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.at(30, resolver::kill);
    bench.askAt(120, link);
    assertEquals(List.of("50.0 1 GRANTED", "120.0 2 FAILED"), bench.run());
    assertEquals(0, resolver.load());
  }

  @Test
  void attemptsOfThoseWhoHaveTheirAnswerGoOnThoughTheResolverIsKilled() {
    Resolver resolver = resolver(Work.UNLIMITED, 100);
    Server app = bench.server("app", Work.of(1, millis(40)));
    resolver.calls(List.of(bench.target("dns", "app", CallPolicy.timeout(1), app)), false);
    Link link = bench.free("crowd", resolver);
    bench.ask(link);
    bench.at(30, resolver::kill);
    assertEquals(List.of("50.0 1 GRANTED"), bench.run());
  }

  /** Looked at every 20 ms and dead after one failure; an answer is remembered for 100 ms. */
  private Link checked(Resolver resolver, Server... machines) {
    Target target = bench.target("dns", "app", CallPolicy.plain(), machines);
    HealthRule rule = new HealthRule(0.02, 1, 1, 5);
    new HealthChecks(bench.environment(), resolver, target.route(), rule);
    resolver.answersBy(target.route());
    resolver.calls(List.of(target), false);
    return bench.free("crowd", resolver);
  }

  @Test
  void deadMachineIsNamedUntilTheAnswerIsForgotten() {
    Server one = bench.server("app.1", Work.of(1, millis(1)));
    Server two = bench.server("app.2", Work.of(1, millis(1)));
    Link link = checked(resolver(Work.UNLIMITED, 100), one, two);
    bench.ask(link);
    bench.at(30, one::kill);
    // Found out at 40. The answer of 10 ms is good until 110.
    bench.askAt(50, link);
    bench.askAt(60, link);
    bench.askAt(120, link);
    bench.askAt(140, link);
    bench.at(150, one::revive);
    bench.askAt(200, link);
    assertEquals(
        List.of(
            "11.0 1 GRANTED",
            "51.0 2 GRANTED",
            "60.0 3 FAILED",
            "131.0 4 GRANTED",
            "141.0 5 GRANTED",
            "201.0 6 GRANTED"),
        bench.runUntil(300));
    assertEquals(4, two.meter().arrivals());
  }

  @Test
  void deadResolverLooksAtNobody() {
    Server one = bench.server("app.1", Work.of(1, millis(1)));
    Resolver resolver = resolver(Work.UNLIMITED, 100);
    checked(resolver, one, bench.server("app.2", Work.of(1, millis(1))));
    bench.at(10, resolver::kill);
    bench.at(15, one::kill);
    bench.at(110, resolver::revive);
    bench.runUntil(200);
    assertEquals(List.of("120.0 0 dns"), bench.told(EventKind.TARGET_REMOVED));
  }

  @Test
  void allAreNamedIfNoneIsWell() {
    Server one = bench.server("app.1", Work.of(1, millis(1)));
    Resolver resolver = resolver(Work.UNLIMITED, 100);
    Link link = checked(resolver, one);
    bench.at(5, one::kill);
    bench.askAt(30, link);
    bench.at(45, one::revive);
    bench.askAt(50, link);
    assertEquals(List.of("40.0 1 FAILED", "51.0 2 GRANTED"), bench.runUntil(300));
  }
}
