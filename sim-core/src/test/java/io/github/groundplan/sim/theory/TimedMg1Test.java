package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import org.junit.jupiter.api.Test;

class TimedMg1Test {

  @Test
  void exponentialServiceIsMm1() {
    Mm1 plain = new Mm1(0.8, 1);
    for (Distribution service :
        new Distribution[] {new Exponential(1), new Erlang(1, 1), new HyperExponential(1, 1)}) {
      TimedMg1 queue = new TimedMg1(0.8, service);
      for (double time : new double[] {0, 0.3, 2, 20, 100}) {
        assertEquals(plain.waitTail().above(time), queue.waitTail().above(time), 1e-13);
        assertEquals(plain.responseTail().above(time), queue.responseTail().above(time), 1e-13);
      }
    }
  }

  /** Erlang's formula of 1909 for a constant service, with forty digits against its cancelling. */
  @Test
  void constantServiceIsErlangsFormula() {
    assertEquals(0.028640630363086353, constantWait(0.5, 2.5), 1e-16);
    assertEquals(0.10049723824639815, constantWait(0.8, 5), 1e-15);
    assertEquals(0.014069533233341041, constantWait(0.9, 20.25), 1e-15);
    assertEquals(0.5, constantWait(0.5, 0), 1e-15);
    assertEquals(1 - 0.5 * Math.exp(0.25), constantWait(0.5, 0.5), 1e-15);
  }

  private static double constantWait(double load, double services) {
    // In other units than services, to see that they are converted.
    return new TimedMg1(load / 4, new Constant(4)).waitTail().above(services * 4);
  }

  @Test
  void constantServiceFollowsTheWait() {
    TimedMg1 queue = new TimedMg1(0.5, new Constant(1));
    assertEquals(1, queue.responseTail().above(0.999));
    assertEquals(0.5, queue.responseTail().above(1), 1e-15);
    assertEquals(0.028640630363086353, queue.responseTail().above(3.5), 1e-16);
    assertEquals("M/D/1", queue.notation());
  }

  @Test
  void nearFullLoadConstantServiceWaitsHalfAsLongAsExponential() {
    TimedMg1 queue = new TimedMg1(0.999, new Constant(1));
    double p99 = new Mm1(0.999, 1).waitTail().percentile(99);
    assertEquals(0.5 * p99, queue.waitTail().percentile(99), 0.002 * p99);
  }

  @Test
  void theWorkerIsBusyForItsLoad() {
    assertEquals(0.7, new TimedMg1(7, new Erlang(5, 0.1)).waitTail().above(0), 1e-14);
    assertEquals(0.7, new TimedMg1(7, new HyperExponential(0.1, 4)).waitTail().above(0), 1e-14);
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "no closed form: must be constant, exponential, Erlang or hyperexponential",
        () -> new TimedMg1(1, new LogNormal(0.1, 1)));
    assertRefused("stages must be at most 200: 201", () -> new TimedMg1(1, new Erlang(201, 0.1)));
    assertRefused(
        "unstable: 1 worker at 1/s cannot keep up with 2/s (utilisation 2)",
        () -> new TimedMg1(2, new Constant(1)));
    assertRefused(
        "too near to full load to sum: 0.9999999", () -> new TimedMg1(0.9999999, new Constant(1)));
  }
}
