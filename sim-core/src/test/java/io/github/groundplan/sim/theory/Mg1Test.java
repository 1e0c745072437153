package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import io.github.groundplan.sim.random.Distribution.Pareto;
import org.junit.jupiter.api.Test;

class Mg1Test {

  @Test
  void exponentialServiceIsMm1() {
    assertEquals(new Mm1(7, 10).figures().meanWait(), wait(new Exponential(0.1)), 1e-15);
  }

  /** Each is (1 + c²) / 2 of the wait with exponential service, 0.7 / 3 seconds. */
  @Test
  void waitGrowsWithTheVariation() {
    double exponential = 0.7 / 3;
    assertEquals(exponential / 2, wait(new Constant(0.1)), 1e-14);
    assertEquals(exponential * 0.625, wait(new Erlang(4, 0.1)), 1e-14);
    assertEquals(exponential * 2.5, wait(new HyperExponential(0.1, 2)), 1e-14);
    assertEquals(exponential * 5, wait(new LogNormal(0.1, 3)), 1e-14);
  }

  private static double wait(Distribution service) {
    return new Mg1(7, service).figures().meanWait();
  }

  @Test
  void figuresFollowFromTheWait() {
    Mg1 queue = new Mg1(5, new Constant(0.1));
    QueueFigures figures = queue.figures();
    assertEquals(0.5, queue.utilisation());
    assertEquals(0.5, figures.utilisation());
    assertEquals(0.05, figures.meanWait(), 1e-16);
    assertEquals(0.15, figures.meanResponse(), 1e-16);
    assertEquals(0.25, figures.meanQueue(), 1e-15);
    assertEquals(0.75, figures.meanInSystem(), 1e-15);
    assertEquals("M/D/1", queue.notation());
    assertEquals("M/G/1", new Mg1(5, new Exponential(0.1)).notation());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "unstable: 1 worker at 10/s cannot keep up with 10/s (utilisation 1)",
        () -> new Mg1(10, new Constant(0.1)));
    assertRefused(
        "no finite mean wait: the variance of the service must be finite: Infinity",
        () -> new Mg1(1, new Pareto(0.1, 2)));
    assertRefused(
        "mean of the service must be above zero and finite: Infinity",
        () -> new Mg1(1, new Pareto(0.1, 1)));
    assertRefused(
        "arrivalRate must be above zero and finite: 0", () -> new Mg1(0, new Constant(0.1)));
  }
}
