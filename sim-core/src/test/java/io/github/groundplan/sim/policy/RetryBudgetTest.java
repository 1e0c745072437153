package io.github.groundplan.sim.policy;

import static io.github.groundplan.sim.policy.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryBudgetTest {
  private static void earn(RetryBudget budget, int attempts) {
    for (int attempt = 0; attempt < attempts; attempt++) {
      budget.earn();
    }
  }

  private static int spend(RetryBudget budget, int retries) {
    int spent = 0;
    for (int retry = 0; retry < retries; retry++) {
      spent += budget.spend() ? 1 : 0;
    }
    return spent;
  }

  @Test
  void anEmptyBudgetPaysForNothing() {
    assertFalse(new RetryBudget(0.5).spend());
  }

  @Test
  void eachFirstAttemptEarnsItsShare() {
    RetryBudget budget = new RetryBudget(0.25);
    earn(budget, 3);
    assertFalse(budget.spend());
    earn(budget, 1);
    assertTrue(budget.spend());
    assertFalse(budget.spend());
  }

  @Test
  void aRefusedRetryCostsNothing() {
    RetryBudget budget = new RetryBudget(0.5);
    earn(budget, 1);
    assertEquals(0, spend(budget, 10));
    earn(budget, 1);
    assertEquals(1, spend(budget, 10));
  }

  @Test
  void whatIsEarnedIsSavedUpToTheEarningsOfAHundredAttempts() {
    RetryBudget budget = new RetryBudget(0.25);
    earn(budget, 100);
    assertEquals(25, spend(budget, 1000));
    earn(budget, 100_000);
    assertEquals(25, spend(budget, 1000));
  }

  @Test
  void aShareAboveOnePaysForSeveralRetriesEach() {
    RetryBudget budget = new RetryBudget(3);
    earn(budget, 1);
    assertEquals(3, spend(budget, 10));
    earn(budget, 1000);
    assertEquals(300, spend(budget, 1000));
  }

  @Test
  void oneWholeRetryIsSavedHoweverSmallTheShare() {
    RetryBudget budget = new RetryBudget(0.001);
    earn(budget, 999);
    assertFalse(budget.spend());
    earn(budget, 1);
    assertEquals(1, spend(budget, 10));
    earn(budget, 100_000);
    assertEquals(1, spend(budget, 10));
  }

  /** Ten times 0.1 added up is 0.9999999999999999, and a million times 1e-6 is off as well. */
  @ParameterizedTest
  @ValueSource(ints = {3, 7, 10, 49, 1000, 999_983, 1_000_000})
  void soManyPartsOfARetryAreOneWhateverRoundingMakesOfTheirSum(int parts) {
    RetryBudget budget = new RetryBudget(1.0 / parts);
    for (int round = 0; round < 3; round++) {
      earn(budget, parts);
      assertEquals(1, spend(budget, 2), "round " + round);
    }
  }

  @Test
  void whatRoundingLentIsForgiven() {
    RetryBudget budget = new RetryBudget(1 - 1e-9);
    earn(budget, 1);
    assertEquals(1, spend(budget, 2));
    earn(budget, 1);
    assertEquals(1, spend(budget, 2));
    RetryBudget less = new RetryBudget(Math.nextDown(1 - 1e-9));
    earn(less, 1);
    assertEquals(0, spend(less, 2));
  }

  @Test
  void retriesNeverExceedTheShareOfAttemptsInTheLongRun() {
    RetryBudget budget = new RetryBudget(0.2);
    int spent = 0;
    for (int attempt = 1; attempt <= 10_000; attempt++) {
      budget.earn();
      spent += spend(budget, 3);
      assertEquals(attempt / 5, spent);
    }
  }

  @Test
  void anInfiniteShareIsABudgetWithoutEnd() {
    RetryBudget budget = new RetryBudget(Double.POSITIVE_INFINITY);
    budget.earn();
    assertEquals(100_000, spend(budget, 100_000));
    budget.earn();
    assertTrue(budget.spend());
  }

  @Test
  void theShareIsAboveZero() {
    assertRefused("share must be above zero: 0", () -> new RetryBudget(0));
    assertRefused("share must be above zero: -1", () -> new RetryBudget(-1));
    assertRefused("share must be above zero: NaN", () -> new RetryBudget(Double.NaN));
  }
}
