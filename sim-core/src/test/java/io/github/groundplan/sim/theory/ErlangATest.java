package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErlangATest {

  /**
   * Fifty agents, 48 calls a minute, one minute each, two minutes of patience: Garnett, Mandelbaum,
   * Reiman, "Designing a Call Center with Impatient Customers", Manufacturing &amp; Service
   * Operations Management 4, 2002, table 1, which has 3.1 %, 3.7 s, 3 and 93 %; and 20.8 s, 17 and
   * 96 % without abandonment.
   */
  @Test
  void theCallCentreIsAsInTheTable() {
    ErlangA centre = new ErlangA(48, 1, 50, 2);
    assertEquals(0.031, centre.abandonShare(), 0.0005);
    assertEquals(3.7, centre.figures().meanWait() * 60, 0.05);
    assertEquals(3, centre.figures().meanQueue(), 0.5);
    assertEquals(0.93, centre.figures().utilisation(), 0.005);
    Mmc patient = new Mmc(48, 1, 50);
    assertEquals(20.8, patient.figures().meanWait() * 60, 0.05);
    assertEquals(17, patient.figures().meanQueue(), 0.5);
    assertEquals("M/M/50+M", centre.notation());
  }

  /** From sums over 400 states, with forty digits. */
  @Test
  void figuresAreThoseOfTheSums() {
    ErlangA centre = new ErlangA(48, 1, 50, 2);
    assertEquals(0.4677740685537904, centre.waitShare(), 1e-14);
    assertEquals(0.030912249162193216, centre.abandonShare(), 1e-15);
    assertEquals(2.967575919570549, centre.figures().meanQueue(), 1e-13);
    assertEquals(0.9303242408042945, centre.figures().utilisation(), 1e-14);
    assertEquals(0.060265003992551906, centre.meanWaitOfServed(), 1e-15);
    ErlangA overloaded = new ErlangA(3, 1, 2, 4);
    assertEquals(0.9398775577113212, overloaded.waitShare(), 1e-14);
    assertEquals(0.35838435095361615, overloaded.abandonShare(), 1e-14);
    assertEquals(1.4335374038144646, overloaded.figures().meanWait(), 1e-14);
    assertEquals(0.9624234735695758, overloaded.figures().utilisation(), 1e-14);
    assertEquals(1.577555225179882, overloaded.meanWaitOfServed(), 1e-14);
  }

  @Test
  void timesScaleWithTheUnit() {
    ErlangA seconds = new ErlangA(3, 1, 2, 4);
    ErlangA quarters = new ErlangA(12, 4, 2, 1);
    assertEquals(seconds.waitShare(), quarters.waitShare(), 1e-15);
    assertEquals(seconds.abandonShare(), quarters.abandonShare(), 1e-15);
    assertEquals(seconds.meanWaitOfServed() / 4, quarters.meanWaitOfServed(), 1e-15);
    assertEquals(seconds.meanWaitOfAbandoning() / 4, quarters.meanWaitOfAbandoning(), 1e-14);
    assertEquals(seconds.figures().meanInSystem(), quarters.figures().meanInSystem(), 1e-13);
    assertEquals(4 * seconds.figures().throughput(), quarters.figures().throughput(), 1e-14);
  }

  /** With θ = μ each in the system leaves at one rate: M/M/∞, a Poisson number. */
  @Test
  void patienceAsLongAsServiceIsAPoissonNumber() {
    ErlangA queue = new ErlangA(4, 1, 3, 1);
    assertEquals(4, queue.figures().meanInSystem(), 1e-14);
    assertEquals(1 - Math.exp(-4) * (1 + 4 + 8), queue.waitShare(), 1e-14);
  }

  @Test
  void endlessPatienceIsMmc() {
    Mmc patient = new Mmc(2.4, 1, 3);
    ErlangA queue = new ErlangA(2.4, 1, 3, 1e12);
    assertEquals(patient.waitShare(), queue.waitShare(), 1e-10);
    assertEquals(patient.figures().meanQueue(), queue.figures().meanQueue(), 1e-9);
    assertEquals(patient.figures().meanWait(), queue.meanWaitOfServed(), 1e-9);
    assertEquals(0, queue.abandonShare(), 1e-11);
  }

  @Test
  void noPatienceIsErlangB() {
    ErlangA queue = new ErlangA(2.4, 1, 3, 1e-12);
    assertEquals(ErlangFormulas.blocking(3, 2.4), queue.abandonShare(), 1e-10);
    assertEquals(0, queue.figures().meanQueue(), 1e-10);
  }

  @Test
  void whoComesIsServedOrLeaves() {
    for (double rate : new double[] {0.1, 1, 5, 50}) {
      ErlangA queue = new ErlangA(rate, 1, 4, 3);
      double served = queue.figures().throughput() / rate;
      assertEquals(1, served + queue.abandonShare(), 1e-13);
      double waits =
          served * queue.meanWaitOfServed() + queue.abandonShare() * queue.meanWaitOfAbandoning();
      assertEquals(queue.figures().meanWait(), waits, 1e-13);
      assertEquals(rate, queue.figures().admittedRate());
      assertTrue(queue.figures().meanWait() < 3 + 1e-12);
    }
  }

  /** As a fluid: half must leave, so the served are those whose patience outlasts half of all. */
  @Test
  void inOverloadTheQueueGrowsUntilAsManyLeaveAsAreTooMany() {
    ErlangA queue = new ErlangA(2000, 1, 1000, 100);
    assertEquals(0.5, queue.abandonShare(), 1e-12);
    assertEquals(100_000, queue.figures().meanQueue(), 1e-6);
    assertEquals(1, queue.figures().utilisation(), 1e-12);
    assertEquals(100 * Math.log(2), queue.meanWaitOfServed(), 0.1);
  }

  @Test
  void almostNobodyWaitsInAnEmptyHouse() {
    ErlangA queue = new ErlangA(1, 1, 1000, 1);
    assertEquals(0, queue.waitShare());
    assertEquals(0, queue.abandonShare());
    assertEquals(0.001, queue.figures().utilisation(), 1e-15);
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("arrivalRate must be above zero and finite: 0", () -> new ErlangA(0, 1, 1, 1));
    assertRefused("serviceRate must be above zero and finite: 0", () -> new ErlangA(1, 0, 1, 1));
    assertRefused("workers must be at least 1: 0", () -> new ErlangA(1, 1, 0, 1));
    assertRefused("patienceMean must be above zero and finite: 0", () -> new ErlangA(1, 1, 1, 0));
    assertRefused(
        "too long a queue to sum: more than 20000000 wait before they lose patience",
        () -> new ErlangA(2, 1, 1, 1e9));
  }
}
