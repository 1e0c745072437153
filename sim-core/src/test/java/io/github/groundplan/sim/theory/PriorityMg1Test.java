package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.Pareto;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityMg1Test {
  private static PriorityClass exponential(double rate, double mean) {
    return new PriorityClass(rate, new Exponential(mean));
  }

  /** W0 = 0.8; the urgent wait 0.8 / 0.7, the others 0.8 / (0.7 · 0.2). */
  @Test
  void twoClassesOfOneRateAreTheFractions() {
    PriorityMg1 queue = new PriorityMg1(List.of(exponential(0.3, 1), exponential(0.5, 1)));
    assertEquals(0.8 / 0.7, queue.meanWait(0), 1e-14);
    assertEquals(0.8 / 0.14, queue.meanWait(1), 1e-13);
    assertEquals(0.3, queue.figures(0).utilisation(), 1e-15);
    assertEquals(0.8 / 0.7 + 1, queue.figures(0).meanResponse(), 1e-14);
    assertEquals(0.5 * 0.8 / 0.14, queue.figures(1).meanQueue(), 1e-13);
    assertEquals("M/G/1 with 2 priorities", queue.notation());
  }

  /** With one service for all, who waits first changes no mean over all. */
  @Test
  void overAllClassesOfOneServiceTheMeansAreThoseOfMm1() {
    PriorityMg1 queue =
        new PriorityMg1(List.of(exponential(0.2, 1), exponential(0.3, 1), exponential(0.4, 1)));
    QueueFigures all = queue.figures();
    QueueFigures plain = new Mm1(0.9, 1).figures();
    assertEquals(plain.meanWait(), all.meanWait(), 1e-12);
    assertEquals(plain.meanInSystem(), all.meanInSystem(), 1e-12);
    assertEquals(plain.utilisation(), all.utilisation(), 1e-15);
    assertEquals(0.9, all.throughput(), 1e-15);
  }

  @Test
  void oneClassIsPollaczekAndKhinchine() {
    PriorityMg1 queue = new PriorityMg1(List.of(new PriorityClass(2, new Constant(0.4))));
    assertEquals(new Mg1(2, new Constant(0.4)).figures().meanWait(), queue.meanWait(0), 1e-14);
  }

  /**
   * Kleinrock's conservation law: Σ ρ(k) W(k) = ρ W0 / (1 - ρ) in any order of the classes
   * ("Queueing Systems, Volume 2", section 3.4).
   */
  @Test
  void noOrderOfTheClassesChangesTheWorkThatWaits() {
    PriorityClass a = new PriorityClass(0.5, new Constant(0.4));
    PriorityClass b = new PriorityClass(0.1, new HyperExponential(2, 3));
    PriorityClass c = exponential(1, 0.3);
    double residual = (0.5 * 0.16 + 0.1 * 40 + 0.18) / 2;
    double conserved = 0.7 * residual / 0.3;
    for (List<PriorityClass> order :
        List.of(List.of(a, b, c), List.of(b, c, a), List.of(c, b, a))) {
      PriorityMg1 queue = new PriorityMg1(order);
      double sum = 0;
      for (int k = 0; k < 3; k++) {
        sum += order.get(k).load() * queue.meanWait(k);
      }
      assertEquals(conserved, sum, 1e-12);
    }
  }

  @Test
  void wrongInputIsRefused() {
    PriorityMg1 queue = new PriorityMg1(List.of(exponential(0.5, 1)));
    assertRefused("number of classes must be at least 1: 0", () -> new PriorityMg1(List.of()));
    assertRefused("index must be 0 to 0: 1", () -> queue.meanWait(1));
    assertRefused("index must be 0 to 0: -1", () -> queue.figures(-1));
    assertRefused(
        "unstable: the classes together keep one worker busy for 1.25 of the time",
        () -> new PriorityMg1(List.of(exponential(0.5, 1), exponential(0.25, 3))));
    assertRefused(
        "unstable: the classes together keep one worker busy for 1 of the time",
        () -> new PriorityMg1(List.of(exponential(0.5, 2))));
    assertRefused(
        "no finite mean wait: the variance of the service must be finite: Infinity",
        () -> new PriorityClass(1, new Pareto(0.1, 2)));
    assertRefused("arrivalRate must be above zero and finite: 0", () -> exponential(0, 1));
    assertRefused(
        "mean of the service must be above zero and finite: 0",
        () -> new PriorityClass(1, new Constant(0)));
  }
}
