package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PowerOfChoicesTest {

  /** Mitzenmacher (2001): the prediction for two choices and its load. */
  @Test
  void twoChoicesAreAsPredicted() {
    double[][] table = {
      {0.5, 1.2657}, {0.7, 1.6145}, {0.8, 1.9474}, {0.9, 2.6141}, {0.95, 3.3830}, {0.99, 5.4320}
    };
    for (double[] row : table) {
      assertEquals(row[1], new PowerOfChoices(row[0], 1, 2).figures().meanResponse(), 0.00005);
    }
    assertEquals(2.02785597, new PowerOfChoices(0.9, 1, 3).figures().meanResponse(), 5e-9);
  }

  @Test
  void sharesFallDoublyExponentially() {
    PowerOfChoices two = new PowerOfChoices(45, 50, 2);
    assertEquals(1, two.shareWithAtLeast(0));
    assertEquals(0.9, two.shareWithAtLeast(1), 1e-15);
    assertEquals(Math.pow(0.9, 3), two.shareWithAtLeast(2), 1e-15);
    assertEquals(Math.pow(0.9, 7), two.shareWithAtLeast(3), 1e-15);
    assertEquals(0, two.shareWithAtLeast(2000));
    assertEquals(Math.pow(0.9, 13), new PowerOfChoices(9, 10, 3).shareWithAtLeast(3), 1e-15);
    assertEquals("mean field of 2 choices", two.notation());
  }

  @Test
  void oneChoiceIsMm1() {
    PowerOfChoices one = new PowerOfChoices(0.9, 1, 1);
    Mm1 single = new Mm1(0.9, 1);
    assertEquals(single.figures(), one.figures());
    assertEquals(Math.pow(0.9, 5), one.shareWithAtLeast(5), 1e-15);
    assertEquals(single.waitTail(), one.waitTail());
    assertEquals(single.responseTail(), one.responseTail());
    assertEquals("M/M/1 each", one.notation());
  }

  /** Who finds k others waits for k services and is served: P(no wait) = 1 - ρ². */
  @Test
  void whoMustWaitFoundAllChoicesBusy() {
    PowerOfChoices two = new PowerOfChoices(1.8, 2, 2);
    assertEquals(0.81, two.waitTail().above(0), 1e-14);
    PowerOfChoices five = new PowerOfChoices(0.5, 1, 5);
    assertEquals(1 / 32.0, five.waitTail().above(0), 1e-15);
  }

  @Test
  void moreChoicesWaitLess() {
    double last = 10;
    for (int choices = 2; choices < 12; choices++) {
      double response = new PowerOfChoices(0.9, 1, choices).figures().meanResponse();
      assertTrue(response < last && response > 1);
      last = response;
    }
  }

  @Test
  void timesScaleWithTheService() {
    QueueFigures slow = new PowerOfChoices(0.9, 1, 2).figures();
    QueueFigures fast = new PowerOfChoices(90, 100, 2).figures();
    assertEquals(slow.meanResponse() / 100, fast.meanResponse(), 1e-14);
    assertEquals(slow.meanInSystem(), fast.meanInSystem(), 1e-14);
    assertEquals(0.9, fast.utilisation(), 1e-15);
    assertEquals(90, fast.throughput());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("choices must be at least 1: 0", () -> new PowerOfChoices(1, 2, 0));
    assertRefused(
        "unstable: 1 worker at 2/s cannot keep up with 3/s (utilisation 1.5)",
        () -> new PowerOfChoices(3, 2, 2));
    assertRefused(
        "arrivalRate must be above zero and finite: 0", () -> new PowerOfChoices(0, 2, 2));
    assertRefused(
        "serviceRate must be above zero and finite: 0", () -> new PowerOfChoices(1, 0, 2));
    assertRefused(
        "requests must be at least 0: -1", () -> new PowerOfChoices(1, 2, 2).shareWithAtLeast(-1));
  }
}
