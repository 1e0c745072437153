package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.BreakerRule;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Retry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a caller does to get an answer: an open gateway that calls one or two workers. */
class OutboundTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Bench bench = new Bench();
  private final Server gateway = bench.server("gateway", Work.none());
  private final Link link = bench.free("crowd", gateway);
  private final Server first = bench.server("first", Work.of(1, millis(10)));
  private final Server second = bench.server("second", Work.of(1, millis(10)));

  private List<String> reasonsToBlock() {
    return bench.trace().events().stream()
        .filter(event -> event.kind() == EventKind.CALL_BLOCKED)
        .map(TraceEvent::message)
        .distinct()
        .toList();
  }

  /** Tries so often, without jitter, first after the base, then after twice as long. */
  static CallPolicy retries(int attempts, double baseMillis) {
    return retries(NEVER, attempts, baseMillis, NEVER);
  }

  private static CallPolicy retries(
      double timeoutMillis, int attempts, double baseMillis, double budget) {
    Backoff backoff = new Backoff(baseMillis / 1000, true, 1000, Backoff.Jitter.NONE);
    Retry retry = new Retry(attempts, backoff, budget);
    return new CallPolicy(
        timeoutMillis / 1000, retry, NEVER, Optional.empty(), CallPolicy.UNBOUNDED);
  }

  private static CallPolicy hedge(double timeoutMillis, double hedgeMillis) {
    return new CallPolicy(
        timeoutMillis / 1000,
        Retry.never(),
        hedgeMillis / 1000,
        Optional.empty(),
        CallPolicy.UNBOUNDED);
  }

  private static CallPolicy breaker(int window, double openMillis, int probes) {
    BreakerRule rule = new BreakerRule(0.5, window, openMillis / 1000, probes);
    return new CallPolicy(NEVER, Retry.never(), NEVER, Optional.of(rule), CallPolicy.UNBOUNDED);
  }

  private void calls(CallPolicy policy, Node... replicas) {
    gateway.calls(List.of(bench.target("gateway", "app", policy, replicas)), false);
  }

  private void assertNothingIsLeft() {
    assertEquals(0, bench.environment().calls().live());
    assertEquals(0, gateway.load());
    assertEquals(0, first.load());
    assertEquals(0, second.load());
  }

  @Test
  void callerWaitsNoLongerThanItsTimeoutWhileTheWorkGoesOn() {
    calls(CallPolicy.timeout(0.004), first);
    bench.ask(link);
    assertEquals(List.of("4.0 1 FAILED"), bench.run());
    assertEquals(List.of("4.0 1 gateway"), bench.told(EventKind.ATTEMPT_TIMED_OUT));
    assertEquals(List.of("10.0 1 first"), bench.told(EventKind.SERVICE_ENDED).subList(1, 2));
    assertEquals(List.of("10.0 1 gateway"), bench.told(EventKind.ANSWER_DISCARDED));
    assertEquals(1, first.meter().completed());
    assertNothingIsLeft();
  }

  @Test
  void answerAtTheVeryTimeoutStillCounts() {
    calls(CallPolicy.timeout(0.01), first);
    bench.ask(link);
    assertEquals(List.of("10.0 1 GRANTED"), bench.run());
    assertEquals(List.of(), bench.told(EventKind.ATTEMPT_TIMED_OUT));
  }

  @Test
  void failedCallsAreTriedAgainAfterLongerAndLongerWaits() {
    first.kill();
    calls(retries(4, 10), first);
    bench.ask(link);
    assertEquals(List.of("70.0 1 FAILED"), bench.run());
    assertEquals(
        List.of("10.0 1 gateway", "30.0 1 gateway", "70.0 1 gateway"),
        bench.told(EventKind.RETRIED));
    assertEquals(4, first.meter().arrivals());
    assertNothingIsLeft();
  }

  @Test
  void fixedBackoffWaitsTheSameEachTime() {
    first.kill();
    Backoff backoff = new Backoff(0.01, false, 0.01, Backoff.Jitter.NONE);
    Retry retry = new Retry(3, backoff, NEVER);
    calls(new CallPolicy(NEVER, retry, NEVER, Optional.empty(), CallPolicy.UNBOUNDED), first);
    bench.ask(link);
    assertEquals(List.of("20.0 1 FAILED"), bench.run());
  }

  @Test
  void retryThatFindsTheServerAliveAgainSucceeds() {
    first.kill();
    bench.at(25, first::revive);
    calls(retries(5, 10), first);
    bench.ask(link);
    assertEquals(List.of("40.0 1 GRANTED"), bench.run());
    assertNothingIsLeft();
  }

  @Test
  void timeoutsAreTriedAgainAndTheLateAnswersAreDiscarded() {
    calls(retries(15, 2, 5, NEVER), second);
    second.slow(4);
    bench.at(1, () -> second.slow(1));
    bench.ask(link);
    // 40 ms for the first attempt; the second waits behind it, and its caller no longer.
    assertEquals(List.of("35.0 1 FAILED"), bench.run());
    assertEquals(
        List.of("40.0 1 gateway", "50.0 1 gateway"), bench.told(EventKind.ANSWER_DISCARDED));
    assertEquals(2, second.meter().completed());
    assertNothingIsLeft();
  }

  @Test
  void refusedCallThatIsTriedInVainIsRefused() {
    Server busy = bench.server("busy", Work.of(1, millis(1000)).withQueueLimit(0));
    bench.ask(bench.free("somebody", busy));
    calls(retries(3, 10), busy);
    bench.ask(link);
    assertEquals("30.0 2 REFUSED", bench.run().get(0));
    assertEquals(3, busy.meter().rejected());
  }

  @Test
  void budgetOfAFifthPaysForARetryInFiveCalls() {
    first.kill();
    calls(retries(NEVER, 2, 1, 0.2), first);
    for (int i = 0; i < 50; i++) {
      bench.askAt(100 * i, link);
    }
    bench.run();
    assertEquals(10, bench.told(EventKind.RETRIED).size());
    assertEquals(60, first.meter().arrivals());
    assertEquals("401.0 5 gateway", bench.told(EventKind.RETRIED).get(0));
  }

  @Test
  void jitteredBackoffDrawsFromAStreamOfItsOwn() {
    first.kill();
    Backoff backoff = new Backoff(0.1, false, 0.1, Backoff.Jitter.FULL);
    Retry retry = new Retry(2, backoff, NEVER);
    calls(new CallPolicy(NEVER, retry, NEVER, Optional.empty(), CallPolicy.UNBOUNDED), first);
    for (int i = 0; i < 1000; i++) {
      bench.askAt(1000 * i, link);
    }
    List<Double> waits = new ArrayList<>();
    for (String answer : bench.run()) {
      double at = Double.parseDouble(answer.substring(0, answer.indexOf(' ')));
      waits.add(at % 1000);
    }
    double mean = waits.stream().mapToDouble(wait -> wait).average().orElseThrow();
    assertEquals(50, mean, 3);
    assertTrue(waits.stream().allMatch(wait -> wait <= 100));
  }

  @Test
  void secondCopyIsSentWhenTheFirstTakesTooLongAndTheFirstAnswerWins() {
    first.slow(10);
    calls(hedge(NEVER, 5), first, second);
    bench.ask(link);
    assertEquals(List.of("15.0 1 GRANTED"), bench.run());
    assertEquals(List.of("5.0 1 gateway"), bench.told(EventKind.HEDGED));
    assertEquals(List.of("100.0 1 gateway"), bench.told(EventKind.ANSWER_DISCARDED));
    assertEquals(1, gateway.meter().completed());
    assertEquals(1, first.meter().completed());
    assertNothingIsLeft();
  }

  @Test
  void firstCopyMayStillWin() {
    second.slow(10);
    calls(hedge(NEVER, 5), first, second);
    bench.ask(link);
    assertEquals(List.of("10.0 1 GRANTED"), bench.run());
    assertEquals(List.of("105.0 1 gateway"), bench.told(EventKind.ANSWER_DISCARDED));
  }

  @Test
  void noSecondCopyIsSentForAQuickAnswer() {
    calls(hedge(NEVER, 50), first, second);
    bench.ask(link);
    assertEquals(List.of("10.0 1 GRANTED"), bench.run());
    assertEquals(List.of(), bench.told(EventKind.HEDGED));
    assertEquals(0, second.meter().arrivals());
  }

  @Test
  void failureOfOneCopyWaitsForTheOther() {
    first.slow(10);
    second.kill();
    calls(hedge(NEVER, 5), first, second);
    bench.ask(link);
    assertEquals(List.of("100.0 1 GRANTED"), bench.run());
    assertNothingIsLeft();
  }

  @Test
  void failureOfBothCopiesIsAFailure() {
    first.slow(10);
    second.kill();
    calls(hedge(NEVER, 5), first, second);
    bench.ask(link);
    bench.at(50, first::kill);
    assertEquals(List.of("50.0 1 FAILED"), bench.run());
    assertNothingIsLeft();
  }

  /** Nobody can know that the first copy is lost, so nobody may act on it. */
  @Test
  void failureOfOneCopyWaitsForTheOtherEvenIfThatIsLost() {
    Route route = hedgedRoute();
    route.link(0).cut();
    second.kill();
    gateway.calls(List.of(new Target("app", route, hedge(50, 5))), false);
    bench.ask(link);
    assertEquals(List.of("50.0 1 FAILED"), bench.run());
    assertEquals(List.of("5.0 1 gateway"), bench.told(EventKind.HEDGED));
    assertEquals(List.of("50.0 1 gateway"), bench.told(EventKind.ATTEMPT_TIMED_OUT));
    assertNothingIsLeft();
  }

  @Test
  void secondCopyIsSentInPlaceOfOneThatIsLost() {
    Route route = hedgedRoute();
    route.link(0).cut();
    gateway.calls(List.of(new Target("app", route, hedge(NEVER, 5))), false);
    bench.ask(link);
    assertEquals(List.of("15.0 1 GRANTED"), bench.run());
    assertNothingIsLeft();
  }

  private Route hedgedRoute() {
    return bench.target("gateway", "app", CallPolicy.plain(), first, second).route();
  }

  @Test
  void timeoutCoversBothCopies() {
    first.slow(10);
    second.slow(10);
    calls(hedge(20, 5), first, second);
    bench.ask(link);
    assertEquals(List.of("20.0 1 FAILED"), bench.run());
    assertEquals(2, bench.told(EventKind.ANSWER_DISCARDED).size());
    assertNothingIsLeft();
  }

  @Test
  void bulkheadHoldsBackWhatIsTooMuchAtATime() {
    CallPolicy policy = new CallPolicy(NEVER, Retry.never(), NEVER, Optional.empty(), 2);
    calls(policy, first);
    bench.ask(link);
    bench.ask(link);
    bench.ask(link);
    bench.askAt(15, link);
    assertEquals(
        List.of("0.0 3 REFUSED", "10.0 1 GRANTED", "20.0 2 GRANTED", "30.0 4 GRANTED"),
        bench.run());
    assertEquals(List.of("0.0 3 gateway"), bench.told(EventKind.CALL_BLOCKED));
    assertEquals(List.of("bulkhead full"), reasonsToBlock());
    assertEquals(3, first.meter().arrivals());
  }

  @Test
  void bulkheadHasRoomAgainAfterATimeout() {
    CallPolicy policy = new CallPolicy(0.004, Retry.never(), NEVER, Optional.empty(), 1);
    calls(policy, first, second);
    bench.ask(link);
    bench.askAt(3, link);
    bench.askAt(5, link);
    assertEquals(List.of("3.0 2 REFUSED", "4.0 1 FAILED", "9.0 3 FAILED"), bench.run());
    assertNothingIsLeft();
  }

  @Test
  void breakerOpensAfterHalfOfAWindowFailedAndClosesAfterItsProbes() {
    first.kill();
    bench.at(35, first::revive);
    calls(breaker(4, 50, 2), first);
    for (int i = 0; i < 8; i++) {
      bench.askAt(20 * i, link);
    }
    // Two failures of two do not fill the window; at 70 two of four are half.
    assertEquals(
        List.of(
            "0.0 1 FAILED",
            "20.0 2 FAILED",
            "50.0 3 GRANTED",
            "70.0 4 GRANTED",
            "80.0 5 FAILED",
            "100.0 6 FAILED",
            "130.0 7 GRANTED",
            "150.0 8 GRANTED"),
        bench.run());
    assertEquals(List.of("70.0 0 gateway"), bench.told(EventKind.BREAKER_OPENED));
    assertEquals(List.of("150.0 0 gateway"), bench.told(EventKind.BREAKER_CLOSED));
    assertEquals(List.of("80.0 5 gateway", "100.0 6 gateway"), bench.told(EventKind.CALL_BLOCKED));
    assertNothingIsLeft();
  }

  @Test
  void failedProbeOpensTheBreakerAnew() {
    first.kill();
    calls(breaker(1, 50, 1), first);
    for (int i = 0; i < 7; i++) {
      bench.askAt(30 * i, link);
    }
    bench.run();
    assertEquals(
        List.of("0.0 0 gateway", "60.0 0 gateway", "120.0 0 gateway", "180.0 0 gateway"),
        bench.told(EventKind.BREAKER_OPENED));
    assertEquals(4, first.meter().arrivals());
    assertEquals(3, bench.told(EventKind.CALL_BLOCKED).size());
    assertEquals(List.of("breaker open"), reasonsToBlock());
  }

  @Test
  void probeThatIsAbandonedLeavesRoomForAnother() {
    Server app = bench.server("app", Work.of(10, millis(0)));
    app.calls(List.of(bench.target("app", "first", breaker(1, 50, 1), first)), false);
    Link toApp = bench.free("crowd", app);
    first.addErrors(1);
    bench.ask(toApp);
    bench.at(20, () -> first.addErrors(0));
    bench.askAt(61, toApp);
    // Its probe is under way when the caller dies.
    bench.at(65, app::kill);
    bench.at(66, app::revive);
    bench.askAt(80, toApp);
    assertEquals(List.of("10.0 1 FAILED", "65.0 2 FAILED", "90.0 3 GRANTED"), bench.run());
  }

  @Test
  void nobodyToCallIsAFailure() {
    first.setInRotation(false);
    calls(CallPolicy.plain(), first);
    bench.ask(link);
    assertEquals(List.of("0.0 1 FAILED"), bench.run());
    assertNothingIsLeft();
  }

  @Test
  void nobodyToCallIsTriedAgain() {
    first.setInRotation(false);
    bench.at(15, () -> first.setInRotation(true));
    calls(retries(3, 10), first);
    bench.ask(link);
    assertEquals(List.of("40.0 1 GRANTED"), bench.run());
  }
}
