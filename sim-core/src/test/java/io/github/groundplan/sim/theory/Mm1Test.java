package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Mm1Test {
  private final Mm1 queue = new Mm1(80, 100);

  @Test
  void figuresAreThoseOfTheFormulas() {
    QueueFigures figures = queue.figures();
    assertEquals(0.8, queue.utilisation(), 1e-15);
    assertEquals(0.8, figures.utilisation(), 1e-15);
    assertEquals(80, figures.throughput());
    assertEquals(80, figures.admittedRate());
    assertEquals(4, figures.meanInSystem(), 1e-14);
    assertEquals(3.2, figures.meanQueue(), 1e-14);
    assertEquals(0.04, figures.meanWait(), 1e-16);
    assertEquals(0.05, figures.meanResponse(), 1e-16);
    assertEquals("M/M/1", queue.notation());
  }

  @Test
  void responseIsTwoFiveTenTwentyAHundredServicesTowardsFullLoad() {
    assertEquals(2, new Mm1(0.5, 1).figures().meanResponse(), 1e-14);
    assertEquals(5, new Mm1(0.8, 1).figures().meanResponse(), 1e-14);
    assertEquals(10, new Mm1(0.9, 1).figures().meanResponse(), 1e-13);
    assertEquals(20, new Mm1(0.95, 1).figures().meanResponse(), 1e-12);
    assertEquals(100, new Mm1(0.99, 1).figures().meanResponse(), 1e-11);
  }

  @Test
  void theNumberInTheSystemIsGeometric() {
    assertEquals(0.2, queue.probability(0), 1e-16);
    assertEquals(0.2 * 0.8 * 0.8 * 0.8, queue.probability(3), 1e-16);
    double sum = 0;
    double mean = 0;
    for (int n = 0; n < 400; n++) {
      sum += queue.probability(n);
      mean += n * queue.probability(n);
    }
    assertEquals(1, sum, 1e-14);
    assertEquals(4, mean, 1e-12);
  }

  /** With θ = 20 a second, the p-th percentile of the response is -ln(1 - p) / θ. */
  @Test
  void percentilesAreLogarithms() {
    assertEquals(Math.log(100) / 20, queue.responseTail().percentile(99), 1e-15);
    assertEquals(Math.log(2) / 20, queue.responseTail().percentile(50), 1e-16);
    assertEquals(Math.log(80) / 20, queue.waitTail().percentile(99), 1e-15);
    assertEquals(Math.exp(-1), queue.responseTail().above(0.05), 1e-16);
    assertEquals(0.8 * Math.exp(-1), queue.waitTail().above(0.05), 1e-16);
  }

  @Test
  void whoFindsTheWorkerFreeDoesNotWait() {
    assertEquals(0, queue.waitTail().percentile(19.9));
    assertEquals(0, queue.waitTail().percentile(20), 1e-15);
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("arrivalRate must be above zero and finite: 0", () -> new Mm1(0, 1));
    assertRefused("arrivalRate must be above zero and finite: NaN", () -> new Mm1(0 / 0.0, 1));
    assertRefused("serviceRate must be above zero and finite: -1", () -> new Mm1(1, -1));
    assertRefused("serviceRate must be above zero and finite: Infinity", () -> new Mm1(1, 1 / 0.0));
    assertRefused(
        "unstable: 1 worker at 10/s cannot keep up with 12.5/s (utilisation 1.25)",
        () -> new Mm1(12.5, 10));
    assertRefused(
        "unstable: 1 worker at 3.333333/s cannot keep up with 3.333333/s (utilisation 1)",
        () -> new Mm1(1 / 0.3, 1 / 0.3));
    assertRefused("inSystem must be at least 0: -1", () -> queue.probability(-1));
    assertRefused(
        "percent must be above 0 and below 100: 100", () -> queue.waitTail().percentile(100));
    assertRefused("percent must be above 0 and below 100: 0", () -> queue.waitTail().percentile(0));
  }
}
