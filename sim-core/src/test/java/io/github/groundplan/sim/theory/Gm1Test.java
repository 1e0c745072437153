package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import org.junit.jupiter.api.Test;

class Gm1Test {

  /** The roots of σ = A(μ(1 - σ)), with forty digits. */
  @Test
  void arrivalsFindTheWorkerBusyByTheRoot() {
    assertRoot(0.20318786997997995, new Constant(1), 2);
    assertRoot(0.8068998328558034, new Constant(1), 1 / 0.9);
    assertRoot(0.6939447217517695, new Erlang(4, 1), 1.25);
    assertRoot(0.9075716625930283, new HyperExponential(1, 2), 1.25);
  }

  private static void assertRoot(double expected, Distribution gap, double serviceRate) {
    assertEquals(expected, new Gm1(gap, serviceRate).waitShare(), 1e-14);
  }

  @Test
  void poissonArrivalsAreMm1() {
    for (double rate : new double[] {0.1, 0.5, 0.9, 0.999}) {
      Gm1 queue = new Gm1(new Exponential(1 / rate), 1);
      Mm1 same = new Mm1(rate, 1);
      double wait = same.figures().meanWait();
      assertEquals(rate, queue.waitShare(), 1e-14);
      assertEquals(wait, queue.figures().meanWait(), 1e-11 * wait);
      assertEquals(rate, queue.figures().utilisation(), 1e-15);
      assertEquals(same.responseTail().above(3), queue.responseTail().above(3), 1e-13);
      assertEquals(same.waitTail().above(3), queue.waitTail().above(3), 1e-13);
    }
  }

  @Test
  void steadierArrivalsWaitLess() {
    double last = new Gm1(new HyperExponential(1, 3), 1.25).figures().meanWait();
    for (int stages = 1; stages < 20; stages++) {
      double wait = new Gm1(new Erlang(stages, 1), 1.25).figures().meanWait();
      assertTrue(wait < last);
      last = wait;
    }
    assertTrue(new Gm1(new Constant(1), 1.25).figures().meanWait() < last);
  }

  @Test
  void lightLoadSeldomWaits() {
    Gm1 queue = new Gm1(new Constant(1), 50);
    assertEquals(Math.exp(-50), queue.waitShare(), 1e-16);
  }

  @Test
  void theNotationNamesTheGap() {
    assertEquals("D/M/1", new Gm1(new Constant(1), 2).notation());
    assertEquals("E3/M/1", new Gm1(new Erlang(3, 1), 2).notation());
    assertEquals("M/M/1", new Gm1(new Exponential(1), 2).notation());
    assertEquals("GI/M/1", new Gm1(new HyperExponential(1, 2), 2).notation());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "mean of the gap must be above zero and finite: 0", () -> new Gm1(new Constant(0), 1));
    assertRefused(
        "serviceRate must be above zero and finite: 0", () -> new Gm1(new Constant(1), 0));
    assertRefused(
        "unstable: 1 worker at 2/s cannot keep up with 2/s (utilisation 1)",
        () -> new Gm1(new Constant(0.5), 2));
    assertRefused(
        "no closed form: must be constant, exponential, Erlang or hyperexponential",
        () -> new Gm1(new LogNormal(1, 1), 2));
  }
}
