package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FiniteSourceTest {

  /**
   * Palm's problem of machines: Feller, "An Introduction to Probability Theory and Its
   * Applications", volume I, 3rd ed., 1968, section XVII.7, tables 1 and 2.
   */
  @Test
  void machinesStandStillAsInFellersTables() {
    FiniteSource six = new FiniteSource(6, 10, 1, 1);
    double[] table = {0.4845, 0.2907, 0.1454, 0.0582, 0.0175, 0.0035, 0.0003};
    for (int n = 0; n <= 6; n++) {
      assertEquals(table[n], six.probability(n), 0.0001);
    }
    assertEquals(0.3297, six.figures().meanQueue(), 0.00005);
    FiniteSource twenty = new FiniteSource(20, 10, 1, 3);
    assertEquals(0.13625, twenty.probability(0), 0.000005);
    assertEquals(0.27250, twenty.probability(1), 0.000005);
    assertEquals(0.3386, twenty.figures().meanQueue(), 0.0005);
    assertEquals("M/M/3//20", twenty.notation());
  }

  /** 1 user: a think and a service in turn. 2 users: weights 1, 2/Zμ and 2/(Zμ)² of Zμ = 4. */
  @Test
  void oneAndTwoUsersAreTheFractions() {
    QueueFigures alone = new FiniteSource(1, 2, 4, 1).figures();
    assertEquals(1 / 2.25, alone.throughput(), 1e-15);
    assertEquals(0.25, alone.meanResponse(), 1e-15);
    assertEquals(0, alone.meanWait());
    FiniteSource two = new FiniteSource(2, 1, 4, 1);
    assertEquals(8 / 13.0, two.probability(0), 1e-15);
    assertEquals(4 / 13.0, two.probability(1), 1e-15);
    assertEquals(1 / 13.0, two.probability(2), 1e-15);
    assertEquals(0, two.probability(3));
    assertEquals(20 / 13.0, two.figures().throughput(), 1e-15);
    assertEquals(5 / 13.0, two.figures().utilisation(), 1e-15);
  }

  /** N = X (R + Z). */
  @Test
  void theResponseTimeLawHolds() {
    for (int users = 1; users <= 200; users += 7) {
      QueueFigures figures = new FiniteSource(users, 1.5, 20, 2).figures();
      double law = OperationalLaws.meanResponse(users, figures.throughput(), 1.5);
      assertEquals(law, figures.meanResponse(), 1e-11);
    }
  }

  @Test
  void asManyWorkersAsUsersNeverMakeAnyoneWait() {
    FiniteSource queue = new FiniteSource(4, 1, 2, 4);
    assertEquals(0, queue.figures().meanWait());
    assertEquals(0, queue.waitTail().percentile(99));
    assertEquals(Math.exp(-2), queue.responseTail().above(1), 1e-15);
    assertTrue(new FiniteSource(5, 1, 2, 4).waitTail().above(0) > 0);
  }

  /** An arrival of two users finds the other in service with the share of one user alone. */
  @Test
  void arrivalsSeeTheOthersOnly() {
    double found = 0.25 / 1.25;
    Tail wait = new FiniteSource(2, 1, 4, 1).waitTail();
    assertEquals(found * Math.exp(-4), wait.above(1), 1e-15);
    Tail response = new FiniteSource(2, 1, 4, 1).responseTail();
    assertEquals(Math.exp(-4) * (1 - found + found * (1 + 4)), response.above(1), 1e-15);
  }

  @Test
  void manyUsersSaturateTheWorkers() {
    QueueFigures figures = new FiniteSource(10_000, 1, 10, 3).figures();
    assertEquals(30, figures.throughput(), 1e-10);
    assertEquals(10_000 / 30.0 - 1, figures.meanResponse(), 1e-8);
    assertEquals(1, figures.utilisation(), 1e-12);
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("users must be 1 to 1000000: 0", () -> new FiniteSource(0, 1, 1, 1));
    assertRefused(
        "users must be 1 to 1000000: 1000001", () -> new FiniteSource(1_000_001, 1, 1, 1));
    assertRefused("thinkMean must be above zero and finite: 0", () -> new FiniteSource(1, 0, 1, 1));
    assertRefused(
        "serviceRate must be above zero and finite: 0", () -> new FiniteSource(1, 1, 0, 1));
    assertRefused("workers must be at least 1: 0", () -> new FiniteSource(1, 1, 1, 0));
    assertRefused(
        "thinkMean * serviceRate must be above zero and finite: 0",
        () -> new FiniteSource(1, 1e-300, 1e-300, 1));
    assertRefused(
        "inSystem must be at least 0: -1", () -> new FiniteSource(1, 1, 1, 1).probability(-1));
  }
}
