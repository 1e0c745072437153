package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MmcTest {

  /**
   * An eye clinic of three doctors, six patients an hour, twenty minutes each: Gross, Shortle,
   * Thompson, Harris (2008), section 2.3.
   */
  @Test
  void theEyeClinicIsAsInTheBook() {
    Mmc clinic = new Mmc(6, 3, 3);
    QueueFigures figures = clinic.figures();
    assertEquals(4 / 9.0, clinic.waitShare(), 1e-15);
    assertEquals(8 / 9.0, figures.meanQueue(), 1e-14);
    assertEquals(26 / 9.0, figures.meanInSystem(), 1e-14);
    assertEquals(4 / 27.0, figures.meanWait(), 1e-15);
    assertEquals(13 / 27.0, figures.meanResponse(), 1e-15);
    assertEquals(2 / 3.0, figures.utilisation(), 1e-15);
    assertEquals(2 / 3.0, clinic.utilisation(), 1e-15);
    assertEquals("M/M/3", clinic.notation());
  }

  @Test
  void oneWorkerIsMm1() {
    for (double rate : new double[] {0.01, 0.5, 0.9, 0.99}) {
      Mm1 single = new Mm1(rate, 1);
      Mmc same = new Mmc(rate, 1, 1);
      assertEquals(rate, same.waitShare(), 1e-15);
      double wait = single.figures().meanWait();
      assertEquals(wait, same.figures().meanWait(), 1e-13 * wait);
      for (double time : new double[] {0, 0.1, 1, 5, 100}) {
        assertEquals(single.waitTail().above(time), same.waitTail().above(time), 1e-15);
        assertEquals(single.responseTail().above(time), same.responseTail().above(time), 1e-14);
      }
      double p99 = single.responseTail().percentile(99);
      assertEquals(p99, same.responseTail().percentile(99), 1e-12 * p99);
    }
  }

  /** C = 1/3, and θ = μ = 1, where the formula of two different rates would divide by zero. */
  @Test
  void responseTailHoldsWhereWaitAndServiceHaveOneRate() {
    Tail tail = new Mmc(1, 1, 2).responseTail();
    for (double time : new double[] {0, 0.5, 3, 40}) {
      double expected = Math.exp(-time) * (1 + time / 3);
      assertEquals(expected, tail.above(time), 1e-15 * (1 + expected));
    }
  }

  @Test
  void responseTailHoldsOnBothSidesOfThatRate() {
    assertTwoRates(new Mmc(3, 1, 8), 3, 8);
    assertTwoRates(new Mmc(7.5, 1, 8), 7.5, 8);
  }

  private static void assertTwoRates(Mmc queue, double arrivalRate, int workers) {
    double theta = workers - arrivalRate;
    for (double time : new double[] {0.1, 1, 4}) {
      double sum = (theta * Math.exp(-time) - Math.exp(-theta * time)) / (theta - 1);
      double expected = (1 - queue.waitShare()) * Math.exp(-time) + queue.waitShare() * sum;
      assertEquals(expected, queue.responseTail().above(time), 1e-14);
    }
  }

  @Test
  void waitVarianceIsThatOfTheTail() {
    Mmc queue = new Mmc(1.6, 1, 2);
    double share = queue.waitShare();
    double mean = share / 0.4;
    assertEquals(2 * share / 0.16 - mean * mean, queue.waitVariance(), 1e-13);
  }

  @Test
  void aSharedQueueWaitsLessThanSeparateOnes() {
    double last = new Mm1(0.8, 1).figures().meanWait();
    for (int workers = 2; workers < 50; workers++) {
      double wait = new Mmc(0.8 * workers, 1, workers).figures().meanWait();
      assertTrue(wait < last);
      last = wait;
    }
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "unstable: 4 workers at 10/s each cannot keep up with 45/s (utilisation 1.125)",
        () -> new Mmc(45, 10, 4));
    assertRefused("workers must be at least 1: 0", () -> new Mmc(1, 1, 0));
    assertRefused("arrivalRate must be above zero and finite: 0", () -> new Mmc(0, 1, 1));
    assertRefused("serviceRate must be above zero and finite: 0", () -> new Mmc(1, 0, 1));
  }
}
