package io.github.groundplan.sim.policy;

import static io.github.groundplan.sim.policy.CircuitBreaker.REFUSED;
import static io.github.groundplan.sim.policy.CircuitBreaker.State.CLOSED;
import static io.github.groundplan.sim.policy.CircuitBreaker.State.HALF_OPEN;
import static io.github.groundplan.sim.policy.CircuitBreaker.State.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
  /** Half of four; open for ten seconds; two probes. */
  private final CircuitBreaker breaker = new CircuitBreaker(new BreakerRule(0.5, 4, 10, 2));

  /** Makes calls one after another: f for one that fails, s for one that succeeds. */
  private void call(String outcomes, double now) {
    for (int call = 0; call < outcomes.length(); call++) {
      int permit = breaker.permit(now);
      assertNotEquals(REFUSED, permit);
      if (outcomes.charAt(call) == 'f') {
        breaker.failed(permit, now);
      } else {
        breaker.succeeded(permit, now);
      }
    }
  }

  @Test
  void beginsClosed() {
    assertEquals(CLOSED, breaker.state());
    assertNotEquals(REFUSED, breaker.permit(0));
  }

  @Test
  void opensOnceTheShareOfAFullWindowFailed() {
    call("ssf", 1);
    assertEquals(CLOSED, breaker.state());
    call("f", 1);
    assertEquals(OPEN, breaker.state());
  }

  @Test
  void staysClosedBelowTheShare() {
    call("sssfsssfsssf", 1);
    assertEquals(CLOSED, breaker.state());
  }

  @Test
  void staysClosedUntilTheWindowIsFull() {
    call("fff", 1);
    assertEquals(CLOSED, breaker.state());
  }

  @Test
  void aSuccessThatFillsTheWindowMayOpenIt() {
    call("fffs", 1);
    assertEquals(OPEN, breaker.state());
  }

  @Test
  void failuresThatHaveLeftTheWindowNoLongerCount() {
    call("fsss", 1);
    call("sf", 2);
    assertEquals(CLOSED, breaker.state());
    call("f", 3);
    assertEquals(OPEN, breaker.state());
  }

  @Test
  void refusesAllWhileOpen() {
    call("ffff", 1);
    assertEquals(REFUSED, breaker.permit(1));
    assertEquals(REFUSED, breaker.permit(Math.nextDown(11.0)));
    assertEquals(OPEN, breaker.state());
  }

  @Test
  void letsProbesThroughAtTheEndOfTheTimeItIsOpen() {
    call("ffff", 1);
    assertNotEquals(REFUSED, breaker.permit(11));
    assertEquals(HALF_OPEN, breaker.state());
  }

  /** 0.1 + 0.7 is 0.7999999999999999, and that less 0.1 is less than 0.7. */
  @Test
  void theTimeItIsOpenEndsWhenATimerOfThatLengthWould() {
    CircuitBreaker one = new CircuitBreaker(new BreakerRule(1, 1, 0.7, 1));
    one.failed(one.permit(0.1), 0.1);
    assertNotEquals(REFUSED, one.permit(0.1 + 0.7));
  }

  @Test
  void letsOnlySoManyProbesThrough() {
    call("ffff", 1);
    assertNotEquals(REFUSED, breaker.permit(20));
    assertNotEquals(REFUSED, breaker.permit(20));
    assertEquals(REFUSED, breaker.permit(20));
    assertEquals(REFUSED, breaker.permit(1000));
  }

  @Test
  void aProbeThatSucceededGivesItsPlaceToNoOther() {
    call("ffff", 1);
    call("s", 20);
    assertNotEquals(REFUSED, breaker.permit(20));
    assertEquals(REFUSED, breaker.permit(20));
    assertEquals(HALF_OPEN, breaker.state());
  }

  @Test
  void closesOnceAllProbesSucceeded() {
    call("ffff", 1);
    call("s", 20);
    assertEquals(HALF_OPEN, breaker.state());
    call("s", 20);
    assertEquals(CLOSED, breaker.state());
  }

  @Test
  void opensAgainForItsFullTimeWhenAProbeFails() {
    call("ffff", 1);
    call("sf", 20);
    assertEquals(OPEN, breaker.state());
    assertEquals(REFUSED, breaker.permit(Math.nextDown(30.0)));
    call("ss", 30);
    assertEquals(CLOSED, breaker.state());
  }

  @Test
  void theNextProbesBeginFromNothing() {
    call("ffff", 1);
    call("sf", 20);
    call("s", 30);
    assertEquals(HALF_OPEN, breaker.state());
    call("s", 30);
    assertEquals(CLOSED, breaker.state());
  }

  @Test
  void anOldWindowIsForgottenWhenItCloses() {
    call("ffff", 1);
    call("ss", 20);
    call("fff", 21);
    assertEquals(CLOSED, breaker.state());
    call("s", 21);
    assertEquals(OPEN, breaker.state());
  }

  @Test
  void aFailureFromBeforeItOpenedDoesNotEndTheProbes() {
    int late = breaker.permit(0);
    call("ffff", 1);
    call("s", 20);
    breaker.failed(late, 21);
    assertEquals(HALF_OPEN, breaker.state());
    call("s", 22);
    assertEquals(CLOSED, breaker.state());
  }

  @Test
  void aSuccessFromBeforeItOpenedIsNoProbe() {
    int late = breaker.permit(0);
    call("ffff", 1);
    call("s", 20);
    breaker.succeeded(late, 21);
    assertEquals(HALF_OPEN, breaker.state());
  }

  @Test
  void aReportFromBeforeItOpenedDoesNotLengthenTheTimeItIsOpen() {
    int late = breaker.permit(0);
    int later = breaker.permit(0);
    call("ffff", 1);
    breaker.failed(late, 9);
    breaker.succeeded(later, 9);
    assertEquals(OPEN, breaker.state());
    assertNotEquals(REFUSED, breaker.permit(11));
  }

  @Test
  void aReportFromBeforeItOpenedIsNotInTheNextWindow() {
    int late = breaker.permit(0);
    int later = breaker.permit(0);
    call("ffff", 1);
    call("ss", 20);
    breaker.failed(late, 21);
    breaker.succeeded(later, 21);
    call("sff", 21);
    assertEquals(CLOSED, breaker.state());
    call("s", 22);
    assertEquals(OPEN, breaker.state());
  }

  @Test
  void aProbeOfAnEarlierHalfOpenTimeIsNoneOfTheNext() {
    call("ffff", 1);
    int late = breaker.permit(20);
    call("f", 20);
    call("s", 30);
    breaker.failed(late, 31);
    breaker.succeeded(late, 31);
    breaker.forgone(late);
    assertEquals(HALF_OPEN, breaker.state());
    assertNotEquals(REFUSED, breaker.permit(31));
    assertEquals(REFUSED, breaker.permit(31));
  }

  @Test
  void aProbeThatIsForgoneGivesItsPlaceToAnother() {
    call("ffff", 1);
    int first = breaker.permit(20);
    breaker.permit(20);
    assertEquals(REFUSED, breaker.permit(20));
    breaker.forgone(first);
    assertEquals(HALF_OPEN, breaker.state());
    assertNotEquals(REFUSED, breaker.permit(20));
    assertEquals(REFUSED, breaker.permit(20));
  }

  @Test
  void aCallThatIsForgoneWhileClosedSaysNothing() {
    breaker.forgone(breaker.permit(1));
    call("fff", 1);
    assertEquals(CLOSED, breaker.state());
    call("f", 1);
    assertEquals(OPEN, breaker.state());
    call("s", 20);
    assertNotEquals(REFUSED, breaker.permit(20));
    assertEquals(REFUSED, breaker.permit(20));
  }

  @Test
  void aReportForARefusedCallIsIgnored() {
    call("ffff", 1);
    breaker.failed(REFUSED, 5);
    breaker.succeeded(REFUSED, 5);
    breaker.forgone(REFUSED);
    assertEquals(OPEN, breaker.state());
    assertNotEquals(REFUSED, breaker.permit(11));
  }

  /** 0.07 times 100 is 7.000000000000001. */
  @Test
  void aShareIsReachedEvenIfItsProductIsRoundedUp() {
    CircuitBreaker one = new CircuitBreaker(new BreakerRule(0.07, 100, 10, 1));
    for (int call = 0; call < 100; call++) {
      assertEquals(CLOSED, one.state());
      if (call < 93) {
        one.succeeded(one.permit(1), 1);
      } else {
        one.failed(one.permit(1), 1);
      }
    }
    assertEquals(OPEN, one.state());
  }

  @Test
  void howManyFailuresOpenItIsTheShareRoundedUpAndAtLeastOne() {
    assertEquals(7, new BreakerRule(0.07, 100, 10, 1).leastFailures());
    assertEquals(8, new BreakerRule(0.0701, 100, 10, 1).leastFailures());
    assertEquals(100, new BreakerRule(1, 100, 10, 1).leastFailures());
    assertEquals(1, new BreakerRule(1e-12, 100, 10, 1).leastFailures());
    assertEquals(333_334, new BreakerRule(1.0 / 3, 1_000_000, 10, 1).leastFailures());
  }

  @Test
  void everyFailureOpensItIfItMay() {
    CircuitBreaker touchy = new CircuitBreaker(new BreakerRule(1e-9, 1, 10, 1));
    touchy.succeeded(touchy.permit(1), 1);
    assertEquals(CLOSED, touchy.state());
    touchy.failed(touchy.permit(2), 2);
    assertEquals(OPEN, touchy.state());
  }
}
