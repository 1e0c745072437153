package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.Pareto;
import org.junit.jupiter.api.Test;

class ProcessorSharingTest {

  /** E[S] / (1 - ρ), and x / (1 - ρ). */
  @Test
  void oneWorkerSlowsAllDownAlike() {
    for (Distribution service :
        new Distribution[] {new Constant(0.1), new HyperExponential(0.1, 5), new Pareto(0.05, 2)}) {
      ProcessorSharing sharing = new ProcessorSharing(8, service, 1);
      assertEquals(0.5, sharing.figures().meanResponse(), 1e-14);
      assertEquals(5, sharing.slowdown(), 1e-13);
      assertEquals(10, sharing.meanResponse(2), 1e-13);
      assertEquals(0, sharing.meanResponse(0));
      assertEquals(0.8, sharing.figures().utilisation(), 1e-15);
    }
  }

  @Test
  void severalWorkersHoldAsManyAsMmc() {
    ProcessorSharing sharing = new ProcessorSharing(6, new Constant(1 / 3.0), 3);
    assertEquals(26 / 9.0, sharing.figures().meanInSystem(), 1e-13);
    assertEquals(13 / 9.0, sharing.slowdown(), 1e-13);
    assertEquals("M/G/3-PS", sharing.notation());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "unstable: 2 workers at 4/s each cannot keep up with 8/s (utilisation 1)",
        () -> new ProcessorSharing(8, new Constant(0.25), 2));
    assertRefused(
        "mean of the service must be above zero and finite: Infinity",
        () -> new ProcessorSharing(8, new Pareto(1, 1), 1));
    ProcessorSharing sharing = new ProcessorSharing(1, new Constant(0.5), 1);
    assertRefused(
        "serviceSeconds must be finite, zero or more: -1", () -> sharing.meanResponse(-1));
    assertRefused(
        "serviceSeconds must be finite, zero or more: Infinity",
        () -> sharing.meanResponse(1 / 0.0));
  }
}
