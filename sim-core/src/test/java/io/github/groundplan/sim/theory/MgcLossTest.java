package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.Pareto;
import org.junit.jupiter.api.Test;

class MgcLossTest {

  @Test
  void onlyTheMeanOfTheServiceCounts() {
    Distribution[] services = {
      new Constant(0.5), new Exponential(0.5), new HyperExponential(0.5, 9), new Pareto(0.25, 2)
    };
    for (Distribution service : services) {
      MgcLoss queue = new MgcLoss(6, service, 3);
      assertEquals(4.5 / 13, queue.blocking(), 1e-15);
      assertEquals(6 * 8.5 / 13, queue.figures().throughput(), 1e-14);
      assertEquals(8.5 / 13, queue.figures().utilisation(), 1e-15);
      assertEquals(0, queue.figures().meanWait());
      assertEquals(0.5, queue.figures().meanResponse(), 1e-15);
      assertEquals("M/G/3/3", queue.notation());
    }
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "arrivalRate must be above zero and finite: 0", () -> new MgcLoss(0, new Constant(1), 1));
    assertRefused(
        "mean of the service must be above zero and finite: 0",
        () -> new MgcLoss(1, new Constant(0), 1));
    assertRefused(
        "mean of the service must be above zero and finite: Infinity",
        () -> new MgcLoss(1, new Pareto(1, 1), 1));
    assertRefused("workers must be at least 1: 0", () -> new MgcLoss(1, new Constant(1), 0));
  }
}
